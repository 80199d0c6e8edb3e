package vn.caunoi.organization.page.door;

import java.util.List;
import vn.caunoi.organization.UnitChange.Renaming;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** The unit bears another name from a day on. */
final class Rename implements Door {

    @Override
    public String name() {
        return "doi-ten";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return true;
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return event.is("RENAMED");
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        return List.of(Input.text(Fields.NAME, true));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        return form.with(
                Fields.NAME,
                at.mending()
                        .map(event -> event.told().name())
                        .orElse(at.unit().unit().name()));
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        String name = check.requiredName(Fields.NAME);
        if (!at.mends() && name.equals(at.unit().unit().name()) && !at.has("RENAMED", decision.on())) {
            check.reject(Fields.NAME, "organization.door.same-name");
        }
        return Statement.of(decision, at.code(), new Renaming(name));
    }
}
