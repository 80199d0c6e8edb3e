package vn.caunoi.organization.page.door;

import java.util.Arrays;
import java.util.List;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitChange.LeaderChange;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Another Party unit leads the union, youth or women unit from a day on, or none does any more. */
final class ChangeLeader implements Door {

    private static final String EVENT = "LEADER_CHANGED";

    /** Somebody takes over the lead, or it ends: said aloud, for an empty field may have been forgotten. */
    private enum Lead {
        TAKEN,
        ENDED
    }

    @Override
    public String name() {
        return "doi-lanh-dao";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return true;
    }

    /** Who reaches no Party unit can name none. */
    @Override
    public boolean isAt(UnitRow unit, Registered units) {
        return unit.unit().line() != Line.PARTY && !units.within(Line.PARTY).isEmpty();
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return event.is(EVENT);
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        return List.of(
                Input.select(
                        Fields.ACT,
                        true,
                        Arrays.stream(Lead.values())
                                .map(lead -> new Option(lead.name(), text.t("organization.door.leading." + lead)))
                                .toList()),
                Input.code(Fields.LEADER, false, at.unitsOf(Line.PARTY)));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        if (at.original() != null && at.original().change() instanceof LeaderChange was) {
            return form.with(Fields.ACT, was.ledBy() == null ? Lead.ENDED : Lead.TAKEN)
                    .with(Fields.LEADER, was.ledBy());
        }
        return form.with(Fields.ACT, Lead.TAKEN);
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        Lead lead = Choices.required(check, Fields.ACT, Lead.class).orElse(Lead.TAKEN);
        String leader = check.typed(Fields.LEADER);
        if (lead == Lead.TAKEN && leader.isEmpty()) check.reject(Fields.LEADER, "organization.door.leader-needed");
        if (lead == Lead.ENDED && !leader.isEmpty()) check.reject(Fields.LEADER, "organization.door.leader-unfit");
        return Statement.of(decision, at.code(), new LeaderChange(leader.isEmpty() ? null : leader));
    }
}
