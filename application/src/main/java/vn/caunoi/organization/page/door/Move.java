package vn.caunoi.organization.page.door;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitChange.Placement.Act;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** The unit goes to another superior: within the own trees, handed over to others, or received from them. */
final class Move implements Door {

    @Override
    public String name() {
        return "chuyen-cap-tren";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return true;
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return Set.of("MOVED", "HANDED_OVER", "RECEIVED").contains(event.event());
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        return List.of(
                Input.select(
                        Fields.ACT,
                        true,
                        Arrays.stream(Act.values())
                                .map(act -> new Option(act.name(), text.t("organization.door.act." + act)))
                                .toList()),
                Input.code(Fields.PARENT, false, at.unitsOf(at.line())));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        return at.mending()
                .map(event -> form.with(Fields.ACT, event.event())
                        .with(
                                Fields.PARENT,
                                event.told().parent() == null
                                        ? null
                                        : event.told().parent().code()))
                .orElse(form);
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        Act act = Choices.required(check, Fields.ACT, Act.class).orElse(Act.MOVED);
        String parent = check.typed(Fields.PARENT);
        if (parent.isEmpty() && act != Act.HANDED_OVER) {
            check.reject(Fields.PARENT, "organization.door.parent-needed");
        }
        return Statement.of(decision, at.code(), new Placement(act, parent.isEmpty() ? null : parent));
    }
}
