package vn.caunoi.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.ObservationOwner.Kind;
import vn.caunoi.ledger.Posting;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.paper.Papers;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Finds the numbers behind the codes and papers which observations and targets name, for a whole set at once. */
@Component
public class Owners {

    private final DSLContext database;
    private final Zones zones;
    private final Enterprises enterprises;
    private final Papers papers;

    Owners(DSLContext database, Zones zones, Enterprises enterprises, Papers papers) {
        this.database = database;
        this.zones = zones;
        this.enterprises = enterprises;
        this.papers = papers;
    }

    /**
     * Finds owners within a posting and files the papers: those of a unit in the register of its line, others in that of
     * the zones.
     *
     * @throws Refused where owners are unknown, or outside of what the actor reaches; the answer is the same
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
        return new Numbers(found, file(posting, entries, found));
    }

    /** The number of an owner; null where it is unknown or out of reach. */
    public @Nullable Long number(ObservationOwner owner) {
        Owner found = find(Set.of(owner)).get(owner);
        return found == null ? null : found.id();
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
