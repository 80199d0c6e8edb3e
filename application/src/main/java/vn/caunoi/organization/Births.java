package vn.caunoi.organization;

import static vn.caunoi.schema.organization.Tables.UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Units whose first founding this is; a code that was founded before and taken back keeps its number. */
    void register(List<UnitEntry> entries) {
        Map<String, Founding> foundings = new LinkedHashMap<>();
        entries.forEach(entry -> {
            if (entry.change() instanceof Founding founding) {
                foundings.put(entry.unit(), founding);
            }
        });
        Map<String, UnitRef> known = rows.units(namedBy(foundings));
        List<String> born = foundings.keySet().stream()
                .filter(code -> !known.containsKey(code))
                .toList();
        Map<String, UnitRef> units = new HashMap<>(known);
        units.putAll(numbered(born, foundings));
        insert(born, units);
        for (Line line : Line.values()) {
            reach.extend(line, births(line, born, foundings, units));
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

    private Map<String, UnitRef> numbered(List<String> born, Map<String, Founding> foundings) {
        List<Long> ids = numbers.take("organization.unit_id", born.size());
        Map<String, UnitRef> units = new HashMap<>();
        for (int i = 0; i < born.size(); i++) {
            Line line = foundings.get(born.get(i)).kind().line();
            units.put(born.get(i), new UnitRef(new UnitId(ids.get(i)), line));
        }
        return units;
    }

    private void insert(List<String> born, Map<String, UnitRef> units) {
        List<Query> inserts = new ArrayList<>();
        for (String code : born) {
            UnitRef unit = units.get(code);
            inserts.add(database.insertInto(UNIT)
                    .set(UNIT.UNIT_ID, unit.id().value())
                    .set(UNIT.CODE, code)
                    .set(UNIT.LINE, unit.line().name()));
        }
        if (!inserts.isEmpty()) {
            database.batch(inserts).execute();
        }
    }

    private static List<Reach.Birth> births(
            Line line, List<String> born, Map<String, Founding> foundings, Map<String, UnitRef> units) {
        return born.stream()
                .filter(code -> units.get(code).line() == line)
                .map(code -> new Reach.Birth(
                        units.get(code).id(), parent(foundings.get(code).parent(), units)))
                .toList();
    }

    private static @Nullable UnitId parent(@Nullable String code, Map<String, UnitRef> units) {
        if (code == null) {
            return null;
        }
        UnitRef parent = units.get(code);
        if (parent == null) {
            throw new Refused(Refusal.of("organization.refusal.unknown-unit", code));
        }
        return parent.id();
    }
}
