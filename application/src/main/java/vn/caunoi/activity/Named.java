package vn.caunoi.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.ledger.Posting;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Numbers of the units, enterprises and papers that activities name in the words of the office. */
@Component
class Named {

    private final DSLContext database;
    private final Enterprises enterprises;
    private final Papers papers;

    Named(DSLContext database, Enterprises enterprises, Papers papers) {
        this.database = database;
        this.enterprises = enterprises;
        this.papers = papers;
    }

    /** A unit's number and line. */
    private record Unit(long id, Line line) {}

    /** What the activities of one posting name. */
    record Numbers(
            Map<String, Unit> units, Map<String, Long> enterprises, Map<Line, Map<PaperReference, Long>> papers) {

        long unit(Activity activity) {
            return known(activity).id();
        }

        private Unit known(Activity activity) {
            return Objects.requireNonNull(units.get(activity.unit()));
        }

        @Nullable
        Long enterprise(Activity activity) {
            return activity.enterprise() == null ? null : enterprises.get(activity.enterprise());
        }

        @Nullable
        Long paper(Activity activity) {
            return activity.paper() == null
                    ? null
                    : Objects.requireNonNull(papers.get(known(activity).line())).get(activity.paper());
        }
    }

    Numbers in(Posting posting, List<Activity> activities) {
        Map<String, Unit> units = units(named(activities, Activity::unit));
        Map<String, Long> found = enterprises.ids(named(activities, Activity::enterprise));
        List<Refusal> refusals = activities.stream()
                .flatMap(activity -> doubts(activity, units, found).stream())
                .distinct()
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new Numbers(units, found, file(posting, activities, units));
    }

    private static List<Refusal> doubts(Activity activity, Map<String, Unit> units, Map<String, Long> enterprises) {
        if (!units.containsKey(activity.unit())) {
            return List.of(Refusal.of("activity.refusal.unknown-unit", activity.unit()));
        }
        String enterprise = activity.enterprise();
        return enterprise == null || enterprises.containsKey(enterprise)
                ? List.of()
                : List.of(Refusal.of("activity.refusal.unknown-enterprise", enterprise));
    }

    private Map<String, Unit> units(Collection<String> codes) {
        Map<String, Unit> units = new HashMap<>();
        database.fetch("select code, unit_id, line from organization.unit where code = any (?)", (Object)
                        codes.toArray(String[]::new))
                .forEach(row ->
                        units.put(row.get(0, String.class), new Unit(row.get(1, Long.class), row.get(2, Line.class))));
        return units;
    }

    private Map<Line, Map<PaperReference, Long>> file(
            Posting posting, List<Activity> activities, Map<String, Unit> units) {
        Map<Line, Map<PaperReference, Long>> filed = new HashMap<>();
        for (Line line : Line.values()) {
            List<PaperReference> cited = named(
                    activities.stream()
                            .filter(activity -> Objects.requireNonNull(units.get(activity.unit()))
                                            .line()
                                    == line)
                            .toList(),
                    Activity::paper);
            if (!cited.isEmpty()) {
                filed.put(line, papers.file(posting, line, cited));
            }
        }
        return filed;
    }

    private static <T> List<T> named(List<Activity> activities, Function<Activity, @Nullable T> part) {
        return activities.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
