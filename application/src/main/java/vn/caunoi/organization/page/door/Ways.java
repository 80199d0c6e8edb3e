package vn.caunoi.organization.page.door;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.register.Register;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.organization.register.Viewpoints;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Crumb;
import vn.caunoi.shell.Page;

/** Where a door lies and where it leads: to the page of the unit, as long as the reader still reaches it. */
@Component
class Ways {

    private final Register register;
    private final Viewpoints viewpoints;

    Ways(Register register, Viewpoints viewpoints) {
        this.register = register;
        this.viewpoints = viewpoints;
    }

    static Page under(Page page, Threshold at) {
        return page.under("organization.nav", Addresses.UNITS)
                .under(new Crumb(at.unit().unit().name(), Doors.address(at.code())));
    }

    /** The page of the unit, today or from the day on which it is founded; else of the unit above; else the register. */
    String after(Scope scope, Threshold at, Statement statement) {
        return Stream.of(viewpoints.today(), statement.on())
                .filter(day -> reached(scope, statement.unit(), day))
                .findFirst()
                .map(day -> Addresses.unit(statement.unit(), viewpoints.today().equals(day) ? null : day))
                .orElseGet(() -> above(scope, at));
    }

    String after(Scope scope, Threshold at) {
        return reached(scope, at.code(), viewpoints.today()) ? Doors.address(at.code()) : above(scope, at);
    }

    private String above(Scope scope, Threshold at) {
        return at.units()
                .parent(at.unit())
                .filter(above -> reached(scope, above.code(), viewpoints.today()))
                .map(above -> Doors.address(above.code()))
                .orElse(Addresses.UNITS);
    }

    private boolean reached(Scope scope, String code, LocalDate day) {
        Viewpoint from = viewpoints.on(scope, day);
        return register.on(scope, day, from.pin()).find(code).isPresent();
    }
}
