package vn.caunoi.search.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shell.Addresses;

/** Enterprises by code, tax code and name, also a name they had before. */
@Component
@Order(3)
class EnterpriseFinder implements Finder {

    private final Enterprises enterprises;

    EnterpriseFinder(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public Hits find(Sought sought, View view) {
        Map<String, List<EnterpriseEntry>> histories = new LinkedHashMap<>();
        for (Recorded<EnterpriseEntry> entry : enterprises.live(view.scope(), view.pin())) {
            histories
                    .computeIfAbsent(entry.content().code(), code -> new ArrayList<>())
                    .add(entry.content());
        }
        List<Hit> found = histories.values().stream()
                .flatMap(history -> rank(sought, history).stream().mapToObj(rank -> hit(rank, history)))
                .sorted(Comparator.comparing(Hit::code))
                .toList();
        return Hits.best("enterprise", found, Addresses.ENTERPRISES, sought);
    }

    private static OptionalInt rank(Sought sought, List<EnterpriseEntry> history) {
        return history.stream()
                .flatMapToInt(entry -> IntStream.concat(
                        sought.rank(entry.code(), entry.name()).stream(),
                        entry.taxCode() == null ? IntStream.empty() : sought.rank(entry.taxCode(), "").stream()))
                .min();
    }

    private static Hit hit(int rank, List<EnterpriseEntry> history) {
        EnterpriseEntry last = history.getLast();
        String zone = Objects.requireNonNullElse(last.zone(), "");
        String tax = Objects.requireNonNullElse(last.taxCode(), "");
        return new Hit(
                rank,
                last.name(),
                last.code(),
                tax.isEmpty() || zone.isEmpty() ? tax + zone : tax + " · " + zone,
                Addresses.enterprise(last.code(), null));
    }
}
