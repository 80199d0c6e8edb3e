package vn.caunoi.organization.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.page.UnitView.Sign;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Text;

/** Says which doors of a unit stand open to a reader; the doors themselves implement it. */
public interface DoorSigns {

    /** Whether the reader may record here at all, be it only to correct. */
    boolean open(Scope scope, UnitRow unit);

    /** What may be recorded of the unit; empty for who may not record here. */
    List<Sign> of(Scope scope, UnitRow unit, Registered units, Text text);

    /** Where the entry is corrected; null where it may not be. */
    @Nullable
    String correct(UnitRow unit, LifeEvent event);

    /** Where the entry is taken back; null where it may not be. */
    @Nullable
    String takeBack(UnitRow unit, LifeEvent event);
}
