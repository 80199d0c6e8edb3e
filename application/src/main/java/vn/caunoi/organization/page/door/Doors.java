package vn.caunoi.organization.page.door;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.page.DoorSigns;
import vn.caunoi.organization.page.UnitView.Sign;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Text;

/** The doors of units, and who may open them: whoever holds the records of the unit today and may record at all. */
@Component
class Doors implements DoorSigns {

    private static final List<Door> ALL = List.of(
            new Found(),
            new Rename(),
            new Move(),
            new ChangeKind(),
            new ChangeLeader(),
            LinkDoor.link(),
            LinkDoor.unlink(),
            LinkDoor.principal(),
            new NewTerm(),
            new End());

    private final AccessPolicy policy;

    Doors(AccessPolicy policy) {
        this.policy = policy;
    }

    Optional<Door> named(String name) {
        return ALL.stream().filter(door -> door.name().equals(name)).findFirst();
    }

    Optional<Door> of(LifeEvent event) {
        return ALL.stream().filter(door -> door.recorded(event)).findFirst();
    }

    /** Refuses who may not record here: as if there were no such page, or, where the role is too small, saying so. */
    void require(Scope scope, UnitRow unit) {
        policy.require(scope, Action.RECORD);
        policy.requireUnit(scope, unit.unit().id(), Right.RECORDS);
    }

    private boolean opensTo(Scope scope, UnitRow unit) {
        if (!scope.holds(unit.unit().id(), Right.RECORDS)) return false;
        try {
            policy.require(scope, Action.RECORD);
            return true;
        } catch (Forbidden reader) {
            return false;
        }
    }

    @Override
    public boolean open(Scope scope, UnitRow unit) {
        return opensTo(scope, unit);
    }

    @Override
    public List<Sign> of(Scope scope, UnitRow unit, Registered units, Text text) {
        return unit.life().ended() == null && opensTo(scope, unit)
                ? ALL.stream()
                        .filter(door -> door.opensFor(unit) && door.isAt(unit, units))
                        .map(door -> new Sign(
                                text.t("organization.door." + door.name()), address(unit.code()) + "/" + door.name()))
                        .toList()
                : List.of();
    }

    @Override
    public @Nullable String correct(UnitRow unit, LifeEvent event) {
        return isOpen(unit, event) && !event.partly() ? entry(unit.code(), event.entry()) + "/sua" : null;
    }

    @Override
    public @Nullable String takeBack(UnitRow unit, LifeEvent event) {
        return isOpen(unit, event) ? entry(unit.code(), event.entry()) + "/rut-lai" : null;
    }

    private static boolean isOpen(UnitRow unit, LifeEvent event) {
        return event.stands() && event.unit().code().equals(unit.code());
    }

    static String entry(String code, long entry) {
        return address(code) + "/but-toan/" + entry;
    }

    static String address(String code) {
        return Addresses.unit(code, null);
    }
}
