package vn.caunoi.office;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The first page of an installation, for whoever knows its secret; to everybody else, and afterwards to all, there is none. */
@PageController
class SetUpController {

    static final String PATH = "/thiet-lap";
    static final String DONE = PATH + "/xong";
    private static final String SECRET = "ma";

    private final Templates templates;
    private final FirstDay day;
    private final SetUp setUp;
    private final Clock clock;

    SetUpController(Templates templates, FirstDay day, SetUp setUp, Clock clock) {
        this.templates = templates;
        this.day = day;
        this.setUp = setUp;
        this.clock = clock;
    }

    @GetMapping(PATH)
    JteModel ask(PageFrame frame, @RequestParam(name = SECRET, defaultValue = "") String secret) {
        requireOpen(secret);
        return page(frame, SetUpView.empty(), secret);
    }

    /** Sets up, once; what is wrong comes back with everything that was typed. */
    @PostMapping(PATH)
    ResponseEntity<JteModel> carryOut(
            PageFrame frame, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes next) {
        SetUpForm form = new SetUpForm(typed, frame.text(), LocalDate.now(clock));
        String secret = form.check().form().value(SECRET);
        requireOpen(secret);
        Optional<Set<Line>> recorded = setUp.recordedLines();
        Optional<Foundation> foundation = recorded.isPresent() ? Optional.empty() : form.foundation();
        List<FirstOfficer> officers = new OfficerLines(form.check(), recorded.orElseGet(form::lines), setUp::isTaken)
                .read(form.officersTold());
        if (!form.valid()) return Answer.invalid(page(frame, form.check().form(), secret));
        try {
            next.addFlashAttribute(HandedLinks.ATTRIBUTE, setUp.carryOut(foundation, officers, frame.text()));
        } catch (Refused refused) {
            return Answer.invalid(page(frame, form.refused(refused), secret));
        }
        return Answer.next(DONE);
    }

    /** The links of the first officers, shown once. */
    @GetMapping(DONE)
    JteModel done(PageFrame frame, HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        if (kept == null || !(kept.get(HandedLinks.ATTRIBUTE) instanceof HandedLinks handed)) throw new NotFound();
        return templates.officeDone(frame.page("office.done.title"), handed.links());
    }

    private JteModel page(PageFrame frame, Form form, String secret) {
        boolean recorded = setUp.recordedLines().isPresent();
        return templates.officeSetUp(
                frame.page("office.set-up.title"), SetUpView.of(form, secret, recorded, frame.text()));
    }

    private void requireOpen(String secret) {
        if (!day.opensWith(secret)) throw new NotFound();
    }
}
