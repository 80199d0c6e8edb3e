package vn.caunoi.organization.page.door;

import java.util.List;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** One decision that may be recorded of a unit, and corrected later: its fields, and what they say to the ledger. */
interface Door {

    /** As the address names it; its words stand under {@code organization.door.<name>}. */
    String name();

    /** Whether the decision can be taken about the unit as it stands. */
    boolean opensFor(UnitRow unit);

    /** Whether there is such a door at the unit at all, for who reaches these units. */
    default boolean isAt(UnitRow unit, Registered units) {
        return true;
    }

    /** Whether it is this door that recorded the entry. */
    boolean recorded(LifeEvent event);

    /** Whether the decision needs a paper: correcting what came without one never does. */
    default boolean needsPaper() {
        return true;
    }

    /** Its own fields, before the day and the paper. */
    List<Input> inputs(Threshold at, Text text);

    /** The form as it begins: with what the unit suggests, or with what is to be corrected. */
    default Form begin(Form form, Threshold at) {
        return form;
    }

    /** What was typed; what cannot be read is rejected at its field, and the answer is then of no use. */
    Statement read(FormCheck check, Threshold at, Statement.Decision decision);
}
