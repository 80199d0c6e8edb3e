package vn.caunoi.indicator.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Owners;
import vn.caunoi.indicator.reported.ReportedView.Row;
import vn.caunoi.ledger.Past;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** Turns what was reported into rows: one for each thing, owner and time, with what was corrected beside it. */
@Component
class ReportedReading {

    private final Owners owners;
    private final Catalogue catalogue;
    private final AccountNames accounts;
    private final ReportedGate gate;
    private final Clock clock;

    ReportedReading(Owners owners, Catalogue catalogue, AccountNames accounts, ReportedGate gate, Clock clock) {
        this.owners = owners;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.gate = gate;
        this.clock = clock;
    }

    /** One thing of one owner at one time. */
    private record Key(String indicator, ObservationOwner owner, DateRange during) {}

    /** All statements about one thing, in the order of their recording. */
    static List<List<Past<Observation>>> grouped(List<Past<Observation>> past) {
        Map<Key, List<Past<Observation>>> groups = new LinkedHashMap<>();
        past.forEach(told -> groups.computeIfAbsent(
                        new Key(
                                told.content().indicator(),
                                told.content().owner(),
                                told.content().during()),
                        key -> new ArrayList<>())
                .add(told));
        return List.copyOf(groups.values());
    }

    /** The rows of a page, within a reading of the reader. */
    List<Row> rows(Collection<List<Past<Observation>>> groups, long pin, Scope scope, Text text) {
        Map<ObservationOwner, String> names = owners.names(
                groups.stream().map(group -> group.getFirst().content().owner()).collect(Collectors.toSet()),
                today(),
                pin,
                scope,
                text);
        Map<Long, String> recorders = accounts.of(
                groups.stream().flatMap(List::stream).map(Past::recordedBy).collect(Collectors.toSet()));
        boolean writer = gate.mayWrite(scope);
        Around around = new Around(
                names,
                recorders,
                among(names, owner -> writer && gate.speaksFor(scope, owner)),
                among(names, owner -> gate.answersFor(scope, owner)));
        return groups.stream().map(group -> row(group, around, text)).toList();
    }

    /** What the rows of a page share: names of owners and of recorders, of which owners one may state something, and of which ask. */
    private record Around(
            Map<ObservationOwner, String> names,
            Map<Long, String> recorders,
            Set<ObservationOwner> writable,
            Set<ObservationOwner> answering) {}

    private static Set<ObservationOwner> among(
            Map<ObservationOwner, String> names, Predicate<ObservationOwner> wanted) {
        return names.keySet().stream().filter(wanted).collect(Collectors.toSet());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Row row(List<Past<Observation>> group, Around around, Text text) {
        Past<Observation> shown =
                group.stream().filter(told -> !told.taken()).findFirst().orElse(group.getLast());
        Observation stated = shown.content();
        @Nullable Indicator indicator = catalogue.find(stated.indicator()).orElse(null);
        Words words = new Words(text);
        boolean writes = !shown.taken() && around.writable().contains(stated.owner());
        return new Row(
                words.period(stated),
                indicator == null ? stated.indicator() : indicator.name(text.language()),
                around.names().getOrDefault(stated.owner(), stated.owner().code()),
                Owners.path(stated.owner()),
                words.value(stated, indicator),
                shown.taken() || !around.answering().contains(stated.owner()) ? null : figure(stated, indicator),
                shown.taken(),
                Moment.standsOn(words.paper(stated.paper()), text),
                recorded(shown, around.recorders(), text),
                group.stream()
                        .filter(told -> told != shown)
                        .map(told -> text.t(
                                "indicator.reported.earlier",
                                words.value(told.content(), indicator),
                                recorded(told, around.recorders(), text)))
                        .toList(),
                writes ? ReportedDoors.entryPath(shown.entry()) : null);
    }

    static String recorded(Past<Observation> told, Map<Long, String> recorders, Text text) {
        return text.t("indicator.reported.recorded", told.recordedAt(), recorders.getOrDefault(told.recordedBy(), ""));
    }

    /** The figure that this statement answers. */
    private static @Nullable String figure(Observation stated, @Nullable Indicator indicator) {
        boolean asked = indicator != null && (indicator.way().isStock() || !Words.isOfADay(stated));
        return asked
                ? FigureAddress.of(stated.indicator(), stated.owner().code(), Words.when(stated))
                        .path()
                : null;
    }
}
