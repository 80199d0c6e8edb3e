package vn.caunoi.indicator.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.When;
import vn.caunoi.shared.Period;

/**
 * The facts behind one question, as SQL over {@code indicator.unit_fact} or {@code zone_fact}: which facts, which of them
 * count, and with which sign. The sum, the breakdown and the rows are all read from this one text.
 */
final class FactQuery {

    /** Before every record. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final Indicator indicator;
    private final Set<Attributes> wanted = EnumSet.noneOf(Attributes.class);
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> bindings = new ArrayList<>();
    private final boolean ofUnit;
    private Transfers transfers = Transfers.OF_THE_WHOLE;

    /** What is read beside the fact only where a question needs it. */
    private enum Attributes {
        OF_PERSONS,
        OF_ENTERPRISES
    }

    private FactQuery(Indicator indicator, boolean ofUnit) {
        this.indicator = indicator;
        this.ofUnit = ofUnit;
    }

    /** Facts of one line in the sub-tree of {@code root}. */
    static FactQuery ofUnit(Indicator indicator, long root, When when, long pin) {
        FactQuery query = new FactQuery(indicator, true);
        query.bind(pin, root);
        query.bindDays(when);
        query.onlyGrain(when);
        query.onlyUnitKinds();
        return query;
    }

    /** Facts of no line in a set of zones. */
    static FactQuery ofZones(Indicator indicator, Collection<Long> zones, When when, long pin) {
        FactQuery query = new FactQuery(indicator, false);
        query.bind(pin, zones.toArray(Long[]::new));
        query.bindDays(when);
        return query;
    }

    private String sql() {
        return "select f.*, " + sign() + " as contribution from " + facts() + " f where true" + conditions;
    }

    /**
     * What tells one indicator's question from another's stands in the text and not among the bindings: the planner leaves
     * out what is not needed, and keeps one plan an indicator.
     */
    private String facts() {
        return ofUnit
                ? "indicator.unit_fact(?, ?, %s, %s, ?, ?, %s, %s, %s)"
                        .formatted(
                                literal(String.valueOf(indicator.line())),
                                literals(indicator.kinds()),
                                resolveOn(),
                                wanted.contains(Attributes.OF_PERSONS),
                                wanted.contains(Attributes.OF_ENTERPRISES))
                : "indicator.zone_fact(?, ?, %s, ?, ?, %s)".formatted(literals(indicator.kinds()), resolveOn());
    }

    private static String literals(Collection<String> texts) {
        return texts.stream().map(FactQuery::literal).collect(Collectors.joining(", ", "array[", "]::text[]"));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Decreases are told as positive numbers, and what stands twice in the parts as what to take off again. */
    private String sign() {
        String column = "f." + indicator.counts().column();
        boolean decreases = indicator.way() == Indicator.Way.DECREASES;
        return decreases == (transfers == Transfers.BETWEEN_CHILDREN) ? column : "-" + column;
    }

    /** A stock is resolved on the asked day, a flow on each fact's own. */
    private String resolveOn() {
        return standsOnADay() ? "?" : "null";
    }

    private boolean standsOnADay() {
        return indicator.way().isStock() || indicator.way() == Indicator.Way.AT_END;
    }

    private void bindDays(When when) {
        if (standsOnADay()) {
            bind(EVER, when.last(), when.last());
        } else {
            Period period = periodOf(when);
            bind(ofRatings() ? ratedFrom(period) : period.first(), period.last());
        }
    }

    private static Period periodOf(When when) {
        if (when instanceof When.During(Period period)) {
            return period;
        }
        throw new IllegalArgumentException("a flow needs a period");
    }

    private boolean ofRatings() {
        return indicator.way() == Indicator.Way.RATINGS;
    }

    /** Of exactly this quarter, else of the years that lie in the period as a whole: years never sum quarters. */
    private static LocalDate ratedFrom(Period period) {
        int firstYear = period.first().getYear() + (period.first().getDayOfYear() == 1 ? 0 : 1);
        return isQuarter(period) ? period.first() : Period.year(firstYear).last();
    }

    private void onlyGrain(When when) {
        if (ofRatings()) {
            conditions.append(isQuarter(periodOf(when)) ? " and f.grain = 'QUARTER'" : " and f.grain = 'YEAR'");
        }
    }

    private static boolean isQuarter(Period period) {
        return period.range().equals(quarterOf(period.first()).range());
    }

    private static Period quarterOf(LocalDate day) {
        return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Keeps facts for which a condition holds. */
    FactQuery only(Narrowing condition) {
        want(Dimension.ZONE);
        conditions.append(" and ").append(condition.sql());
        bind(condition.bindings().toArray());
        return this;
    }

    private void onlyUnitKinds() {
        if (!indicator.unitKinds().isEmpty()) {
            conditions
                    .append(" and f.unit_kind = any (")
                    .append(literals(indicator.unitKinds()))
                    .append(")");
        }
    }

    /** Which transfers are increases and decreases: what stays inside the asked unit, or inside its child, is none. */
    FactQuery counting(Transfers counted) {
        transfers = counted;
        switch (indicator.way()) {
            case INCREASES -> conditions.append(" and f.quantity > 0").append(counted.condition());
            case DECREASES -> conditions.append(" and f.quantity < 0").append(counted.condition());
            case NET -> conditions.append(counted.condition());
            default -> {
                return this;
            }
        }
        return this;
    }

    /** Keeps facts whose dimension has one of these keys; zones and children are given by their numbers. */
    FactQuery filtered(Map<Dimension, Set<String>> filters) {
        filters.forEach((dimension, keys) -> {
            want(dimension);
            String column = "f." + dimension.column() + "::text";
            String[] wanted = keys.stream()
                    .filter(key -> !key.equals(Figure.UNCLASSIFIED))
                    .toArray(String[]::new);
            String unknown = keys.contains(Figure.UNCLASSIFIED) ? " or " + column + " is null" : "";
            conditions
                    .append(" and (")
                    .append(column)
                    .append(" = any (?)")
                    .append(unknown)
                    .append(")");
            bind((Object) wanted);
        });
        return this;
    }

    private void want(Dimension dimension) {
        switch (dimension) {
            case SEX, OCCUPATION, AGE_BAND -> wanted.add(Attributes.OF_PERSONS);
            case ENTERPRISE_TYPE, ENTERPRISE_SIZE, SECTOR, ZONE -> wanted.add(Attributes.OF_ENTERPRISES);
            case CHILD, UNIT_KIND, LEVEL, YEAR, NAMED -> {}
        }
    }

    String sum() {
        return "select coalesce(sum(contribution), 0), coalesce(sum(contribution) filter (where named), 0) from ("
                + sql() + ") f";
    }

    String sumBy(Dimension dimension) {
        want(dimension);
        return "select f." + dimension.column() + "::text, sum(contribution) from (" + sql()
                + ") f group by 1 having sum(contribution) <> 0";
    }

    /** One row a holder of a stock (its newest entry), one row an entry of a flow or of a counted pool. */
    String rows() {
        want(Dimension.ZONE);
        return standsOnADay() ? stockRows() : "select f.*, f.contribution as share from (" + sql() + ") f";
    }

    private String stockRows() {
        return """
                with f as materialized (%s), held as (
                  select f.*, case when f.person_id is not null then 'p' || f.person_id
                                   when f.source_kind in ('unit', 'enterprise') then f.source_kind || f.source_id
                                   else 'e' || f.entry || '/' || f.unit_id || '/' || f.quantity end as holder
                  from f
                ), net as (
                  select holder, unit_id, sum(contribution) as share from held group by holder, unit_id
                  having sum(contribution) <> 0
                )
                select distinct on (h.holder, h.unit_id) h.*, n.share
                from held h join net n on n.holder = h.holder and n.unit_id is not distinct from h.unit_id
                where sign(h.contribution) = sign(n.share)
                order by h.holder, h.unit_id, h.fact_on desc, h.entry desc
                """.formatted(sql());
    }

    /** One row a fact that this query and another one of the same indicator do not count alike: of this −, of the other +. */
    String differing(FactQuery other) {
        return """
                select f.entry, f.posting, f.fact_on, f.kind, f.unit_id, %s as enterprise_id, f.person_id, f.paper_id,
                       f.quantity > 0 as comes, bool_or(f.side < 0) as in_from, bool_or(f.side > 0) as in_to,
                       bool_or(f.counter_child_id is not null) as within, sum(f.side * f.contribution) as share
                from (select f.*, -1 as side from (%s) f union all select f.*, 1 as side from (%s) f) f
                group by 1, 2, 3, 4, 5, 6, 7, 8, 9
                having sum(f.side * f.contribution) <> 0
                order by f.fact_on desc, f.entry desc, comes desc, f.unit_id, f.person_id
                """.formatted(ofUnit ? "null::bigint" : "f.enterprise_id", sql(), other.sql());
    }

    Object[] bindings() {
        return bindings.toArray();
    }

    private void bind(@Nullable Object... values) {
        for (Object value : values) {
            if (value != null) {
                bindings.add(value);
            }
        }
    }
}
