package vn.caunoi.target.page;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.ledger.Past;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** Turns what was written into targets of owners whose records the account holds, and finds plans by their entries. */
@Component
class TargetDesk {

    private final Targets targets;
    private final TargetGate gate;
    private final Catalogue catalogue;
    private final QuestionReader questions;
    private final TargetOwners owners;

    TargetDesk(Targets targets, TargetGate gate, Catalogue catalogue, QuestionReader questions, TargetOwners owners) {
        this.targets = targets;
        this.gate = gate;
        this.catalogue = catalogue;
        this.questions = questions;
        this.owners = owners;
    }

    /** What a door refused, as the form says it. */
    Refused named(Refused refused, Text text) {
        return catalogue.named(refused, text.language());
    }

    TargetGate gate() {
        return gate;
    }

    Targets targets() {
        return targets;
    }

    /** Of the indicators those of lines and zones for which the account can set targets: the names of others tell what they count. */
    TargetsView.Options options(Scope scope, Text text) {
        TargetOwners.Held held = owners.of(scope, text);
        return new TargetsView.Options(
                held.owners(),
                catalogue.all().stream()
                        .filter(each -> held.speaksOf(each.line()))
                        .map(each -> new Option(each.code(), each.name(text.language()) + " (" + each.code() + ")"))
                        .toList(),
                new TargetWords(text).directions());
    }

    long pin(Scope scope) {
        return questions.pin(scope, null);
    }

    /** The plan to which an entry belongs, with everything ever said of it; not found where the reader reaches none. */
    Plan plan(Scope scope, long entry, long pin) {
        Target target = targets.entry(scope, entry, pin).map(Past::content).orElseThrow(NotFound::new);
        Plan.Key key = Plan.Key.of(target);
        return Plan.grouped(targets.past(scope, target.owner().code(), target.during(), pin)).stream()
                .filter(plan -> plan.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The plan of an entry, for who may change it. */
    Plan changeable(Scope scope, long entry) {
        gate.requireWriter(scope);
        Plan plan = plan(scope, entry, pin(scope));
        if (!gate.mayWrite(scope, plan.key().owner())) {
            throw new NotFound();
        }
        return plan;
    }

    /**
     * The target as it was written; empty where something is wrong with the form.
     *
     * @throws Refused where the owner is not held, the indicator is of another line, or the period is none of the owner's
     */
    Optional<Target> read(TargetForm form, Scope scope, long pin) {
        String code = form.required(TargetForm.OWNER);
        String indicator = form.required(TargetForm.INDICATOR);
        String period = form.required(TargetForm.PERIOD);
        Optional<BigDecimal> value = form.value();
        BigDecimal registered = form.registered();
        Direction direction = form.direction();
        String responsible = form.words(TargetForm.RESPONSIBLE);
        String cooperating = form.words(TargetForm.COOPERATING);
        String document = form.words(TargetForm.DOCUMENT);
        PaperReference paper = form.paper();
        refuseRegistered(form, indicator, registered);
        if (form.words(TargetForm.REASON) != null) {
            form.reject("", "target.form.reason-of-none");
        }
        if (!form.valid() || value.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = gate.held(scope, code)
                .orElseThrow(() -> new Refused(Refusal.of("target.refusal.owner-not-held", code)));
        refuseOtherLine(indicator, subject);
        return Optional.of(new Target(
                indicator,
                TargetGate.owner(subject),
                PeriodExpression.parse(period).text(),
                questions.period(scope, subject, period, pin).range(),
                value.get(),
                direction,
                registered,
                responsible,
                cooperating,
                0,
                document,
                null,
                paper));
    }

    /** The number of the owner is bounded like the plan, beside its own field. */
    private void refuseRegistered(TargetForm form, String indicator, @Nullable BigDecimal registered) {
        if (registered != null) {
            catalogue
                    .find(indicator)
                    .flatMap(each -> each.amountRefusal(registered, null))
                    .map(refusal -> form.named(refusal, catalogue))
                    .ifPresent(refusal -> form.reject(TargetForm.REGISTERED, refusal));
        }
    }

    private void refuseOtherLine(String code, Subject subject) {
        catalogue
                .find(code)
                .flatMap(indicator -> indicator.planRefusal(
                        TargetGate.owner(subject), subject instanceof Subject.OfUnit unit ? unit.line() : null))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }

    /** The next adjustment as it was written; empty where something is wrong with the form. */
    Optional<Target> adjusted(TargetForm form, Target standing) {
        Optional<BigDecimal> value = form.value();
        BigDecimal registered = form.registered();
        String responsible = form.words(TargetForm.RESPONSIBLE);
        String cooperating = form.words(TargetForm.COOPERATING);
        form.required(TargetForm.REASON);
        String reason = form.words(TargetForm.REASON);
        PaperReference paper = form.paper();
        refuseRegistered(form, standing.indicator(), registered);
        boolean same = value.filter(to -> to.compareTo(standing.value()) == 0).isPresent()
                && sameNumber(registered, standing.registered())
                && Objects.equals(responsible, standing.responsible())
                && Objects.equals(cooperating, standing.cooperating());
        if (same) {
            form.reject(TargetForm.VALUE, "target.form.adjusts-nothing");
        }
        if (form.number() != standing.adjustment() + 1) {
            form.reject(TargetForm.NUMBER, "target.form.number-passed", standing.adjustment());
        }
        if (!form.valid() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                standing.indicator(),
                standing.owner(),
                standing.period(),
                standing.during(),
                value.get(),
                standing.direction(),
                registered,
                responsible,
                cooperating,
                standing.adjustment() + 1,
                form.words(TargetForm.DOCUMENT),
                null,
                paper,
                reason));
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
