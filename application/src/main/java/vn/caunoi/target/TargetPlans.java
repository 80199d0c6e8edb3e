package vn.caunoi.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.DateRange;

/** Tells the figures their plans. */
@Component
class TargetPlans implements Plans {

    private final Targets targets;

    TargetPlans(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Optional<Plan> planFor(Scope scope, Question question) {
        return targets.planFor(
                        scope,
                        question.indicator().code(),
                        owner(question.subject()),
                        days(question.when()),
                        question.pin())
                .map(Recorded::content)
                .map(TargetPlans::plan);
    }

    @Override
    public Map<String, Plan> plansOf(Scope scope, Question question, Set<String> owners) {
        Map<String, Plan> plans = new HashMap<>();
        targets.during(scope, question.indicator().code(), days(question.when()), question.pin()).stream()
                .map(Recorded::content)
                .filter(target -> owners.contains(target.owner().code()))
                .forEach(target -> plans.put(target.owner().code(), plan(target)));
        return plans;
    }

    private static Plan plan(Target target) {
        return new Plan(target.value(), target.direction(), target.source());
    }

    private static ObservationOwner owner(Subject subject) {
        return switch (subject) {
            case Subject.OfUnit unit -> ObservationOwner.unit(unit.code());
            case Subject.OfZone zone
            when zone.owner().kind() == ZoneOwner.Kind.ZONE -> ObservationOwner.zone(zone.code());
            case Subject.OfZone group -> ObservationOwner.group(group.code());
        };
    }

    private static DateRange days(When when) {
        return switch (when) {
            case When.AsOf asOf -> DateRange.closed(asOf.day(), asOf.day());
            case When.During during -> during.period().range();
        };
    }
}
