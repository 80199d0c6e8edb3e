package vn.caunoi.indicator.reported;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.indicator.reported.ReportedForm.Read;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Text;

/** Turns what was written in the form into a figure of an owner whom the account may speak for. */
@Component
class ReportedDesk {

    private final ReportedGate gate;
    private final Catalogue catalogue;
    private final QuestionReader questions;
    private final Subjects subjects;
    private final ReportedChoices choices;

    ReportedDesk(
            ReportedGate gate,
            Catalogue catalogue,
            QuestionReader questions,
            Subjects subjects,
            ReportedChoices choices) {
        this.gate = gate;
        this.catalogue = catalogue;
        this.questions = questions;
        this.subjects = subjects;
        this.choices = choices;
    }

    /** What a door refused, as the form says it. */
    Refused named(Refused refused, Text text) {
        return catalogue.named(refused, text.language());
    }

    ReportedGate gate() {
        return gate;
    }

    ReportedChoices choices() {
        return choices;
    }

    /**
     * The figure as it was written.
     *
     * @param corrected the one in whose place it comes, whose key of the office it keeps
     * @throws Refused where the owner is not held, or the period is none of his
     */
    Observation observation(Scope scope, Read read, @Nullable Observation corrected, long pin) {
        ObservationOwner owner = gate.held(scope, read.owner())
                .orElseThrow(() -> new Refused(Refusal.of("indicator.refusal.owner-not-held", read.owner())));
        refuseOtherLine(scope, read, owner);
        LocalDate on = read.on();
        DateRange days = on == null ? days(scope, owner, read.period(), pin) : DateRange.closed(on, on);
        if (choices.today().isBefore(days.from())) {
            throw new Refused(Refusal.of("indicator.refusal.not-begun", on == null ? read.period() : on));
        }
        return new Observation(
                read.indicator(),
                owner,
                on == null ? PeriodExpression.parse(read.period()).text() : on.toString(),
                days,
                read.amount(),
                read.unit(),
                read.qualifier(),
                corrected == null ? null : corrected.rowKey(),
                read.paper());
    }

    private void refuseOtherLine(Scope scope, Read read, ObservationOwner owner) {
        @Nullable
        Line line = owner.kind() == ObservationOwner.Kind.UNIT
                ? subjects.find(scope, owner.code())
                        .filter(Subject.OfUnit.class::isInstance)
                        .map(found -> ((Subject.OfUnit) found).line())
                        .orElse(null)
                : null;
        catalogue
                .find(read.indicator())
                .filter(indicator -> indicator.source() != Indicator.Source.RECORDS)
                .flatMap(indicator -> indicator.reportRefusal(owner, line))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }

    private DateRange days(Scope scope, ObservationOwner owner, String text, long pin) {
        PeriodExpression expression = PeriodExpression.parse(text);
        if (expression instanceof Period period) {
            return period.range();
        }
        return questions
                .period(scope, subjects.find(scope, owner.code()).orElseThrow(NotFound::new), text, pin)
                .range();
    }
}
