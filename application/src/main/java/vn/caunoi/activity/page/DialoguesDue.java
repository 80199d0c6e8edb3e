package vn.caunoi.activity.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.activity.reading.Dialogues;
import vn.caunoi.activity.reading.EnterpriseDialogue;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/**
 * Enterprises without a periodic dialogue: from the fourth quarter those of the running year, before that those of the year
 * that has passed (Decree 145/2020/NĐ-CP of 14/12/2020: at least one a year).
 */
@Component
class DialoguesDue implements Due.Source {

    private final Dialogues dialogues;
    private final Places places;

    DialoguesDue(Dialogues dialogues, Places places) {
        this.dialogues = dialogues;
        this.places = places;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        boolean late = today.getMonth().compareTo(Month.OCTOBER) < 0;
        int year = late ? today.getYear() - 1 : today.getYear();
        if (year < Dialogues.FIRST_YEAR) {
            return List.of();
        }
        LocalDate last = late ? LocalDate.of(year, 12, 31) : today;
        return standing(scope, unit, last)
                .flatMap(asked -> due(scope, asked, last, late, text))
                .toList();
    }

    /** Of a union that looks after the zones or enterprises of the Party unit above it, that one: both would say the same. */
    private Stream<Unit> standing(Scope scope, UnitId id, LocalDate day) {
        StandingUnits standing = places.standing(scope, day);
        return Stream.of(Line.PARTY, Line.UNION)
                .flatMap(line -> standing.within(line).stream())
                .filter(unit -> unit.id().equals(id))
                .map(unit -> leader(standing, unit)
                        .filter(party -> sameBody(scope, standing, unit, party, day))
                        .orElse(unit));
    }

    private boolean sameBody(Scope scope, StandingUnits standing, Unit union, Unit party, LocalDate day) {
        return standing.zoneGroup(union).isEmpty()
                && (standing.zoneGroup(party).isPresent()
                        || enterprises(scope, party, day).containsAll(enterprises(scope, union, day)));
    }

    private Set<String> enterprises(Scope scope, Unit unit, LocalDate day) {
        return dialogues.of(scope, unit, day, places.pin(scope)).stream()
                .flatMap(List::stream)
                .map(EnterpriseDialogue::code)
                .collect(Collectors.toSet());
    }

    private static Optional<Unit> leader(StandingUnits standing, Unit unit) {
        return unit.line() != Line.UNION
                ? Optional.empty()
                : standing.within(Line.PARTY).stream()
                        .filter(party -> standing.ledBy(party, Line.UNION).contains(unit))
                        .findFirst();
    }

    private Stream<Due> due(Scope scope, Unit unit, LocalDate last, boolean late, Text text) {
        int year = last.getYear();
        return dialogues.of(scope, unit, last, places.pin(scope)).stream()
                .map(all -> all.stream().filter(one -> one.held() == null).count())
                .filter(missing -> missing > 0)
                .map(missing -> new Due(
                        LocalDate.of(year, 12, 31),
                        late ? Tone.BAD : Tone.WATCH,
                        text.t("activity.due.dialogue", missing, Integer.toString(year)),
                        text.t("activity.due.dialogue.reason"),
                        DialogueReading.path(unit.code(), year, DialogueReading.MISSING)));
    }
}
