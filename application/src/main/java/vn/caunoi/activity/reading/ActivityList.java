package vn.caunoi.activity.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.activity.Level;
import vn.caunoi.shared.VietnameseName;

/** Lists of activities with their sums, within the units that the reader holds. */
@Component
public class ActivityList {

    static final String COLUMNS = """
            e.entry, e.effective_on, e.kind, e.unit_id, u.code as unit, u.line, e.quantity, e.people, e.amount, e.level, e.form,
            c.code as enterprise, e.title,
            (select n.name from organization.name_spell({0}) n
             where n.unit_id = e.unit_id and n.during @> e.effective_on limit 1) as unit_name,
            (select n.name from enterprise.enterprise_spell({0}) n
             where n.enterprise_id = e.enterprise_id and n.during @> e.effective_on limit 1) as enterprise_name
            """;
    static final String OWNERS = """
            join organization.unit u on u.unit_id = e.unit_id
            left join enterprise.enterprise c on c.enterprise_id = e.enterprise_id
            """;

    private final DSLContext database;
    private final Transactions transactions;

    ActivityList(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * The activities, the latest first.
     *
     * @param kindNames what kinds are called, for words that are searched
     */
    public List<Listed> rows(
            Scope scope, Filter filter, long pin, UnaryOperator<String> kindNames, long offset, int most) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch(
                                "select " + COLUMNS + " from activity.live({0}) e " + OWNERS + tree(filter)
                                        + " where {2} order by e.effective_on desc, e.entry desc offset {3} limit {4}",
                                DSL.val(pin),
                                root(filter),
                                condition(scope, filter, pin, kindNames),
                                DSL.val(offset),
                                DSL.val(most))
                        .map(ActivityList::listed));
    }

    public Sums sums(Scope scope, Filter filter, long pin, UnaryOperator<String> kindNames) {
        return transactions.reading(
                scope.actor(),
                () -> sums(database.fetchSingle(
                        """
                        select count(*), coalesce(sum(e.quantity), 0), coalesce(sum(e.people), 0),
                               coalesce(sum(e.amount), 0), min(e.effective_on), max(e.effective_on),
                               count(e.people), count(e.amount), count(e.level), count(e.form), count(e.enterprise_id)
                        from activity.live({0}) e\s""" + OWNERS + tree(filter) + " where {2}", parts(scope, filter, pin, kindNames))));
    }

    /** How many of each kind, by code. */
    public Map<String, Long> byKind(Scope scope, Filter filter, long pin) {
        return transactions.reading(scope.actor(), () -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            database.fetch(
                            "select e.kind, count(*) from activity.live({0}) e " + OWNERS + tree(filter)
                                    + " where {2} group by e.kind order by count(*) desc, e.kind",
                            parts(scope, filter, pin, UnaryOperator.identity()))
                    .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
            return counts;
        });
    }

    private QueryPart[] parts(Scope scope, Filter filter, long pin, UnaryOperator<String> kindNames) {
        return new QueryPart[] {DSL.val(pin), root(filter), condition(scope, filter, pin, kindNames)};
    }

    private static String tree(Filter filter) {
        return filter.unit() == null
                ? ""
                : " join organization.within({1}, {0}) t on t.unit_id = e.unit_id and t.during @> e.effective_on ";
    }

    private static QueryPart root(Filter filter) {
        return DSL.val(filter.unit() == null ? null : filter.unit().id().value(), Long.class);
    }

    private Condition condition(Scope scope, Filter filter, long pin, UnaryOperator<String> kindNames) {
        Condition plain = plain(scope, filter);
        return filter.search().isBlank()
                ? plain
                : plain.and("e.entry = any (?)", (Object) found(filter, pin, plain, kindNames));
    }

    private static Condition plain(Scope scope, Filter filter) {
        Condition all = DSL.condition("e.unit_id = any (?)", (Object) Held.units(scope));
        if (filter.line() != null) {
            all = all.and("u.line = ?", filter.line().name());
        }
        if (!filter.kinds().isEmpty()) {
            all = all.and("e.kind = any (?)", (Object) filter.kinds().toArray(String[]::new));
        }
        if (filter.level() != null) {
            all = all.and("e.level = ?", filter.level().name());
        }
        if (filter.from() != null) {
            all = all.and("e.effective_on >= ?", filter.from());
        }
        if (filter.until() != null) {
            all = all.and("e.effective_on <= ?", filter.until());
        }
        return filter.enterprise() == null ? all : all.and("c.code = ?", filter.enterprise());
    }

    /** The entries whose title, or the name of whose kind, has all the words in it, folded as names are. */
    private Long[] found(Filter filter, long pin, Condition plain, UnaryOperator<String> kindNames) {
        List<String> words =
                List.of(VietnameseName.fold(filter.search()).strip().split(" "));
        return database
                .fetch(
                        "select e.entry, e.kind, e.title from activity.live({0}) e " + OWNERS + tree(filter)
                                + " where {2}",
                        DSL.val(pin),
                        root(filter),
                        plain)
                .stream()
                .filter(row -> {
                    String title = row.get("title", String.class);
                    String told = VietnameseName.fold(
                            kindNames.apply(row.get("kind", String.class)) + " " + (title == null ? "" : title));
                    return words.stream().allMatch(told::contains);
                })
                .map(row -> row.get("entry", Long.class))
                .toArray(Long[]::new);
    }

    private static Sums sums(Record row) {
        return new Sums(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, BigDecimal.class),
                row.get(4, LocalDate.class),
                row.get(5, LocalDate.class),
                new Sums.Told(told(row, 6), told(row, 7), told(row, 8), told(row, 9), told(row, 10)));
    }

    private static boolean told(Record row, int column) {
        return row.get(column, Long.class) > 0;
    }

    static Listed listed(Record row) {
        String name = row.get("unit_name", String.class);
        return new Listed(
                row.get("entry", Long.class),
                row.get("effective_on", LocalDate.class),
                row.get("kind", String.class),
                new UnitId(row.get("unit_id", Long.class)),
                row.get("unit", String.class),
                name == null ? row.get("unit", String.class) : name,
                Line.valueOf(row.get("line", String.class)),
                row.get("quantity", Integer.class),
                row.get("people", Integer.class),
                row.get("amount", BigDecimal.class),
                row.get("level", Level.class),
                row.get("form", String.class),
                row.get("enterprise", String.class),
                row.get("enterprise_name", String.class),
                row.get("title", String.class));
    }
}
