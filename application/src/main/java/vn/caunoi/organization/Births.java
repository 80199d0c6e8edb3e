package vn.caunoi.organization;

import static vn.caunoi.schema.organization.Tables.UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Reach;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitRows.UnitRef;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Gives new units their numbers before their first entry, and lets the readers of their parents reach them. */
@Component
class Births {

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final UnitRows rows;
    private final Reach reach;

    Births(DSLContext database, EntryNumbers numbers, UnitRows rows, Reach reach) {
        this.database = database;
        this.numbers = numbers;
        this.rows = rows;
        this.reach = reach;
    }

    /** A unit about to be founded, for the first time or anew after its founding was taken back. */
    private record Newborn(String code, Founding founding, UnitId id) {

        Line line() {
            return founding.kind().line();
        }
    }

    /**
     * Numbers the units whose first founding this is; a code that was founded before and taken back keeps its number and its
     * line. Either kind is reached from now on by whoever reaches its parent.
     */
    void register(List<UnitEntry> entries) {
        Map<String, Founding> foundings = new LinkedHashMap<>();
        entries.forEach(entry -> {
            if (entry.change() instanceof Founding founding) {
                foundings.put(entry.unit(), founding);
            }
        });
        Map<String, UnitRef> known = rows.units(namedBy(foundings));
        refuseOtherLines(foundings, known);
        List<Newborn> first = newborns(foundings, known.keySet());
        insert(first);
        Map<String, UnitId> units = new HashMap<>();
        known.forEach((code, unit) -> units.put(code, unit.id()));
        first.forEach(newborn -> units.put(newborn.code(), newborn.id()));
        List<Newborn> born = foundings.entrySet().stream()
                .map(unit ->
                        new Newborn(unit.getKey(), unit.getValue(), Objects.requireNonNull(units.get(unit.getKey()))))
                .toList();
        for (Line line : Line.values()) {
            reach.extend(line, births(line, born, units));
        }
    }

    private static void refuseOtherLines(Map<String, Founding> foundings, Map<String, UnitRef> known) {
        List<Refusal> refusals = foundings.entrySet().stream()
                .filter(unit -> known.containsKey(unit.getKey()))
                .filter(unit -> Objects.requireNonNull(known.get(unit.getKey())).line()
                        != unit.getValue().kind().line())
                .map(unit -> Refusal.of("organization.refusal.line-is-fixed", unit.getKey()))
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private static List<String> namedBy(Map<String, Founding> foundings) {
        List<String> codes = new ArrayList<>(foundings.keySet());
        foundings.values().stream()
                .map(Founding::parent)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }

    private List<Newborn> newborns(Map<String, Founding> foundings, Set<String> known) {
        Map<String, Founding> unknown = new LinkedHashMap<>(foundings);
        unknown.keySet().removeAll(known);
        Iterator<Long> ids =
                numbers.take("organization.unit_id", unknown.size()).iterator();
        return unknown.entrySet().stream()
                .map(unit -> new Newborn(unit.getKey(), unit.getValue(), new UnitId(ids.next())))
                .toList();
    }

    private void insert(List<Newborn> born) {
        List<Query> inserts = new ArrayList<>();
        for (Newborn unit : born) {
            inserts.add(database.insertInto(UNIT)
                    .set(UNIT.UNIT_ID, unit.id().value())
                    .set(UNIT.CODE, unit.code())
                    .set(UNIT.LINE, unit.line().name()));
        }
        if (!inserts.isEmpty()) {
            database.batch(inserts).execute();
        }
    }

    private static List<Reach.Birth> births(Line line, List<Newborn> born, Map<String, UnitId> units) {
        return born.stream()
                .filter(unit -> unit.line() == line)
                .map(unit -> new Reach.Birth(unit.id(), parent(unit.founding().parent(), units)))
                .toList();
    }

    private static @Nullable UnitId parent(@Nullable String code, Map<String, UnitId> units) {
        if (code == null) {
            return null;
        }
        UnitId parent = units.get(code);
        if (parent == null) {
            throw new Refused(Refusal.of("organization.refusal.unknown-unit", code));
        }
        return parent;
    }
}
