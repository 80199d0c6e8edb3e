package vn.caunoi.target.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shared.TermName;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;
import vn.caunoi.target.Target;

/** The plans of a period beside their results, and the page of each plan. */
@PageController
class TargetController {

    static final String FILTER = "target.filter";
    static final String UNIT = "to-chuc";
    static final String ZONE = "khu";
    static final String PERIOD = "ky";

    /** Each result is counted anew, so that a page holds as many as can be counted while somebody waits. */
    private static final int PAGE_SIZE = 25;

    private final Templates templates;
    private final TargetDesk desk;
    private final TargetReading reading;
    private final Transactions transactions;

    TargetController(Templates templates, TargetDesk desk, TargetReading reading, Transactions transactions) {
        this.templates = templates;
        this.desk = desk;
        this.reading = reading;
        this.transactions = transactions;
    }

    @GetMapping(Addresses.TARGETS)
    ResponseEntity<JteModel> list(
            PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> parameters) {
        FormCheck check = new FormCheck(Form.typed(FILTER, parameters), frame.text());
        Asked asked = asked(check);
        String unit = check.typed(UNIT);
        String owner = unit.isEmpty() ? check.typed(ZONE) : unit;
        if (!owner.isEmpty() && !desk.gate().knows(scope, owner)) {
            check.reject(unit.isEmpty() ? ZONE : UNIT, "enterprise.form.choice-wrong", owner);
        }
        TargetsView view = transactions.reading(
                scope.actor(), () -> view(check.form(), owner.isEmpty() ? null : owner, asked, scope, frame.text()));
        JteModel page = templates.targetTargets(frame.page("target.title"), view);
        return check.valid() ? Answer.page(page) : Answer.invalid(page);
    }

    /** The days in which plans lie, or the name of the term for which they were made; neither where nothing is asked. */
    private record Asked(@Nullable DateRange days, @Nullable String term) {

        static final Asked NOTHING = new Asked(null, null);
    }

    private static Asked asked(FormCheck check) {
        String typed = check.typed(PERIOD);
        try {
            return typed.isEmpty()
                    ? Asked.NOTHING
                    : switch (PeriodExpression.parse(typed)) {
                        case Period period -> new Asked(period.range(), null);
                        case TermName term -> new Asked(null, term.text());
                    };
        } catch (Refused refused) {
            for (Refusal refusal : refused.refusals()) {
                check.reject(PERIOD, refusal);
            }
            return Asked.NOTHING;
        }
    }

    private TargetsView view(Form form, @Nullable String owner, Asked asked, Scope scope, Text text) {
        long pin = desk.pin(scope);
        List<Plan> standing = Plan.grouped(desk.targets().past(scope, owner, asked.days(), pin)).stream()
                .filter(plan -> plan.standing().isPresent())
                .toList();
        List<Plan> plans = asked.equals(Asked.NOTHING) ? latest(standing) : ofTerm(standing, asked.term());
        int last = Math.max(1, (plans.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = (int)
                Math.clamp(new FormCheck(form, text).count(Paging.PARAMETER).orElse(1L), 1, last);
        List<Plan> shown =
                plans.stream().skip((number - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        return new TargetsView(
                form,
                reading.rows(shown, pin, scope, text),
                new Paging(number, PAGE_SIZE, plans.size(), address(form)),
                desk.gate().mayWrite(scope) ? setPath(scope, owner) : null);
    }

    private static List<Plan> ofTerm(List<Plan> plans, @Nullable String term) {
        return plans.stream()
                .filter(plan -> term == null
                        || plan.standing()
                                .filter(told -> told.content().period().equals(term))
                                .isPresent())
                .toList();
    }

    /** Where no period is asked: the plans that run, else those that ended last. */
    private List<Plan> latest(List<Plan> plans) {
        List<Plan> running = plans.stream()
                .filter(plan -> plan.key().during().contains(reading.today()))
                .toList();
        Optional<Integer> lastYear =
                plans.stream().map(plan -> plan.key().last().getYear()).max(Comparator.naturalOrder());
        return !running.isEmpty() || lastYear.isEmpty()
                ? running
                : plans.stream()
                        .filter(plan -> plan.key().last().getYear() == lastYear.get())
                        .toList();
    }

    @GetMapping(Addresses.TARGETS + "/{entry}")
    ResponseEntity<JteModel> one(PageFrame frame, Scope scope, @PathVariable long entry) {
        return Answer.page(transactions.reading(
                scope.actor(), () -> onePage(frame, scope, desk.plan(scope, entry, desk.pin(scope)), "")));
    }

    private JteModel onePage(PageFrame frame, Scope scope, Plan plan, String error) {
        return templates.targetTarget(
                under(frame.titled(title(plan, frame.text()))), one(plan, scope, error, frame.text()));
    }

    String title(Plan plan, Text text) {
        return text.t(
                "target.one.title",
                reading.indicator(plan.past().getLast().content(), text),
                new TargetWords(text).period(plan.past().getLast().content()));
    }

    TargetsView.One one(Plan plan, Scope scope, String error, Text text) {
        long pin = desk.pin(scope);
        Past<Target> told = plan.standing().orElse(plan.past().getLast());
        Map<ObservationOwner, String> names = reading.names(List.of(plan), pin, scope, text);
        boolean writes = plan.standing().isPresent()
                && desk.gate().mayWrite(scope, plan.key().owner());
        String path = Addresses.TARGETS + "/" + told.entry();
        return new TargetsView.One(
                text.t(
                        plan.standing().isPresent() ? "target.one.lead" : "target.one.lead.withdrawn",
                        names.getOrDefault(
                                plan.key().owner(), plan.key().owner().code())),
                reading.row(told, names, pin, scope, text),
                reading.facts(told.content(), text),
                reading.moments(plan, text),
                writes ? path + "/dieu-chinh" : null,
                writes ? path + "/rut" : null,
                writes && told.content().adjustment() > 0 ? path + "/huy-dieu-chinh" : null,
                error);
    }

    private String setPath(Scope scope, @Nullable String owner) {
        return owner == null || desk.gate().held(scope, owner).isEmpty()
                ? TargetDoors.SET
                : UriComponentsBuilder.fromPath(TargetDoors.SET)
                        .queryParam(TargetForm.OWNER, "{owner}")
                        .encode()
                        .buildAndExpand(owner)
                        .toUriString();
    }

    private static String address(Form form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.TARGETS);
        List<String> values = new ArrayList<>();
        for (String name : List.of(UNIT, ZONE, PERIOD)) {
            if (!form.value(name).isBlank()) {
                address.queryParam(name, "{v}");
                values.add(form.value(name));
            }
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    static Page under(Page page) {
        return page.under("target.nav", Addresses.TARGETS);
    }
}
