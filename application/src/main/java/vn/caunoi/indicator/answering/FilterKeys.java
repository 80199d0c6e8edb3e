package vn.caunoi.indicator.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** By which keys a figure can be filtered: what no record can bear is refused, for its zero would say something else. */
@Component
class FilterKeys {

    /** As {@code indicator.sector} and {@code indicator.age_band} tell them, and as activities are graded. */
    private static final List<String> SECTORS = List.of("NGOAI_KHU_VUC_NHA_NUOC", "NHA_NUOC", "CO_QUAN");

    private static final List<String> AGE_BANDS = List.of("DUOI_18", "18_30", "31_40", "41_50", "51_60", "TREN_60");
    private static final List<String> LEVELS = List.of("CO_SO", "KCN", "THANH_PHO", "TRUNG_UONG");

    private static final List<String> GRADES = names(Grade.values());

    private final DSLContext database;

    FilterKeys(DSLContext database) {
        this.database = database;
    }

    /**
     * Looks at the filters within the reader's transaction.
     *
     * @throws Refused where a key is none of its dimension
     */
    void require(Question question) {
        question.filters().forEach((dimension, keys) -> {
            Set<String> asked = new TreeSet<>(keys);
            asked.remove(Figure.UNCLASSIFIED);
            if (question.indicator().way().isOneWay() && keys.equals(Set.of(Figure.BETWEEN_CHILDREN))) {
                asked.remove(Figure.BETWEEN_CHILDREN);
            }
            switch (dimension) {
                case ZONE -> requireCodes(dimension, "select code from enterprise.zone where code = any (?)", asked);
                case CHILD -> requireCodes(dimension, "select code from organization.unit where code = any (?)", asked);
                case YEAR ->
                    asked.stream()
                            .filter(year -> !year.matches("[0-9]{4}"))
                            .findFirst()
                            .ifPresent(year -> {
                                throw refusal("unclear-year", year);
                            });
                default ->
                    closed(dimension, question.indicator()).ifPresent(known -> requireOneOf(dimension, known, asked));
            }
        });
    }

    /** Every key of a dimension that has a closed set of them; sizes are written as the office likes. */
    private static Optional<List<String>> closed(Dimension dimension, Indicator indicator) {
        return switch (dimension) {
            case ENTERPRISE_TYPE -> Optional.of(names(OwnerType.values()));
            case SECTOR -> Optional.of(SECTORS);
            case UNIT_KIND ->
                Optional.of(names(Arrays.stream(UnitKind.values())
                        .filter(kind -> kind.line() == indicator.line())
                        .toArray(UnitKind[]::new)));
            case SEX -> Optional.of(names(Sex.values()));
            case OCCUPATION -> Optional.of(names(Occupation.values()));
            case AGE_BAND -> Optional.of(AGE_BANDS);
            case LEVEL -> Optional.of(indicator.kinds().stream().anyMatch(FilterKeys::isRating) ? GRADES : LEVELS);
            case NAMED -> Optional.of(List.of("true", "false"));
            case ENTERPRISE_SIZE, ZONE, CHILD, YEAR -> Optional.empty();
        };
    }

    private static boolean isRating(String kind) {
        return kind.startsWith("rating.");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static void requireOneOf(Dimension dimension, List<String> known, Set<String> asked) {
        asked.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw refusal("unknown-key", key, dimension.code(), String.join(", ", known) + ", " + Figure.UNCLASSIFIED);
        });
    }

    private void requireCodes(Dimension dimension, String sql, Set<String> asked) {
        List<String> known =
                database.fetch(sql, (Object) asked.toArray(String[]::new)).getValues(0, String.class);
        asked.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw refusal("unknown-filter-code", code, dimension.code());
        });
    }

    private static Refused refusal(String rule, Object... arguments) {
        return new Refused(Refusal.of("indicator.refusal." + rule, arguments));
    }
}
