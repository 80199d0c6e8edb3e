package vn.caunoi.worlds.walls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The numbers and codes by which what lies in the walled world is asked for: {@code {person}} of a unit, {@code {batch}} of somebody. */
final class Things {

    static final Pattern HOLE = Pattern.compile("\\{([a-z-]+)}");

    /** What lies in a unit, in SQL over its number. */
    private static final Map<String, String> OF_UNIT = Map.ofEntries(
            Map.entry(
                    "person",
                    "select min(p.person_id) from membership.movement m join membership.person p using (person_id) "
                            + "where m.from_unit_id is null and m.to_unit_id = ?"),
            Map.entry(
                    "movement",
                    "select min(entry) from membership.movement where from_unit_id is null and to_unit_id = ? and person_id is not null"),
            Map.entry("activity", "select min(entry) from activity.activity_entry where unit_id = ?"),
            Map.entry(
                    "target", "select min(entry) from target.target_entry where owner_kind = 'UNIT' and owner_id = ?"),
            Map.entry(
                    "figure",
                    "select min(entry) from indicator.observation where owner_kind = 'UNIT' and owner_id = ?"),
            Map.entry("entry", "select min(entry) from organization.unit_entry where unit_id = ?"),
            Map.entry("rating", "select min(entry) from membership.rating where unit_id = ?"),
            Map.entry(
                    "edition",
                    "select min(e.edition_id) from report.edition e join report.kept_report k using (report_id) where k.unit_id = ?"));

    private final Map<Place, Map<String, String>> ofUnits = new HashMap<>();
    private final Map<String, String> held = new HashMap<>();
    private final Map<String, String> foreign = new HashMap<>();

    Things(DSLContext owner, String part) {
        for (Place place : Place.all()) {
            Map<String, String> things = new HashMap<>();
            long unit = owner.fetchSingle("select unit_id from organization.unit where code = ?", place.code())
                    .get(0, Long.class);
            OF_UNIT.forEach((name, sql) -> number(owner, sql, unit).ifPresent(found -> things.put(name, found)));
            things.put("unit", place.code());
            things.put("mark", place.marker(Marker.Kind.NAME));
            things.put("part", part);
            things.put("line", place.line().name().toLowerCase());
            things.put("he", place.line().code());
            things.put("members", place.line().name().toLowerCase() + ".members");
            ofUnits.put(place, things);
        }
        zone(owner, "1", held);
        zone(owner, "2", foreign);
    }

    /** The number of somebody known by his code in a line. */
    static String person(DSLContext owner, String code) {
        return number(owner, "select person_id from membership.person where code = ?", code)
                .orElseThrow();
    }

    /** The movement that brought him in. */
    static String admission(DSLContext owner, String code) {
        return number(
                        owner,
                        "select min(m.entry) from membership.movement m join membership.person p using (person_id) where p.code = ?",
                        code)
                .orElseThrow();
    }

    private static void zone(DSLContext owner, String number, Map<String, String> things) {
        things.put("zone", WalledBook.ZONE + number);
        things.put("enterprise", WalledBook.ENTERPRISE + number);
        number(
                        owner,
                        "select min(e.entry) from enterprise.zone_entry e join enterprise.zone z using (zone_id) where z.code = ?",
                        WalledBook.ZONE + number)
                .ifPresent(found -> things.put("zone-entry", found));
        number(
                        owner,
                        "select min(e.entry) from enterprise.enterprise_entry e join enterprise.enterprise z using (enterprise_id) where z.code = ?",
                        WalledBook.ENTERPRISE + number)
                .ifPresent(found -> things.put("enterprise-entry", found));
    }

    private static Optional<String> number(DSLContext owner, String sql, Object of) {
        return owner.fetchOptional(sql, of)
                .map((Record row) -> row.get(0, String.class))
                .filter(found -> found != null);
    }

    /** The address with everything filled in; nothing where the unit has no such thing. */
    Optional<String> fill(String address, Place place, boolean inside, Map<String, String> own) {
        StringBuilder filled = new StringBuilder();
        Matcher holes = HOLE.matcher(address);
        while (holes.find()) {
            String name = holes.group(1);
            String thing = own.getOrDefault(
                    name,
                    ofUnits.getOrDefault(place, Map.of())
                            .getOrDefault(name, (inside ? held : foreign).getOrDefault(name, "")));
            if (thing.isEmpty()) return Optional.empty();
            holes.appendReplacement(filled, Matcher.quoteReplacement(thing));
        }
        return Optional.of(holes.appendTail(filled).toString());
    }

    /** The same question about something that is not there. */
    static String nowhere(String address) {
        return HOLE.matcher(address).replaceAll(hole -> switch (hole.group(1)) {
            case "unit", "zone", "enterprise", "job" -> "khongco1";
            case "mark" -> "qzkhongc";
            case "person",
                    "movement",
                    "activity",
                    "target",
                    "figure",
                    "entry",
                    "rating",
                    "edition",
                    "batch",
                    "import",
                    "zone-entry",
                    "enterprise-entry" -> "987654321";
            default -> Matcher.quoteReplacement(hole.group());
        });
    }
}
