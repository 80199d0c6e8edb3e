package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import java.util.List;
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

    List<Past<ZoneEntry>> past(Scope scope, String code, long pin) {
        return zones.past(scope, code, pin);
    }

    List<Past<ZoneEntry>> live(Scope scope, String code) {
        return zones.past(scope, code, Long.MAX_VALUE).stream()
                .filter(told -> !told.taken())
                .toList();
    }

    void requireWriter(Scope scope) {
        gate.requireWriter(scope);
    }

    /** How many enterprises, in operation or not, are still in the zone on the day. */
    long inside(Scope scope, String code, LocalDate day) {
        return enterprises.standing(scope, day, Long.MAX_VALUE).stream()
                .filter(row -> code.equals(row.zone()))
                .count();
    }

    /** A zone that nobody knows yet is entered by who keeps the registers, not by the holder of another one. */
    void enter(Scope scope, ZoneEntry entry) {
        requireZone(scope, entry);
        zones.register(scope.actor(), entry);
    }

    void change(Scope scope, ZoneEntry entry) {
        requireZone(scope, entry);
        zones.change(scope.actor(), entry);
    }

    void close(Scope scope, String code, LocalDate day, @Nullable PaperReference paper) {
        gate.requireZone(scope, code, List.of());
        zones.close(scope.actor(), code, day, paper);
    }

    void correct(Scope scope, long wrong, ZoneEntry right) {
        requireZone(scope, right);
        zones.correct(scope.actor(), wrong, right);
    }

    void takeBack(Scope scope, String code, long entry) {
        gate.requireZone(scope, code, List.of());
        zones.takeBack(scope.actor(), entry);
    }

    private void requireZone(Scope scope, ZoneEntry entry) {
        boolean stays = entry.group() == null
                || live(scope, entry.code()).stream()
                        .anyMatch(told -> entry.group().equals(told.content().group()));
        gate.requireZone(scope, entry.code(), stays ? List.of() : List.of(entry.group()));
    }
}
