package vn.caunoi.shell.web;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.shared.VietnameseName;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The terms of the field, each with its meaning and the paper that says so: what the "?" beside a term leads to. */
@PageController
class TermController {

    static final String PATH = "/thuat-ngu";

    private static final String SOUGHT = "tim";

    private final Templates templates;

    TermController(Templates templates) {
        this.templates = templates;
    }

    /** All terms, or those in whose names or meaning the typed words stand, with or without accents. */
    @GetMapping(PATH)
    JteModel terms(PageFrame frame, @RequestParam MultiValueMap<String, String> asked) {
        Form form = Form.typed("shell.terms.form", asked);
        String sought = VietnameseName.fold(form.value(SOUGHT).strip());
        List<Page.Term> terms = Page.Term.all(frame.text()).stream()
                .filter(term -> sought.isEmpty() || words(term).contains(sought))
                .toList();
        return templates.shellTerms(frame.page("shell.terms"), form, terms);
    }

    private static String words(Page.Term term) {
        return VietnameseName.fold(term.name() + " " + term.other() + " " + term.means() + " " + term.source());
    }
}
