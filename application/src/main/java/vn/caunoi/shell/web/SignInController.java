package vn.caunoi.shell.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Vacancy;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Tone;

/** The page where an account signs in. */
@PageController
class SignInController {

    static final String PATH = "/dang-nhap";

    private final Templates templates;
    private final ObjectProvider<Vacancy> vacancies;

    SignInController(Templates templates, ObjectProvider<Vacancy> vacancies) {
        this.templates = templates;
        this.vacancies = vacancies;
    }

    /** Why the page is shown: nothing in particular, wrong name or password, signed out, or too long away. */
    @GetMapping(PATH)
    JteModel signIn(PageFrame frame, @RequestParam(name = "ly-do", required = false) @Nullable String reason) {
        String key = "shell.signin.reason." + (reason == null ? "" : reason);
        String words = frame.text().knows(key) ? frame.text().t(key) : "";
        return templates.shellSignIn(
                frame.page("shell.signin.title"),
                words,
                "sai".equals(reason) ? Tone.BAD : Tone.PLAIN,
                vacancies.stream().anyMatch(Vacancy::vacant));
    }
}
