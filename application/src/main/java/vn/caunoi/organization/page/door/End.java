package vn.caunoi.organization.page.door;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.page.UnitWords;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** The unit ends: dissolved, disbanded as a discipline, taken in by another, or split up. */
final class End implements Door {

    @Override
    public String name() {
        return "ket-thuc";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return true;
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return event.is("ENDED");
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        UnitWords words = new UnitWords(text);
        return List.of(
                Input.select(
                        Fields.MANNER,
                        true,
                        Arrays.stream(Manner.values())
                                .map(manner -> new Option(manner.name(), words.manner(manner)))
                                .toList()),
                Input.code(Fields.INTO, false, at.unitsOf(at.line())));
    }

    @Override
    public Form begin(Form form, Threshold at) {
        return at.mending()
                .map(event -> form.with(Fields.MANNER, event.told().manner())
                        .with(
                                Fields.INTO,
                                event.told().related() == null
                                        ? null
                                        : event.told().related().code()))
                .orElse(form);
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        @Nullable
        Manner manner = Choices.required(check, Fields.MANNER, Manner.class).orElse(null);
        String into = check.typed(Fields.INTO);
        boolean joins = manner == Manner.SAP_NHAP || manner == Manner.HOP_NHAT;
        if (joins && into.isEmpty()) check.reject(Fields.INTO, "organization.door.into-needed");
        if (!joins && !into.isEmpty()) check.reject(Fields.INTO, "organization.door.into-unfit");
        return Statement.of(decision, at.code(), new Ending(manner, into.isEmpty() ? null : into));
    }
}
