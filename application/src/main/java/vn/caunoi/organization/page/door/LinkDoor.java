package vn.caunoi.organization.page.door;

import java.util.List;
import java.util.function.Function;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.PrincipalChange;
import vn.caunoi.organization.UnitChange.Unlink;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** The unit begins or ceases to gather people of an enterprise, or another of its enterprises becomes the principal one. */
record LinkDoor(String name, String event, boolean amongLinked, Function<String, UnitChange> change) implements Door {

    static LinkDoor link() {
        return new LinkDoor("gan-doanh-nghiep", "LINKED", false, code -> new Link(code, false));
    }

    static LinkDoor unlink() {
        return new LinkDoor("roi-doanh-nghiep", "UNLINKED", true, code -> new Unlink(code, false));
    }

    static LinkDoor principal() {
        return new LinkDoor("doi-doanh-nghiep-chinh", "PRINCIPAL_CHANGED", true, PrincipalChange::new);
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return !amongLinked || unit.principal() != null;
    }

    @Override
    public boolean recorded(LifeEvent entry) {
        return entry.is(event);
    }

    @Override
    public boolean needsPaper() {
        return false;
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        return List.of(
                amongLinked
                        ? Input.select(Fields.ENTERPRISE, true, at.linked())
                        : Input.code(Fields.ENTERPRISE, true, at.enterprises()));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        return at.mending()
                .map(entry -> entry.told().enterprise())
                .map(enterprise -> form.with(Fields.ENTERPRISE, enterprise.code()))
                .orElse(form);
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        return Statement.of(decision, at.code(), change.apply(check.required(Fields.ENTERPRISE)));
    }
}
