package vn.caunoi.organization.page.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** A term of the unit begins with its congress. */
final class NewTerm implements Door {

    @Override
    public String name() {
        return "nhiem-ky";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return true;
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return event.is(LifeEvent.TERM);
    }

    @Override
    public boolean needsPaper() {
        return false;
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        return List.of(
                Input.text(Fields.TERM, true), Input.text(Fields.ORDINAL, false), Input.date(Fields.UNTIL, false));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        return at.mending()
                .map(event -> form.with(Fields.TERM, event.told().name())
                        .with(Fields.ORDINAL, event.told().ordinal())
                        .with(
                                Fields.UNTIL,
                                DoorForms.writtenOrEmpty(event.told().until())))
                .orElse(form);
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        String name = check.requiredName(Fields.TERM);
        Optional<Long> ordinal = check.count(Fields.ORDINAL);
        Optional<LocalDate> until = check.date(Fields.UNTIL);
        return new Statement(
                List.of(),
                List.of(new Term(
                        at.code(),
                        name,
                        ordinal.map(Long::intValue).orElse(null),
                        decision.on(),
                        until.orElse(null),
                        decision.rowKey(),
                        decision.paper())));
    }
}
