package vn.caunoi.indicator.explaining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where units stood on days: inside the sub-tree of another one, and of which kind they were. */
@Component
class UnitPlaces {

    private final DSLContext database;

    UnitPlaces(DSLContext database) {
        this.database = database;
    }

    /** A unit on a day. */
    record OnDay(long unit, LocalDate day) {}

    /**
     * Where it stood.
     *
     * @param kind null where it did not stand at all
     */
    record Place(boolean inside, @Nullable String kind) {

        static final Place NOWHERE = new Place(false, null);
    }

    Map<OnDay, Place> of(Collection<OnDay> asked, long root, long pin) {
        Map<OnDay, Place> places = new HashMap<>();
        List<OnDay> distinct = asked.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return places;
        }
        database.fetch(
                        """
                        select a.unit_id, a.on_day, w.unit_id is not null, k.kind
                        from unnest(?::bigint[], ?::date[]) as a (unit_id, on_day)
                        left join organization.within(?, ?) w on w.unit_id = a.unit_id and w.during @> a.on_day
                        left join organization.kind_spell(?) k on k.unit_id = a.unit_id and k.during @> a.on_day
                        """,
                        distinct.stream().map(OnDay::unit).toArray(Long[]::new),
                        distinct.stream().map(OnDay::day).toArray(LocalDate[]::new),
                        root,
                        pin,
                        pin)
                .forEach(row -> places.put(
                        new OnDay(row.get(0, Long.class), row.get(1, LocalDate.class)),
                        new Place(row.get(2, Boolean.class), row.get(3, String.class))));
        return places;
    }
}
