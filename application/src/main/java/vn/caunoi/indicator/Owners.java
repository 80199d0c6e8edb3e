package vn.caunoi.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.ledger.Posting;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Text;

/**
 * Finds the numbers behind the codes and papers which observations and targets name, for a whole set at once, and what
 * those are called.
 */
@Component
public class Owners {

    /** Zones and groups of which the actor may state something, as it is within the posting. */
    private static final String KEPT_ZONES = """
            select z.owner_kind, z.owner_id from access.zone_reach z cross join access.derived d
            where z.account_id = ledger.actor() and z.records and z.during @> d.day and z.owner_id = any (?)
            """;

    private static final String KEPT_ENTERPRISES =
            "select 'ENTERPRISE', k.enterprise_id from enterprise.kept k where k.records and k.enterprise_id = any (?)";

    private final DSLContext database;
    private final Zones zones;
    private final Enterprises enterprises;
    private final Papers papers;
    private final Trees trees;

    Owners(DSLContext database, Zones zones, Enterprises enterprises, Papers papers, Trees trees) {
        this.database = database;
        this.zones = zones;
        this.enterprises = enterprises;
        this.papers = papers;
        this.trees = trees;
    }

    /**
     * Finds owners within a posting and files the papers: those of a unit in the register of its line, others in that of
     * the zones.
     *
     * @throws Refused where owners are unknown, or outside of what the actor reaches; the answer is the same. Zones and enterprises are
     *     known to everybody: where their records are not held, that is said
     */
    public Numbers numbers(Posting posting, Collection<? extends Owned> entries) {
        Map<ObservationOwner, Owner> found =
                find(entries.stream().map(Owned::owner).collect(Collectors.toSet()));
        List<Refusal> unknown = entries.stream()
                .map(Owned::owner)
                .distinct()
                .filter(owner -> !found.containsKey(owner))
                .map(owner -> Refusal.of(unknown(owner.kind()), owner.code()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
        refuseUnkept(found);
        return new Numbers(found, file(posting, entries, found));
    }

    private void refuseUnkept(Map<ObservationOwner, Owner> owners) {
        Map<Kept, String> asked = new HashMap<>();
        owners.forEach((owner, found) -> asked.put(new Kept(owner.kind(), found.id()), owner.code()));
        asked.keySet().removeIf(owner -> owner.kind() == Kind.UNIT);
        dropKept(asked, KEPT_ZONES, owner -> owner.kind() != Kind.ENTERPRISE);
        dropKept(asked, KEPT_ENTERPRISES, owner -> owner.kind() == Kind.ENTERPRISE);
        if (!asked.isEmpty()) {
            throw new Refused(asked.values().stream()
                    .sorted()
                    .map(code -> Refusal.of("indicator.refusal.not-kept", code))
                    .toList());
        }
    }

    private void dropKept(Map<Kept, String> asked, String query, Predicate<Kept> wanted) {
        Long[] ids = asked.keySet().stream().filter(wanted).map(Kept::id).toArray(Long[]::new);
        if (ids.length > 0) {
            database.fetch(query, (Object) ids)
                    .forEach(row ->
                            asked.remove(new Kept(Kind.valueOf(row.get(0, String.class)), row.get(1, Long.class))));
        }
    }

    private record Kept(Kind kind, long id) {}

    /** The number of an owner; null where it is unknown or out of reach. */
    public @Nullable Long number(ObservationOwner owner) {
        Owner found = find(Set.of(owner)).get(owner);
        return found == null ? null : found.id();
    }

    /** What owners are called on the day, at most five statements for a page of them, within a reading of the reader; who has none is called by the code. */
    public Map<ObservationOwner, String> names(
            Set<ObservationOwner> asked, LocalDate day, long pin, Scope scope, Text text) {
        Map<ObservationOwner, String> names = new HashMap<>();
        put(names, Kind.ZONE, zones.zoneIds(codes(Kind.ZONE, asked)), ids -> zones.names(ids, day, pin));
        put(
                names,
                Kind.ENTERPRISE,
                enterprises.ids(codes(Kind.ENTERPRISE, asked)),
                ids -> enterprises.names(ids, day, pin));
        codes(Kind.GROUP, asked)
                .forEach(code -> names.put(ObservationOwner.group(code), text.t("enterprise.group.named", code)));
        List<String> units = codes(Kind.UNIT, asked);
        if (!units.isEmpty()) {
            StandingUnits standing = trees.on(scope, day, pin);
            units.forEach(code -> standing.unit(code)
                    .map(Unit::name)
                    .ifPresent(name -> names.put(ObservationOwner.unit(code), name)));
        }
        asked.forEach(owner -> names.putIfAbsent(owner, owner.code()));
        return names;
    }

    private static void put(
            Map<ObservationOwner, String> names,
            Kind kind,
            Map<String, Long> ids,
            Function<Collection<Long>, Map<Long, String>> naming) {
        if (!ids.isEmpty()) {
            Map<Long, String> found = naming.apply(ids.values());
            ids.forEach((code, id) -> names.put(new ObservationOwner(kind, code), found.getOrDefault(id, code)));
        }
    }

    /** Where the page of an owner lies. */
    public static String path(ObservationOwner owner) {
        return switch (owner.kind()) {
            case UNIT -> Addresses.unit(owner.code(), null);
            case ZONE, GROUP -> Addresses.zone(owner.code(), null);
            case ENTERPRISE -> Addresses.enterprise(owner.code(), null);
        };
    }

    private Map<ObservationOwner, Owner> find(Set<ObservationOwner> owners) {
        Map<ObservationOwner, Owner> found = new HashMap<>(units(codes(Kind.UNIT, owners)));
        add(found, Kind.ZONE, zones.zoneIds(codes(Kind.ZONE, owners)));
        add(found, Kind.GROUP, zones.groupIds(codes(Kind.GROUP, owners)));
        add(found, Kind.ENTERPRISE, enterprises.ids(codes(Kind.ENTERPRISE, owners)));
        return found;
    }

    private static List<String> codes(Kind kind, Set<ObservationOwner> owners) {
        return owners.stream()
                .filter(owner -> owner.kind() == kind)
                .map(ObservationOwner::code)
                .toList();
    }

    private static void add(Map<ObservationOwner, Owner> found, Kind kind, Map<String, Long> ids) {
        ids.forEach((code, id) -> found.put(new ObservationOwner(kind, code), new Owner(id, null)));
    }

    private Map<ObservationOwner, Owner> units(List<String> codes) {
        return database.fetch("select code, unit_id, line from organization.unit where code = any (?)", (Object)
                        codes.toArray(String[]::new))
                .intoMap(
                        row -> ObservationOwner.unit(row.get(0, String.class)),
                        row -> new Owner(row.get(1, Long.class), Line.valueOf(row.get(2, String.class))));
    }

    private Map<@Nullable Line, Map<PaperReference, Long>> file(
            Posting posting, Collection<? extends Owned> entries, Map<ObservationOwner, Owner> found) {
        Map<@Nullable Line, Map<PaperReference, Long>> filed = new HashMap<>();
        Function<Owned, @Nullable Line> line =
                entry -> Objects.requireNonNull(found.get(entry.owner())).line();
        entries.stream()
                .map(line)
                .distinct()
                .forEach(register -> filed.put(
                        register,
                        papers.file(
                                posting,
                                register,
                                entries.stream()
                                        .filter(entry -> line.apply(entry) == register)
                                        .map(Owned::paper)
                                        .filter(Objects::nonNull)
                                        .toList())));
        return filed;
    }

    private static String unknown(Kind kind) {
        return switch (kind) {
            case UNIT -> "indicator.refusal.unknown-unit";
            case ZONE -> "indicator.refusal.unknown-zone";
            case GROUP -> "indicator.refusal.unknown-group";
            case ENTERPRISE -> "indicator.refusal.unknown-enterprise";
        };
    }

    /** What says something of an owner, and may cite a paper: an observation, or a target. */
    public interface Owned {

        ObservationOwner owner();

        @Nullable
        PaperReference paper();
    }

    /** An owner's number, and the line whose register holds its papers. */
    private record Owner(long id, @Nullable Line line) {}

    /** The numbers behind a set of entries. */
    public static final class Numbers {

        private final Map<ObservationOwner, Owner> owners;
        private final Map<@Nullable Line, Map<PaperReference, Long>> papers;

        private Numbers(Map<ObservationOwner, Owner> owners, Map<@Nullable Line, Map<PaperReference, Long>> papers) {
            this.owners = owners;
            this.papers = papers;
        }

        public long owner(Owned entry) {
            return found(entry).id();
        }

        public @Nullable Long paper(Owned entry) {
            PaperReference paper = entry.paper();
            return paper == null
                    ? null
                    : Objects.requireNonNull(papers.get(found(entry).line())).get(paper);
        }

        private Owner found(Owned entry) {
            return Objects.requireNonNull(owners.get(entry.owner()));
        }
    }
}
