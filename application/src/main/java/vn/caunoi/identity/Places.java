package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.VietnameseName;

/** Where rights lie, for who gives them: names of units, zones and groups by their codes, and nothing that is recorded of them. */
@Component
public class Places {

    /** Of fewer letters no name is sought. */
    private static final int SHORTEST = 2;

    private final DSLContext database;
    private final Clock clock;

    Places(LoginDataSource login, Clock clock) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.clock = clock;
    }

    /** The right that is meant by a code; nothing where no unit, zone or group bears it. */
    public Optional<Grant> grant(String code, Right right, DateRange during) {
        return database.resultQuery("select * from identity.place_of(?)", code)
                .fetchOptional()
                .map(row -> grant(row, right, during));
    }

    /** Units of these lines, zones and groups, in whose code or name the words stand, with accents or without: so many at most. */
    public List<Place> named(String words, Set<Line> lines, int most) {
        String sought = VietnameseName.fold(words);
        return sought.length() < SHORTEST
                ? List.of()
                : database.resultQuery(
                                "select * from identity.places_named(?, ?, ?, ?)",
                                sought,
                                lines.stream().map(Line::name).toArray(String[]::new),
                                LocalDate.now(clock),
                                most)
                        .fetch(Places::place);
    }

    /** Where a right lies. */
    public Place of(Grant grant) {
        return switch (grant) {
            case Grant.OfUnit unit -> place("UNIT", unit.unit().value());
            case Grant.OfZone zone ->
                place(zone.owner().kind().name(), zone.owner().id());
            case Grant.Everything _ -> new Place("", "", null);
        };
    }

    /** What a unit is called today, for who was let through to it. */
    public String name(UnitId unit) {
        return place("UNIT", unit.value()).name();
    }

    private Place place(String kind, long id) {
        return database.resultQuery("select * from identity.place(?, ?, ?)", kind, id, LocalDate.now(clock))
                .fetchSingle(Places::place);
    }

    private static Place place(Record row) {
        return new Place(row.get("code", String.class), row.get("name", String.class), line(row));
    }

    private static Grant grant(Record row, Right right, DateRange during) {
        long id = row.get("id", Long.class);
        Line line = line(row);
        return line == null
                ? new Grant.OfZone(
                        new ZoneOwner(ZoneOwner.Kind.valueOf(row.get("kind", String.class)), id), right, during)
                : new Grant.OfUnit(new UnitId(id), line, right, during);
    }

    private static @Nullable Line line(Record row) {
        String line = row.get("line", String.class);
        return line == null ? null : Line.valueOf(line);
    }

    /** Code and name of a place; both empty for the whole of the installation. */
    public record Place(String code, String name, @Nullable Line line) {}
}
