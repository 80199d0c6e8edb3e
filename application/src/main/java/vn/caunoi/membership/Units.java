package vn.caunoi.membership;

import static vn.caunoi.schema.membership.Tables.UNIT_CODED;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Knows the units that movements name by code, and refuses what the actor cannot reach or write. */
@Component
class Units {

    private final DSLContext database;

    Units(DSLContext database) {
        this.database = database;
    }

    /** A unit as a movement sees it. */
    record Known(long id, Line line, boolean writable) {}

    /** Units by code. */
    record ByCode(Map<String, Known> units) {

        @Nullable
        Long id(@Nullable String code) {
            return code == null ? null : Objects.requireNonNull(units.get(code)).id();
        }

        Line line(Movement movement) {
            String code = movement.from() == null ? movement.to() : movement.from();
            return Objects.requireNonNull(units.get(code)).line();
        }
    }

    /** Every unit named; refuses all that is unknown, not the actor's to write, or across two lines, at once. */
    ByCode namedIn(Collection<Movement> movements) {
        List<String> codes = movements.stream()
                .flatMap(movement -> Stream.of(movement.from(), movement.to()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Known> units = read(codes);
        List<Refusal> refusals = Stream.concat(
                        codes.stream().flatMap(code -> doubts(code, units.get(code))),
                        movements.stream()
                                .filter(movement -> crossesLines(movement, units))
                                .map(movement -> refusal("two-lines", movement.from(), movement.to())))
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new ByCode(units);
    }

    private Map<String, Known> read(List<String> codes) {
        Map<String, Known> units = new HashMap<>();
        var u = UNIT_CODED(codes.toArray(String[]::new));
        database.select(u.CODE, u.UNIT_ID, u.LINE, u.WRITABLE)
                .from(u)
                .forEach(row ->
                        units.put(row.value1(), new Known(row.value2(), Line.valueOf(row.value3()), row.value4())));
        return units;
    }

    private static Stream<Refusal> doubts(String code, @Nullable Known unit) {
        if (unit == null) {
            return Stream.of(refusal("unknown-unit", code));
        }
        return unit.writable() ? Stream.empty() : Stream.of(refusal("figures-only", code));
    }

    private static boolean crossesLines(Movement movement, Map<String, Known> units) {
        Known from = movement.from() == null ? null : units.get(movement.from());
        Known to = movement.to() == null ? null : units.get(movement.to());
        return from != null && to != null && from.line() != to.line();
    }

    private static Refusal refusal(String rule, @Nullable Object... arguments) {
        return new Refusal(
                "membership.refusal." + rule,
                Stream.of(arguments).filter(Objects::nonNull).toList(),
                null);
    }
}
