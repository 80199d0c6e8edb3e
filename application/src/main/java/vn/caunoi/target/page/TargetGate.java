package vn.caunoi.target.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;

/** For whom an account may set targets: units and zones of which it holds the records. */
@Component
class TargetGate {

    private final AccessPolicy policy;
    private final Subjects subjects;

    TargetGate(AccessPolicy policy, Subjects subjects) {
        this.policy = policy;
        this.subjects = subjects;
    }

    /** Refuses with {@link Forbidden} whoever may set none at all. */
    void requireWriter(Scope scope) {
        policy.require(scope, Action.RECORD);
        if (scope.units().values().stream().noneMatch(Right.RECORDS::equals)
                && scope.zones().values().stream().noneMatch(Right.RECORDS::equals)) {
            throw new Forbidden();
        }
    }

    boolean mayWrite(Scope scope) {
        try {
            requireWriter(scope);
            return true;
        } catch (Forbidden not) {
            return false;
        }
    }

    boolean mayWrite(Scope scope, ObservationOwner owner) {
        return mayWrite(scope)
                && held(scope, owner.code())
                        .map(TargetGate::owner)
                        .filter(owner::equals)
                        .isPresent();
    }

    /** Whether there is a unit, a zone or a group of that code within reach. */
    boolean knows(Scope scope, String code) {
        return subjects.find(scope, code).isPresent();
    }

    /** The unit or zone of that code of which the account holds the records; empty where there is none, or not for it. */
    Optional<Subject> held(Scope scope, String code) {
        return subjects.find(scope, code).filter(subject -> switch (subject) {
            case Subject.OfUnit unit -> scope.holds(unit.id(), Right.RECORDS);
            case Subject.OfZone zone -> scope.holds(zone.owner(), Right.RECORDS);
        });
    }

    static ObservationOwner owner(Subject subject) {
        return switch (subject) {
            case Subject.OfUnit unit -> ObservationOwner.unit(unit.code());
            case Subject.OfZone zone ->
                new ObservationOwner(
                        ObservationOwner.Kind.valueOf(zone.owner().kind().name()), zone.code());
        };
    }
}
