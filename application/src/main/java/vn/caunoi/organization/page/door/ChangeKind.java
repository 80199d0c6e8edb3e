package vn.caunoi.organization.page.door;

import java.util.List;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** The unit is upgraded or downgraded to another kind of its line. */
final class ChangeKind implements Door {

    @Override
    public String name() {
        return "doi-loai";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return true;
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return event.is("KIND_CHANGED");
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        return List.of(Input.select(Fields.KIND, true, at.kinds(text)));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        return at.mending()
                .map(event -> form.with(Fields.KIND, event.told().kind()))
                .orElse(form);
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        UnitKind now = at.unit().unit().kind();
        UnitKind kind = Choices.kind(check, at).orElse(now);
        if (!at.mends() && kind == now && check.valid() && !at.has("KIND_CHANGED", decision.on())) {
            check.reject(Fields.KIND, "organization.door.same-kind");
        }
        return Statement.of(decision, at.code(), new KindChange(kind));
    }
}
