package vn.caunoi.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.Unlink;

/**
 * Decides which link makes an enterprise the principal one: the first while there is none. Callers need not know; the rule
 * of the whole history refuses what does not fit afterwards.
 */
@Component
class Principals {

    private final UnitLedger entries;
    private final UnitRows rows;

    Principals(UnitLedger entries, UnitRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    List<UnitEntry> decided(List<UnitEntry> added) {
        List<UnitEntry> links = added.stream()
                .filter(entry -> entry.change() instanceof Link || entry.change() instanceof Unlink)
                .toList();
        if (links.isEmpty()) {
            return added;
        }
        Map<UnitEntry, UnitEntry> decisions = new HashMap<>();
        Map<String, List<UnitEntry>> live =
                liveLinks(links.stream().map(UnitEntry::unit).toList());
        added.stream().map(UnitEntry::unit).distinct().forEach(unit -> {
            List<UnitEntry> ofUnit =
                    added.stream().filter(e -> e.unit().equals(unit)).toList();
            decide(live.getOrDefault(unit, List.of()), ofUnit, decisions);
        });
        return added.stream().map(entry -> decisions.getOrDefault(entry, entry)).toList();
    }

    private Map<String, List<UnitEntry>> liveLinks(Collection<String> units) {
        List<Long> ids = rows.units(units).values().stream()
                .map(UnitRows.UnitRef::id)
                .map(UnitId::value)
                .toList();
        Map<String, List<UnitEntry>> links = new HashMap<>();
        for (Recorded<UnitEntry> recorded : entries.live(Long.MAX_VALUE, ids)) {
            links.computeIfAbsent(recorded.content().unit(), unit -> new ArrayList<>())
                    .add(recorded.content());
        }
        return links;
    }

    /** Walks old and new links of one unit by day (recorded ones first) and marks the new ones. */
    private static void decide(List<UnitEntry> live, List<UnitEntry> added, Map<UnitEntry, UnitEntry> decisions) {
        LinkHistory history = new LinkHistory();
        Stream.concat(live.stream(), added.stream())
                .sorted(Comparator.comparing(UnitEntry::effectiveOn))
                .forEach(entry -> {
                    UnitChange marked = history.marked(entry.change());
                    history.apply(marked);
                    if (!marked.equals(entry.change())) {
                        decisions.put(
                                entry,
                                new UnitEntry(
                                        entry.unit(), entry.effectiveOn(), marked, entry.rowKey(), entry.paper()));
                    }
                });
    }
}
