package vn.caunoi.organization.page.door;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.page.UnitWords;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.Linked;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/**
 * Before a door: the unit as it stands today, among all that the writer reaches, with its life.
 *
 * @param enterprises those of the register, to choose from
 * @param mended the entry that is corrected; null where something new is recorded
 * @param original that entry as the ledger holds it; null for a term
 */
record Threshold(
        UnitRow unit,
        Registered units,
        List<LifeEvent> life,
        Viewpoint from,
        List<Option> enterprises,
        @Nullable LifeEvent mended,
        @Nullable UnitEntry original) {

    boolean mends() {
        return mended != null;
    }

    Optional<LifeEvent> mending() {
        return Optional.ofNullable(mended);
    }

    /** Whether such an entry of that day stands already: then the same form may have been sent before. */
    boolean has(String event, LocalDate on) {
        return life.stream()
                .anyMatch(each -> each.stands() && each.is(event) && each.on().equals(on));
    }

    String code() {
        return unit.code();
    }

    Line line() {
        return unit.unit().line();
    }

    /** The standing units of a line, to choose from. */
    List<Option> unitsOf(Line line) {
        return units.within(line).stream()
                .map(each -> new Option(each.code(), each.unit().name()))
                .toList();
    }

    List<Option> kinds(Text text) {
        UnitWords words = new UnitWords(text);
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.line() == line())
                .map(kind -> new Option(kind.name(), words.kind(kind)))
                .toList();
    }

    /** The enterprises whose entries bear on the unit. */
    List<Option> linked() {
        return Stream.concat(Linked.on(life, code(), from.today()).stream(), mending().stream())
                .map(event -> event.told().enterprise())
                .flatMap(Stream::ofNullable)
                .map(enterprise -> new Option(enterprise.code(), enterprise.name()))
                .distinct()
                .toList();
    }
}
