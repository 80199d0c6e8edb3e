package vn.caunoi.organization.page.door;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.page.UnitWords;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** A unit is founded under the one at hand: anew, split off from another, or out of several. */
final class Found implements Door {

    @Override
    public String name() {
        return "thanh-lap";
    }

    @Override
    public boolean opensFor(UnitRow unit) {
        return !unit.unit().kind().isLeaf();
    }

    @Override
    public boolean recorded(LifeEvent event) {
        return event.isBirth();
    }

    @Override
    public List<Input> inputs(Threshold at, Text text) {
        UnitWords words = new UnitWords(text);
        List<Input> inputs = new ArrayList<>();
        if (!at.mends()) inputs.add(Input.text(Fields.CODE, true));
        inputs.add(Input.text(Fields.NAME, true));
        inputs.add(Input.select(Fields.KIND, true, at.kinds(text)));
        inputs.add(Input.code(Fields.PARENT, !at.mends(), at.unitsOf(at.line())));
        inputs.add(Input.select(
                Fields.BIRTH,
                false,
                Stream.of(Manner.CHIA_TACH, Manner.HOP_NHAT)
                        .map(manner -> new Option(manner.name(), words.manner(manner)))
                        .toList()));
        inputs.add(Input.code(Fields.ORIGIN, false, at.unitsOf(at.line())));
        List<Option> leaders = at.line() == Line.PARTY ? List.of() : at.unitsOf(Line.PARTY);
        if (!leaders.isEmpty()) inputs.add(Input.code(Fields.LEADER, false, leaders));
        if (!at.mends()) inputs.add(Input.code(Fields.ENTERPRISE, false, at.enterprises()));
        return inputs;
    }

    @Override
    public Form begin(Form form, Threshold at) {
        if (at.original() != null && at.original().change() instanceof Founding was) {
            return form.with(Fields.NAME, was.name())
                    .with(Fields.KIND, was.kind())
                    .with(Fields.PARENT, was.parent())
                    .with(Fields.BIRTH, was.birth())
                    .with(Fields.ORIGIN, was.origin())
                    .with(Fields.LEADER, was.ledBy());
        }
        return form.with(Fields.PARENT, at.code());
    }

    @Override
    public Statement read(FormCheck check, Threshold at, Statement.Decision decision) {
        String code = at.mends() ? at.code() : check.requiredCode(Fields.CODE);
        String name = check.requiredName(Fields.NAME);
        UnitKind kind = Choices.kind(check, at).orElse(at.unit().unit().kind());
        String parent = at.mends() ? check.typed(Fields.PARENT) : check.required(Fields.PARENT);
        Founding was = at.original() != null && at.original().change() instanceof Founding founding ? founding : null;
        Founding founding = new Founding(
                was != null && was.opening(),
                name,
                kind,
                orNull(parent),
                orNull(check.typed(Fields.LEADER)),
                was == null ? null : was.zoneGroup(),
                Choices.of(check, Fields.BIRTH, Manner.class).orElse(null),
                orNull(check.typed(Fields.ORIGIN)));
        String enterprise = check.typed(Fields.ENTERPRISE);
        List<UnitEntry> entries = new ArrayList<>(List.of(decision.entry(code, founding)));
        if (!at.mends() && !enterprise.isEmpty()) entries.add(decision.entry(code, new Link(enterprise, true)));
        return new Statement(entries, List.of());
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
