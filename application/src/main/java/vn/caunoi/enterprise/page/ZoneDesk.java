package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Past;
import vn.caunoi.paper.PaperReference;

/** What the pages of zones ask of the register, and the steps that people take there, behind the gate. */
@Component
class ZoneDesk {

    private final Zones zones;
    private final Enterprises enterprises;
    private final EnterpriseGate gate;
    private final Transactions transactions;

    ZoneDesk(Zones zones, Enterprises enterprises, EnterpriseGate gate, Transactions transactions) {
        this.zones = zones;
        this.enterprises = enterprises;
        this.gate = gate;
        this.transactions = transactions;
    }

    <T> T reading(Scope scope, Supplier<T> work) {
        return transactions.reading(scope.actor(), work);
    }

    ZoneOwner owner(String code) {
        return zones.owner(code).orElseThrow(NotFound::new);
    }

    /** Whether no zone belongs to the group any more, on any day. */
    boolean groupUnknown(Scope scope, String code) {
        return reading(scope, () -> zones.groupIds(List.of(code))).isEmpty();
    }

    /** Which codes are those of groups. */
    Predicate<String> groups(Scope scope) {
        return code -> !groupUnknown(scope, code);
    }

    List<Past<ZoneEntry>> past(Scope scope, String code, long pin) {
        return zones.past(scope, code, pin);
    }

    List<Past<ZoneEntry>> live(Scope scope, String code) {
        return zones.past(scope, code, Long.MAX_VALUE).stream()
                .filter(told -> !told.taken())
                .toList();
    }

    void requireFounder(Scope scope) {
        gate.requireFounder(scope);
    }

    boolean holdsGroup(Scope scope, String group) {
        return !scope.wholeLines().isEmpty()
                || reading(scope, () -> !gate.heldGroups(scope, List.of(group)).isEmpty());
    }

    /** Not found where there is no such zone; refused to who does not hold it. */
    void requireKeeper(Scope scope, String code) {
        gate.requireKeeper(scope, reading(scope, () -> owner(code)));
    }

    /** How many enterprises, in operation or not, are still in the zone on the day. */
    long inside(Scope scope, String code, LocalDate day) {
        return enterprises.standing(scope, day, Long.MAX_VALUE).stream()
                .filter(row -> code.equals(row.zone()))
                .count();
    }

    /** A zone that nobody knows yet is entered by who keeps its group. */
    void enter(Scope scope, ZoneEntry entry) {
        gate.requireZone(scope, entry.code(), entry.group(), List.of());
        zones.register(scope.actor(), entry);
    }

    void change(Scope scope, ZoneEntry entry) {
        gate.requireZone(scope, entry.code(), entry.group(), before(scope, entry.code(), entry.effectiveOn()));
        zones.change(scope.actor(), entry);
    }

    void close(Scope scope, String code, LocalDate day, @Nullable PaperReference paper) {
        gate.requireZone(scope, code, null, List.of());
        zones.close(scope.actor(), code, day, paper);
    }

    void correct(Scope scope, long wrong, ZoneEntry right) {
        gate.requireZone(scope, right.code(), right.group(), groupOf(scope, right.code(), wrong));
        zones.correct(scope.actor(), wrong, right);
    }

    /** What held before the line holds on: the zone may come back into a group. */
    void takeBack(Scope scope, String code, long entry) {
        @Nullable
        LocalDate from = live(scope, code).stream()
                .filter(told -> told.entry() == entry)
                .map(told -> told.content().effectiveOn())
                .findFirst()
                .orElse(null);
        @Nullable
        String again = from == null
                ? null
                : before(scope, code, from.minusDays(1)).stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        gate.requireZone(scope, code, again, groupOf(scope, code, entry));
        zones.takeBack(scope.actor(), entry);
    }

    /** The group to which the zone belongs on the day by what stands so far. */
    private List<@Nullable String> before(Scope scope, String code, LocalDate day) {
        return live(scope, code).stream()
                .map(Past::content)
                .filter(told -> !told.effectiveOn().isAfter(day))
                .max(Comparator.comparing(ZoneEntry::effectiveOn))
                .stream()
                .<@Nullable String>map(ZoneEntry::group)
                .toList();
    }

    private List<@Nullable String> groupOf(Scope scope, String code, long entry) {
        return live(scope, code).stream()
                .filter(told -> told.entry() == entry)
                .<@Nullable String>map(told -> told.content().group())
                .toList();
    }
}
