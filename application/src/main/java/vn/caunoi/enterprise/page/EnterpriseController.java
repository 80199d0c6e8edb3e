package vn.caunoi.enterprise.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.ledger.Past;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;

/** The register of enterprises, open to every account, and the page of each of them. */
@PageController
class EnterpriseController {

    private static final String FILTER = "enterprise.filter";

    private final Templates templates;
    private final RegisterDays days;
    private final EnterpriseReading register;
    private final EnterpriseRecord records;
    private final Transactions transactions;

    EnterpriseController(
            Templates templates,
            RegisterDays days,
            EnterpriseReading register,
            EnterpriseRecord records,
            Transactions transactions) {
        this.templates = templates;
        this.days = days;
        this.register = register;
        this.records = records;
        this.transactions = transactions;
    }

    @GetMapping(Addresses.ENTERPRISES)
    ResponseEntity<JteModel> list(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        Standpoint from = register.checked(days.of(FILTER, parameters, scope, frame.text()), scope, frame.text());
        JteModel page = templates.enterpriseEnterprises(
                frame.page("enterprise.enterprises.title"), register.read(from, scope, frame.text()));
        return from.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }

    @GetMapping(Addresses.ENTERPRISES + "/{code}")
    ResponseEntity<JteModel> one(
            PageFrame frame,
            Scope scope,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters) {
        Standpoint from = days.of(FILTER, parameters, scope, frame.text());
        JteModel page = transactions.reading(scope.actor(), () -> {
            List<Past<EnterpriseEntry>> past = records.past(code, from, scope);
            Page titled = under(frame.titled(EnterpriseRecord.shown(past, from).name()));
            return templates.enterpriseRecord(titled, records.view(past, from, titled, scope), from.form());
        });
        return from.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }

    static Page under(Page page) {
        return page.under("enterprise.nav.enterprises", Addresses.ENTERPRISES);
    }
}
