package vn.caunoi.office;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Flash;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** What the office stands on, for who administers: its name is corrected here, and what was left out on the first day is added. */
@PageController
class LeftOutController {

    static final String PATH = "/co-quan";
    static final String NAME = PATH + "/ten";

    private final Templates templates;
    private final LeftOut leftOut;
    private final Office office;
    private final Clock clock;

    LeftOutController(Templates templates, LeftOut leftOut, Office office, Clock clock) {
        this.templates = templates;
        this.leftOut = leftOut;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel show(PageFrame frame, SignedInAccount asking) {
        requireAdministrator(asking);
        return page(frame, leftOut.standing(), SetUpView.empty(), named());
    }

    /** Adds lines and zones; what is wrong comes back with everything that was typed. */
    @PostMapping(PATH)
    ResponseEntity<JteModel> add(
            PageFrame frame, SignedInAccount asking, @RequestParam MultiValueMap<String, String> typed) {
        requireAdministrator(asking);
        Standing standing = leftOut.standing();
        SetUpForm form = new SetUpForm(typed, frame.text(), LocalDate.now(clock));
        Optional<Grounds> later = form.leftOut(Set.copyOf(standing.missing()), standing.leader());
        if (later.isEmpty())
            return Answer.invalid(page(frame, standing, form.check().form(), named()));
        try {
            leftOut.add(asking.actor(), later.get());
        } catch (Refused refused) {
            return Answer.invalid(page(frame, standing, form.refused(refused), named()));
        }
        return Answer.next(PATH);
    }

    /** Corrects the name, the superior body and the place; what is wrong comes back as it was typed. The sample keeps its name. */
    @PostMapping(NAME)
    ResponseEntity<JteModel> correct(
            PageFrame frame,
            SignedInAccount asking,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        requireAdministrator(asking);
        SetUpForm form = new SetUpForm(typed, frame.text(), LocalDate.now(clock));
        Optional<OwnBody> body = form.body();
        if (body.isEmpty())
            return Answer.invalid(page(
                    frame, leftOut.standing(), SetUpView.empty(), form.check().form()));
        if (frame.house().sample() != null) throw new NotFound();
        if (leftOut.correct(asking.actor(), body.get())) Flash.good(next, "office.name.corrected");
        else Flash.watch(next, "office.name.same");
        return Answer.next(PATH);
    }

    private Form named() {
        return SetUpView.named(office.body());
    }

    private static void requireAdministrator(SignedInAccount asking) {
        if (!asking.actions().contains(Action.ADMINISTER)) throw new Forbidden();
    }

    private JteModel page(PageFrame frame, Standing standing, Form form, Form named) {
        return templates.officeLeftOut(
                frame.page("office.later.title"),
                SetUpView.leftOut(form, standing.missing(), frame.text()),
                facts(standing, frame.text()),
                !standing.hasZones(),
                named);
    }

    /** Which lines and zones are there, and nothing of them: who administers reads no register. */
    private static List<Fact> facts(Standing standing, Text text) {
        List<Fact> facts = new ArrayList<>();
        String there = text.t("office.later.there");
        standing.roots().keySet().forEach(line -> facts.add(Fact.of(SetUpView.name(line, text), there)));
        if (standing.hasZones()) facts.add(Fact.of(text.t("office.set-up.zones"), there));
        return facts;
    }
}
