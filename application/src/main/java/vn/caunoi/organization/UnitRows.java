package vn.caunoi.organization;

import static vn.caunoi.schema.organization.Tables.UNIT;
import static vn.caunoi.schema.organization.Tables.UNIT_ENTRY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.EntryNumbers;
import vn.caunoi.ledger.Posting;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Writes entries of units, set by set. Reversals repeat what they void, so that both rows are seen by the same readers. */
@Component
class UnitRows {

    private final DSLContext database;
    private final EntryNumbers numbers;
    private final Papers papers;
    private final OtherCodes otherCodes;

    UnitRows(DSLContext database, EntryNumbers numbers, Papers papers, OtherCodes otherCodes) {
        this.database = database;
        this.numbers = numbers;
        this.papers = papers;
        this.otherCodes = otherCodes;
    }

    Map<String, UnitRef> units(Collection<String> codes) {
        Map<String, UnitRef> found = new HashMap<>();
        database.select(UNIT.CODE, UNIT.UNIT_ID, UNIT.LINE)
                .from(UNIT)
                .where(UNIT.CODE.in(codes))
                .forEach(row ->
                        found.put(row.value1(), new UnitRef(new UnitId(row.value2()), Line.valueOf(row.value3()))));
        return found;
    }

    /** A unit's number and line. */
    record UnitRef(UnitId id, Line line) {}

    /** Why an actor who reaches no Party unit can tell of none that it leads, nor that none does. */
    List<Refusal> withoutSightOfLeaders(List<UnitEntry> entries) {
        List<UnitEntry> changes = entries.stream()
                .filter(entry -> entry.change() instanceof UnitChange.LeaderChange)
                .toList();
        return changes.isEmpty() || database.fetchExists(UNIT, UNIT.LINE.eq(Line.PARTY.name()))
                ? List.of()
                : changes.stream()
                        .map(entry ->
                                Refusal.of("organization.refusal.leader-hidden", entry.unit(), entry.effectiveOn()))
                        .toList();
    }

    void reverse(Posting posting, List<Long> entries) {
        if (entries.isEmpty()) {
            return;
        }
        int reversed = database.execute("""
                insert into organization.unit_entry (posting, voids, unit_id, effective_on, event, name, kind, parent_id,
                  led_by_id, zone_group_id, enterprise_id, principal, manner, related_id, row_key, paper_id)
                select ?, e.entry, e.unit_id, e.effective_on, e.event, e.name, e.kind, e.parent_id,
                  e.led_by_id, e.zone_group_id, e.enterprise_id, e.principal, e.manner, e.related_id, e.row_key, e.paper_id
                from organization.live(?) e where e.entry = any (?)
                """, posting.number(), posting.number(), entries.toArray(Long[]::new));
        if (reversed < entries.size()) {
            throw new Refused(Refusal.of("organization.refusal.not-live"));
        }
    }

    List<Long> add(Posting posting, List<UnitEntry> entries) {
        References references = references(posting, entries);
        List<Long> taken = numbers.take(entries.size());
        List<Query> inserts = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            inserts.add(insert(posting, taken.get(i), entries.get(i), references));
        }
        database.batch(inserts).execute();
        return taken;
    }

    private Query insert(Posting posting, long number, UnitEntry entry, References references) {
        UnitColumns columns = UnitColumns.of(entry.change());
        return database.insertInto(UNIT_ENTRY)
                .set(UNIT_ENTRY.ENTRY, number)
                .set(UNIT_ENTRY.POSTING, posting.number())
                .set(UNIT_ENTRY.UNIT_ID, references.unit(entry.unit()))
                .set(UNIT_ENTRY.EFFECTIVE_ON, entry.effectiveOn())
                .set(UNIT_ENTRY.EVENT, columns.event())
                .set(UNIT_ENTRY.NAME, columns.name())
                .set(UNIT_ENTRY.KIND, columns.kind())
                .set(UNIT_ENTRY.PARENT_ID, references.unit(columns.parent()))
                .set(UNIT_ENTRY.LED_BY_ID, references.unit(columns.ledBy()))
                .set(UNIT_ENTRY.ZONE_GROUP_ID, references.of(references.groups(), columns.zoneGroup()))
                .set(UNIT_ENTRY.ENTERPRISE_ID, references.of(references.enterprises(), columns.enterprise()))
                .set(UNIT_ENTRY.PRINCIPAL, columns.principal())
                .set(UNIT_ENTRY.MANNER, columns.manner())
                .set(UNIT_ENTRY.RELATED_ID, references.unit(columns.related()))
                .set(UNIT_ENTRY.ROW_KEY, entry.rowKey())
                .set(
                        UNIT_ENTRY.PAPER_ID,
                        entry.paper() == null ? null : references.papers().get(entry.paper()));
    }

    private References references(Posting posting, List<UnitEntry> entries) {
        List<UnitColumns> columns =
                entries.stream().map(entry -> UnitColumns.of(entry.change())).toList();
        Map<String, UnitRef> units = units(entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.unit()), entry.codesNamed().stream()))
                .distinct()
                .toList());
        return new References(
                units,
                otherCodes.enterprises(named(columns, UnitColumns::enterprise)),
                otherCodes.groups(named(columns, UnitColumns::zoneGroup)),
                file(posting, entries, units));
    }

    private Map<PaperReference, Long> file(Posting posting, List<UnitEntry> entries, Map<String, UnitRef> units) {
        Map<PaperReference, Long> filed = new HashMap<>();
        for (Line line : Line.values()) {
            List<PaperReference> ofLine = entries.stream()
                    .filter(entry -> entry.paper() != null && lineOf(units, entry.unit()) == line)
                    .map(UnitEntry::paper)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!ofLine.isEmpty()) {
                filed.putAll(papers.file(posting, line, ofLine));
            }
        }
        return filed;
    }

    private static @Nullable Line lineOf(Map<String, UnitRef> units, String code) {
        UnitRef unit = units.get(code);
        return unit == null ? null : unit.line();
    }

    private static List<String> named(List<UnitColumns> columns, Function<UnitColumns, @Nullable String> part) {
        return columns.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    private record References(
            Map<String, UnitRef> units,
            Map<String, Long> enterprises,
            Map<String, Long> groups,
            Map<PaperReference, Long> papers) {

        @Nullable
        Long unit(@Nullable String code) {
            if (code == null) {
                return null;
            }
            UnitRef unit = units.get(code);
            if (unit == null) {
                throw new Refused(Refusal.of("organization.refusal.unknown-unit", code));
            }
            return unit.id().value();
        }

        @Nullable
        Long of(Map<String, Long> ids, @Nullable String code) {
            if (code != null && !ids.containsKey(code)) {
                throw new Refused(Refusal.of("organization.refusal.unknown-code", code));
            }
            return code == null ? null : ids.get(code);
        }
    }
}
