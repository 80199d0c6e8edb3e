package vn.caunoi.search.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.Activity;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;

/** What units did, by its title or kind, the latest first. */
@Component
@Order(5)
class ActivityFinder implements Finder {

    private final Activities activities;
    private final Organizations organizations;

    ActivityFinder(Activities activities, Organizations organizations) {
        this.activities = activities;
        this.organizations = organizations;
    }

    @Override
    public Hits find(Sought sought, View view) {
        Map<Recorded<Activity>, Integer> fitting = new HashMap<>();
        for (Recorded<Activity> entry : activities.live(view.scope(), view.pin())) {
            sought.rank("", words(entry.content(), view)).ifPresent(rank -> fitting.put(entry, rank));
        }
        Map<String, UnitId> units = organizations.ids(
                fitting.keySet().stream().map(entry -> entry.content().unit()).collect(Collectors.toSet()));
        List<Hit> found = fitting.entrySet().stream()
                .filter(each -> holds(view, units.get(each.getKey().content().unit())))
                .sorted(Comparator.comparing((Map.Entry<Recorded<Activity>, Integer> each) ->
                                each.getKey().content().on())
                        .reversed())
                .map(each -> hit(each.getValue(), each.getKey(), view))
                .toList();
        return Hits.best("activity", found, Addresses.ACTIVITIES, sought);
    }

    private static boolean holds(View view, @Nullable UnitId unit) {
        return unit != null && view.scope().holds(unit, Right.FIGURES);
    }

    private static String words(Activity activity, View view) {
        return kind(activity, view) + " " + Objects.requireNonNullElse(activity.title(), "");
    }

    private static String kind(Activity activity, View view) {
        return view.text().t("activity.kind." + activity.kind());
    }

    private static Hit hit(int rank, Recorded<Activity> entry, View view) {
        Activity activity = entry.content();
        String unit = view.standing().unit(activity.unit()).map(Unit::name).orElse(activity.unit());
        return new Hit(
                rank,
                Objects.requireNonNullElse(activity.title(), kind(activity, view)),
                "",
                Stream.of(view.text().date(activity.on()), kind(activity, view), unit)
                        .filter(part -> !part.equals(activity.title()))
                        .collect(Collectors.joining(" · ")),
                Addresses.activity(entry.entry()));
    }
}
