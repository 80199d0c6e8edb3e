package vn.caunoi.indicator.observing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.subject.Roots;

/**
 * Answers from observed and declared figures. An owner's own level beats the sum of its parts, never both: a group before
 * its zones, a zone before its enterprises. Only where every part has reported a stock later than the owner has, the parts are
 * the news.
 */
@Component
public class Observing {

    private final DSLContext database;
    private final Roots roots;

    Observing(DSLContext database, Roots roots) {
        this.database = database;
        this.roots = roots;
    }

    /** A figure with what was reported for it; a null value where nothing was. */
    public record Observed(
            @Nullable BigDecimal value, String qualifier, Figure.@Nullable Coverage coverage, List<Level> levels) {

        /** Numbers of the entries that make it up. */
        public List<Long> entries() {
            return levels.stream().map(Level::entry).toList();
        }
    }

    public Observed observe(Question question, When when) {
        List<Level> levels = levels(question);
        boolean stock = question.indicator().way().isStock();
        if (question.subject() instanceof Subject.OfUnit unit) {
            return observed(reading(levels, "UNIT", unit.id().value(), when, stock), null);
        }
        ZoneOwner owner = ((Subject.OfZone) question.subject()).owner();
        Reading own = reading(levels, owner.kind().name(), owner.id(), when, stock);
        Set<String> zonesWanted = roots.zoneNumbers(question.filters());
        if (owner.kind() == ZoneOwner.Kind.ZONE) {
            Reading zone = ofZone(own, levels, owner.id(), when, question);
            return observed(wanted(zonesWanted, owner.id()) ? zone : Reading.NONE, null);
        }
        boolean mayStand = own.isPresent() && zonesWanted.isEmpty();
        if (mayStand && !stock) {
            return observed(own, null);
        }
        Map<Long, Reading> zones = ofZones(levels, owner, when, question, zonesWanted);
        if (mayStand && !own.isOlderThanAll(zones.values())) {
            return observed(own, null);
        }
        long reported = zones.values().stream().filter(Reading::isPresent).count();
        return observed(Reading.sumOf(zones.values()), new Figure.Coverage((int) reported, zones.size()));
    }

    /** By zone, with what the group's own level says beyond its zones as not classified. */
    public Map<String, BigDecimal> observeByZone(Question question) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        if (!(question.subject() instanceof Subject.OfZone zone)) {
            return parts;
        }
        Observed whole = observe(question, question.when());
        BigDecimal rest = whole.value();
        Set<String> wanted = roots.zoneNumbers(question.filters());
        for (Map.Entry<Long, Reading> part : ofZones(levels(question), zone.owner(), question.when(), question, wanted)
                .entrySet()) {
            if (part.getValue().isPresent()) {
                parts.put(part.getKey().toString(), part.getValue().value());
                rest = rest == null ? null : rest.subtract(part.getValue().value());
            }
        }
        if (rest != null && rest.signum() != 0) {
            parts.put(Figure.UNCLASSIFIED, rest);
        }
        return parts;
    }

    private Map<Long, Reading> ofZones(
            List<Level> levels, ZoneOwner owner, When when, Question question, Set<String> wanted) {
        boolean stock = question.indicator().way().isStock();
        Map<Long, Reading> zones = new LinkedHashMap<>();
        for (Long zone : roots.zonesOf(owner, when.last(), question.pin())) {
            if (wanted(wanted, zone)) {
                Reading own = reading(levels, "ZONE", zone, when, stock);
                zones.put(zone, ofZone(own, levels, zone, when, question));
            }
        }
        return zones;
    }

    private Reading ofZone(Reading own, List<Level> levels, long zone, When when, Question question) {
        boolean stock = question.indicator().way().isStock();
        if (own.isPresent() && !stock) {
            return own;
        }
        List<Reading> enterprises = ofEnterprises(levels, zone, when, question.pin(), stock);
        return own.isPresent() && !own.isOlderThanAll(enterprises) ? own : Reading.sumOf(enterprises);
    }

    private static boolean wanted(Set<String> zones, long zone) {
        return zones.isEmpty() || zones.contains(Long.toString(zone));
    }

    private List<Reading> ofEnterprises(List<Level> levels, long zone, When when, long pin, boolean stock) {
        List<Long> enterprises = database.fetch(
                        "select enterprise_id from enterprise.enterprise_spell(?) where zone_id = ? and during @> ?::date",
                        pin,
                        zone,
                        when.last())
                .getValues(0, Long.class);
        return enterprises.stream()
                .map(enterprise -> reading(levels, "ENTERPRISE", enterprise, when, stock))
                .toList();
    }

    private static Reading reading(List<Level> levels, String ownerKind, long owner, When when, boolean stock) {
        return Reading.of(
                levels.stream()
                        .filter(level -> level.ownerKind().equals(ownerKind) && level.ownerId() == owner)
                        .toList(),
                when,
                stock);
    }

    private static Observed observed(Reading reading, Figure.@Nullable Coverage coverage) {
        return reading.isPresent()
                ? new Observed(reading.value(), reading.qualifier(), coverage, reading.levels())
                : new Observed(null, "DUNG", coverage, List.of());
    }

    private List<Level> levels(Question question) {
        return database.fetch("""
                        select entry, posting, owner_kind, owner_id, lower(during), upper(during), value, qualifier, paper_id, measure
                        from indicator.live_observations(?) where indicator = ?
                        """, question.pin(), question.indicator().code())
                .map(row -> new Level(
                        row.get(0, Long.class),
                        row.get(1, Long.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, LocalDate.class),
                        row.get(5, LocalDate.class),
                        inOwnUnit(question.indicator(), row),
                        row.get(7, String.class),
                        row.get(8, Long.class)));
    }

    /** What was stated in another unit of the same measure counts in the indicator's own. */
    private static BigDecimal inOwnUnit(Indicator indicator, Record row) {
        String unit = row.get("measure", String.class);
        return indicator
                .inOwnUnit(row.get("value", BigDecimal.class), unit)
                .orElseThrow(() -> new IllegalStateException(indicator.code() + " was recorded in " + unit));
    }
}
