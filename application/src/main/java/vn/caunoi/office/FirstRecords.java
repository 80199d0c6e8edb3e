package vn.caunoi.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/** Enters the first records through the doors that every later entry goes through, as one posting. */
@Component
class FirstRecords {

    private final Ledger ledger;
    private final Zones zones;
    private final Organizations organizations;
    private final Terms terms;
    private final Office office;

    FirstRecords(Ledger ledger, Zones zones, Organizations organizations, Terms terms, Office office) {
        this.ledger = ledger;
        this.zones = zones;
        this.organizations = organizations;
        this.terms = terms;
        this.office = office;
    }

    /** All of it, or nothing. */
    void record(Actor hand, Foundation foundation, FirstDay day) {
        ledger.post(hand, PostingKind.ENTRY, posting -> {
            day.take(FirstDay.Step.RECORDED);
            office.write(posting, foundation.body());
            return record(posting, foundation.grounds());
        });
        office.written();
    }

    /** What was left out on the first day: all of it, or nothing. */
    void record(Actor hand, Grounds later, Runnable told) {
        ledger.post(hand, PostingKind.ENTRY, posting -> {
            told.run();
            return record(posting, later);
        });
    }

    /** How the body writes itself from now on; nothing is written over, papers of before stay under the name of then. */
    void record(Actor hand, OwnBody corrected, Runnable told) {
        ledger.post(hand, PostingKind.ENTRY, posting -> {
            told.run();
            office.write(posting, corrected);
            return posting.number();
        });
        office.written();
    }

    boolean isWrittenSo(OwnBody body) {
        return office.body().filter(body::equals).isPresent();
    }

    private long record(Posting posting, Grounds grounds) {
        zones.record(posting, Changes.adding(grounds.zones()));
        organizations.record(posting, Changes.adding(grounds.units()));
        if (grounds.term() != null) terms.record(posting, Changes.adding(grounds.terms()));
        return posting.number();
    }

    /** What the rights of the first officers lie on, as it was recorded. */
    FirstRights rights(Scope exchange) {
        Map<Line, UnitEntry> roots = roots(exchange);
        Map<String, UnitId> ids =
                organizations.ids(roots.values().stream().map(UnitEntry::unit).toList());
        Map<Line, UnitId> numbers = new EnumMap<>(Line.class);
        roots.forEach((line, root) -> numbers.put(line, Objects.requireNonNull(ids.get(root.unit()))));
        return new FirstRights(numbers, group(exchange));
    }

    /** The roots of the lines in which the office works. */
    Map<Line, UnitEntry> roots(Scope exchange) {
        Map<Line, UnitEntry> roots = new EnumMap<>(Line.class);
        organizations.live(exchange, ledger.head(exchange.actor())).forEach(entry -> {
            if (entry.content().change() instanceof UnitChange.Founding root && root.parent() == null)
                roots.putIfAbsent(root.kind().line(), entry.content());
        });
        return roots;
    }

    /** The groups to which its zones belong, by code. */
    List<String> groups(Scope exchange) {
        return zones.live(exchange, ledger.head(exchange.actor())).stream()
                .map(zone -> zone.content().group())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable ZoneOwner group(Scope exchange) {
        return zones.groupIds(groups(exchange)).values().stream()
                .findFirst()
                .map(group -> new ZoneOwner(ZoneOwner.Kind.GROUP, group))
                .orElse(null);
    }
}
