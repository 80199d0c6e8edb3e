package vn.caunoi.indicator.answering;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Question;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** By which keys a figure can be filtered: what no record can bear is refused, for its zero would say something else. */
@Component
class FilterKeys {

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
            if (question.indicator().way().isOfMoves() && keys.equals(Set.of(Figure.BETWEEN_CHILDREN))) {
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
                    dimension.keys(question.indicator()).ifPresent(known -> requireOneOf(dimension, known, asked));
            }
        });
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
