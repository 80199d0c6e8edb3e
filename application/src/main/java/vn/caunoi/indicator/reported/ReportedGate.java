package vn.caunoi.indicator.reported;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;

/** Whose figures an account may state: of units and zones whose records it holds, and of enterprises in such zones today. */
@Component
class ReportedGate {

    private final AccessPolicy policy;
    private final Subjects subjects;
    private final Zones zones;
    private final Enterprises enterprises;
    private final Transactions transactions;

    ReportedGate(
            AccessPolicy policy, Subjects subjects, Zones zones, Enterprises enterprises, Transactions transactions) {
        this.policy = policy;
        this.subjects = subjects;
        this.zones = zones;
        this.enterprises = enterprises;
        this.transactions = transactions;
    }

    boolean mayWrite(Scope scope) {
        try {
            requireWriter(scope);
            return true;
        } catch (Forbidden not) {
            return false;
        }
    }

    /** Refuses with {@link Forbidden} whoever may state nothing of anybody. */
    void requireWriter(Scope scope) {
        policy.require(scope, Action.RECORD);
        if (scope.units().values().stream().noneMatch(Right.RECORDS::equals)
                && scope.zones().values().stream().noneMatch(Right.RECORDS::equals)) {
            throw new Forbidden();
        }
    }

    boolean mayWrite(Scope scope, ObservationOwner owner) {
        return mayWrite(scope) && speaksFor(scope, owner);
    }

    /** Whether the records of this very owner are held, whatever the role may do. */
    boolean speaksFor(Scope scope, ObservationOwner owner) {
        return held(scope, owner.code()).filter(owner::equals).isPresent();
    }

    /** Whether a figure of this owner can be asked for; of what was moved away only what was reported is left. */
    boolean answersFor(Scope scope, ObservationOwner owner) {
        return owner.kind() != ObservationOwner.Kind.ENTERPRISE
                && transactions.reading(
                        scope.actor(),
                        () -> subjects.find(scope, owner.code())
                                .filter(subject -> reads(scope, subject))
                                .isPresent());
    }

    private static boolean reads(Scope scope, Subject subject) {
        return switch (subject) {
            case Subject.OfUnit unit -> scope.holds(unit.id(), Right.FIGURES);
            case Subject.OfZone zone -> scope.holds(zone.owner(), Right.FIGURES);
        };
    }

    /** Whether there is a unit, a zone, a group or an enterprise of that code within reach. */
    boolean knows(Scope scope, String code) {
        return transactions.reading(
                scope.actor(),
                () -> subjects.find(scope, code).isPresent()
                        || !enterprises.ids(List.of(code)).isEmpty());
    }

    /** The owner of that code of whom the account holds the records; empty where there is none, or not for this account. */
    Optional<ObservationOwner> held(Scope scope, String code) {
        return transactions.reading(scope.actor(), () -> {
            Optional<Subject> subject = subjects.find(scope, code);
            return subject.isPresent() ? held(scope, subject.get()) : enterprise(scope, code);
        });
    }

    private static Optional<ObservationOwner> held(Scope scope, Subject subject) {
        return switch (subject) {
            case Subject.OfUnit unit ->
                scope.holds(unit.id(), Right.RECORDS)
                        ? Optional.of(ObservationOwner.unit(unit.code()))
                        : Optional.empty();
            case Subject.OfZone zone ->
                scope.holds(zone.owner(), Right.RECORDS)
                        ? Optional.of(new ObservationOwner(
                                ObservationOwner.Kind.valueOf(
                                        zone.owner().kind().name()),
                                zone.code()))
                        : Optional.empty();
        };
    }

    /** As the database has it: who holds the zone in which the enterprise lies today, or everything. */
    private Optional<ObservationOwner> enterprise(Scope scope, String code) {
        return enterprises
                .today(scope, code)
                .filter(entry -> !scope.wholeLines().isEmpty() || inHeldZone(scope, entry))
                .map(entry -> ObservationOwner.enterprise(code));
    }

    private boolean inHeldZone(Scope scope, EnterpriseEntry entry) {
        String zone = entry.zone();
        Long id = zone == null ? null : zones.zoneIds(List.of(zone)).get(zone);
        return id != null && scope.holds(new ZoneOwner(ZoneOwner.Kind.ZONE, id), Right.RECORDS);
    }
}
