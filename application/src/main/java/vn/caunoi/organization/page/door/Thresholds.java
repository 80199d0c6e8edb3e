package vn.caunoi.organization.page.door;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Register;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitLife;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.organization.register.Viewpoints;
import vn.caunoi.shell.Option;

/** Finds what stands before a door: always today's tree, whatever day a page was looked at from. */
@Component
class Thresholds {

    private final Register register;
    private final UnitLife lives;
    private final Viewpoints viewpoints;
    private final Organizations organizations;
    private final Enterprises enterprises;

    Thresholds(
            Register register,
            UnitLife lives,
            Viewpoints viewpoints,
            Organizations organizations,
            Enterprises enterprises) {
        this.register = register;
        this.lives = lives;
        this.viewpoints = viewpoints;
        this.organizations = organizations;
        this.enterprises = enterprises;
    }

    /** @throws NotFound where the reader does not hold the unit today */
    Threshold of(Scope scope, String code) {
        return viewpoints.onOneSnapshot(scope, () -> {
            Viewpoint from = viewpoints.on(scope, viewpoints.today());
            Registered units = register.on(scope, from.day(), from.pin());
            UnitRow unit = units.find(code).orElseThrow(NotFound::new);
            List<LifeEvent> life = lives.of(scope, unit.unit().id(), from);
            return new Threshold(unit, units, life, from, enterprises(scope, from.pin()), null, null);
        });
    }

    /** Before the door that recorded the entry, also where the entry was taken back since. */
    Threshold of(Scope scope, String code, long entry) {
        Threshold at = of(scope, code);
        LifeEvent mended = at.life().stream()
                .filter(event -> event.entry() == entry && event.unit().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        UnitEntry original = organizations
                .live(scope, at.unit().unit().id(), at.from().pin())
                .stream()
                .filter(each -> each.entry() == entry)
                .map(Recorded::content)
                .findFirst()
                .orElse(null);
        return new Threshold(at.unit(), at.units(), at.life(), at.from(), at.enterprises(), mended, original);
    }

    private List<Option> enterprises(Scope scope, long pin) {
        Map<String, String> names = new TreeMap<>();
        enterprises.live(scope, pin).stream()
                .map(Recorded::content)
                .sorted(Comparator.comparing(entry -> entry.effectiveOn()))
                .forEach(entry -> names.put(entry.code(), entry.name()));
        return names.entrySet().stream()
                .map(each -> new Option(each.getKey(), Objects.requireNonNull(each.getValue())))
                .toList();
    }
}
