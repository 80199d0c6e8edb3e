package vn.caunoi.activity.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKinds;
import vn.caunoi.activity.page.FormReading.Step;
import vn.caunoi.activity.page.Recording.Done;
import vn.caunoi.activity.reading.Version;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The form of a kind: an activity is recorded or corrected; people who took part are found and ticked on the way. */
@PageController
@RequestMapping(Addresses.ACTIVITIES)
class RecordController {

    static final String PATH = Addresses.ACTIVITIES + "/moi";
    static final String CORRECT = "/dinh-chinh";

    private static final String STEP = "buoc";
    private static final String SEARCHING = "tim";

    private final Templates templates;
    private final ActivityKinds kinds;
    private final Choices choices;
    private final FormReading reading;
    private final Recording recording;

    RecordController(
            Templates templates, ActivityKinds kinds, Choices choices, FormReading reading, Recording recording) {
        this.templates = templates;
        this.kinds = kinds;
        this.choices = choices;
        this.reading = reading;
        this.recording = recording;
    }

    /** The form of the asked kind; without one, the kinds to choose from. */
    @GetMapping("/moi")
    JteModel begin(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> asked) {
        choices.requireRecording(scope);
        Form form = Form.typed(ActivityForm.KEY, asked);
        recording.requireUnit(scope, form);
        Optional<ActivityKind> kind = kinds.find(form.value(ActivityForm.KIND));
        Page page = frame.page("activity.record.title").under("activity.nav", Addresses.ACTIVITIES);
        if (kind.isEmpty()) {
            return templates.activityKinds(
                    page,
                    form,
                    choices.kinds(choices.recordableLines(scope), frame.text()),
                    choices.recordable(scope, choices.recordableLines(scope)));
        }
        Step step = new Step(PATH, UUID.randomUUID().toString(), false);
        return page(frame, scope, kind.get(), new ActivityForm(kind.get(), form, frame.text()), step);
    }

    @PostMapping("/moi")
    ResponseEntity<JteModel> record(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes next) {
        choices.requireRecording(scope);
        ActivityKind kind =
                kinds.find(String.valueOf(typed.getFirst(ActivityForm.KIND))).orElseThrow(NotFound::new);
        String sent = key(typed.getFirst(ActivityForm.SENT));
        return answer(frame, scope, kind, typed, new Step(PATH, sent, searching(typed)), null, next);
    }

    @GetMapping("/{entry:\\d{1,18}}" + CORRECT)
    JteModel open(PageFrame frame, Scope scope, @PathVariable long entry) {
        choices.requireRecording(scope);
        Version version = recording.correctable(scope, entry);
        ActivityKind kind = kinds.find(version.told().kind()).orElseThrow(NotFound::new);
        Form form = ActivityForm.of(version, recording.named(scope, entry), frame.text());
        return page(
                frame, scope, kind, new ActivityForm(kind, form, frame.text()), new Step(correct(entry), null, false));
    }

    @PostMapping("/{entry:\\d{1,18}}" + CORRECT)
    ResponseEntity<JteModel> correct(
            PageFrame frame,
            Scope scope,
            @PathVariable long entry,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        choices.requireRecording(scope);
        Version version = recording.correctable(scope, entry);
        ActivityKind kind = kinds.find(version.told().kind()).orElseThrow(NotFound::new);
        return answer(frame, scope, kind, typed, new Step(correct(entry), null, searching(typed)), version, next);
    }

    private ResponseEntity<JteModel> answer(
            PageFrame frame,
            Scope scope,
            ActivityKind kind,
            MultiValueMap<String, String> typed,
            Step step,
            @Nullable Version before,
            RedirectAttributes next) {
        ActivityForm form = new ActivityForm(kind, Form.typed(ActivityForm.KEY, typed), frame.text());
        if (step.searching()) {
            return Answer.page(page(frame, scope, kind, form, step));
        }
        Done done = recording.record(
                scope, form, form.form().sentKey(ActivityForm.SENT).toString(), before, frame.text());
        Long entry = done.entry();
        if (entry == null) {
            ActivityForm refused = new ActivityForm(kind, done.form(), frame.text());
            return Answer.invalid(page(frame, scope, kind, refused, step));
        }
        if (done.strangers() > 0) {
            Flash.watch(next, "activity.recorded.strangers", done.strangers());
        } else {
            Flash.good(next, before == null ? "activity.recorded" : "activity.corrected");
        }
        return Answer.next(Addresses.activity(entry));
    }

    private JteModel page(PageFrame frame, Scope scope, ActivityKind kind, ActivityForm form, Step step) {
        FormView view = reading.view(scope, kind, form, step, frame.text());
        Page page = frame.page(step.sent() == null ? "activity.correct.title" : "activity.record.title")
                .under("activity.nav", Addresses.ACTIVITIES);
        return templates.activityForm(page, view, form.form());
    }

    private static boolean searching(MultiValueMap<String, String> typed) {
        return SEARCHING.equals(typed.getFirst(STEP));
    }

    private static String correct(long entry) {
        return Addresses.activity(entry) + CORRECT;
    }

    /** The key that the form brought along; another one where it brought none that could be one. */
    private static String key(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f-]{36}")
                ? typed
                : UUID.randomUUID().toString();
    }
}
