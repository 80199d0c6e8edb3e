package vn.caunoi.indicator.counting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.subject.Roots;

/** Counts a figure from records, in the transaction and the name of the reader. */
@Component
public class Counting {

    /** Spells carry no statistics: the planner expects one row of each and would loop over thousands. */
    private static final String COUNTER =
            "set local role caunoi_counter; set local enable_nestloop = off; set local jit = off";

    private static final String READER_AGAIN = "set local enable_nestloop = on; reset role";

    private final DSLContext database;
    private final Roots roots;
    private final Conditions conditions;

    Counting(DSLContext database, Roots roots, Conditions conditions) {
        this.database = database;
        this.roots = roots;
        this.conditions = conditions;
    }

    /** A number and how much of it is known by name. */
    public record Count(BigDecimal value, BigDecimal named) {}

    public Count count(Question question) {
        FactQuery query = query(question, question.when());
        Record sum = asCounter(query.sum(), query).getFirst();
        return new Count(sum.get(0, BigDecimal.class), sum.get(1, BigDecimal.class));
    }

    /** A stock of a unit on a day. */
    public BigDecimal stock(Indicator stock, Subject.OfUnit unit, When when, long pin) {
        return count(new Question(stock, unit, when, null, Map.of(), pin)).value();
    }

    /** Values by key of the dimension; what is not known stands under {@link Figure#UNCLASSIFIED}. */
    public Map<String, BigDecimal> countBy(Question question, Dimension dimension) {
        boolean byChild = dimension == Dimension.CHILD && !question.filters().containsKey(Dimension.CHILD);
        FactQuery query = query(question, question.when(), byChild ? Transfers.OF_EACH_CHILD : transfers(question));
        Map<String, BigDecimal> parts = new TreeMap<>();
        for (Record row : asCounter(query.sumBy(dimension), query)) {
            @Nullable String key = row.get(0, String.class);
            parts.put(key == null ? Figure.UNCLASSIFIED : key, row.get(1, BigDecimal.class));
        }
        if (byChild && question.indicator().way().isOfMoves()) {
            betweenChildren(question).ifPresent(value -> parts.put(Figure.BETWEEN_CHILDREN, value));
        }
        return parts;
    }

    /** What the children have of each other, to be taken off the sum of the parts. */
    private Optional<BigDecimal> betweenChildren(Question question) {
        FactQuery query = query(question, question.when(), Transfers.BETWEEN_CHILDREN);
        return Optional.of(asCounter(query.sum(), query).getFirst().get(0, BigDecimal.class))
                .filter(value -> value.signum() != 0);
    }

    /** A page of the entries behind the figure, newest first. */
    public List<RawRow> rows(Question question, int offset, int limit) {
        FactQuery query = query(question, question.when());
        String sql = "select r.*, count(*) over () as total from (" + query.rows()
                + ") r order by r.fact_on desc, r.entry desc, r.share desc offset " + offset + " limit " + limit;
        return asCounter(sql, query).map(RawRow::of);
    }

    /** An entry behind a figure, with numbers instead of names. */
    public record RawRow(
            long entry,
            long posting,
            LocalDate effectiveOn,
            String kind,
            @Nullable Long unit,
            @Nullable Long enterprise,
            @Nullable Long person,
            BigDecimal contribution,
            @Nullable Long paper,
            int total) {

        /** As the line of a balance counts what went out. */
        public RawRow negated() {
            return new RawRow(
                    entry, posting, effectiveOn, kind, unit, enterprise, person, contribution.negate(), paper, total);
        }

        static RawRow of(Record row) {
            return new RawRow(
                    row.get("entry", Long.class),
                    row.get("posting", Long.class),
                    row.get("fact_on", LocalDate.class),
                    row.get("kind", String.class),
                    row.get("unit_id", Long.class),
                    row.get("enterprise_id", Long.class),
                    row.get("person_id", Long.class),
                    row.get("share", BigDecimal.class),
                    row.get("paper_id", Long.class),
                    row.get("total", Integer.class));
        }
    }

    /** The facts that one of two figures counts and the other does not, newest first; their shares are the difference. */
    public List<Differing> differing(Question from, Question to) {
        FactQuery before = query(from, from.when());
        FactQuery after = query(to, to.when());
        return asCounter(
                        before.differing(after),
                        Stream.of(before, after)
                                .flatMap(query -> Arrays.stream(query.bindings()))
                                .toArray())
                .map(Differing::of);
    }

    private FactQuery query(Question question, When when) {
        return query(question, when, transfers(question));
    }

    /** A filter asks for what the breakdown by child would show. */
    private static Transfers transfers(Question question) {
        Set<String> children = question.filters().getOrDefault(Dimension.CHILD, Set.of());
        if (children.isEmpty()) {
            return Transfers.OF_THE_WHOLE;
        }
        return children.contains(Figure.BETWEEN_CHILDREN) ? Transfers.BETWEEN_CHILDREN : Transfers.OF_EACH_CHILD;
    }

    private FactQuery query(Question question, When when, Transfers transfers) {
        FactQuery query =
                switch (question.subject()) {
                    case Subject.OfUnit unit ->
                        FactQuery.ofUnit(question.indicator(), unit.id().value(), when, question.pin());
                    case Subject.OfZone zone -> ofZone(question, zone, when);
                };
        conditions.of(question.at(when)).forEach(query::only);
        return query.counting(transfers).filtered(roots.numbered(filters(question)));
    }

    private static Map<Dimension, Set<String>> filters(Question question) {
        Map<Dimension, Set<String>> filters = new HashMap<>(question.filters());
        filters.remove(Dimension.CHILD, Set.of(Figure.BETWEEN_CHILDREN));
        return filters;
    }

    /** A line's figure at a zone is the figure of the line's root, of units whose enterprise is in the zone. */
    private FactQuery ofZone(Question question, Subject.OfZone zone, When when) {
        List<Long> zones = roots.zonesOf(zone.owner(), when.last(), question.pin());
        if (question.indicator().line() == null) {
            return FactQuery.ofZones(question.indicator(), zones, when, question.pin());
        }
        UnitId root = roots.leaderAt(question.indicator().line(), zone.owner(), when.last(), question.pin())
                .orElseThrow(NotFound::new);
        return FactQuery.ofUnit(question.indicator(), root.value(), when, question.pin())
                .filtered(Map.of(Dimension.ZONE, texts(zones)));
    }

    private static Set<String> texts(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Figures are read by a role that cannot see a name or a person's code. */
    private Result<Record> asCounter(String sql, FactQuery query) {
        return asCounter(sql, query.bindings());
    }

    private Result<Record> asCounter(String sql, Object... bindings) {
        return Once.of(sql, bindings, () -> counted(sql, bindings));
    }

    private Result<Record> counted(String sql, Object... bindings) {
        database.execute(COUNTER);
        Result<Record> rows = database.fetch(sql, bindings);
        database.execute(READER_AGAIN);
        return rows;
    }
}
