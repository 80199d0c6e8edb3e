package vn.caunoi.report.life;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.Differences.Explained;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.When;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.report.AsReported.Differs;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.drafting.AddressReader;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shell.Messages;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** Opens what came to a figure or its plan, and what went from it, since it was reported. */
@Component
class Touched {

    private final AddressReader addresses;
    private final Differences differences;
    private final Targets targets;
    private final EntryTrail trail;
    private final Messages messages;

    Touched(AddressReader addresses, Differences differences, Targets targets, EntryTrail trail, Messages messages) {
        this.addresses = addresses;
        this.differences = differences;
        this.targets = targets;
        this.trail = trail;
        this.messages = messages;
    }

    /** An entry, and whether it came or went. */
    record Key(long entry, boolean added) {}

    /** A figure with the entries that touch it. */
    record Opened(Differs figure, Map<Key, FigureRow> rows) {

        /** The same with what is known of its entries. */
        Opened of(Map<Key, FigureRow> others) {
            return new Opened(
                    new Differs(figure.reported(), figure.now(), figure.difference(), others.size(), figure.path()),
                    others);
        }
    }

    EntryTrail trail() {
        return trail;
    }

    Opened open(Scope scope, Value value, long now) {
        Question then = addresses.question(scope, value.path());
        Question later = new Question(then.indicator(), then.subject(), then.when(), null, then.filters(), now);
        Explained explained = differences.between(scope, then, later);
        Map<Key, FigureRow> rows = new LinkedHashMap<>();
        explained.parts().stream()
                .filter(part -> part.entries() > 0)
                .forEach(part ->
                        rows.putAll(rows(scope, then.of(part.indicator()), later.of(part.indicator()), part.kinds())));
        return new Opened(differs(value, then, explained, rows.size()), rows);
    }

    /** Kind by kind, for only the kind says whether an entry came or went. */
    private Map<Key, FigureRow> rows(Scope scope, Question then, Question later, List<Differences.Part> kinds) {
        Map<Key, FigureRow> rows = new LinkedHashMap<>();
        kinds.forEach(kind -> {
            int page = 0;
            Figures.Rows read;
            do {
                read = differences.rows(scope, then, later, new Differences.Only(null, kind.key()), ++page);
                read.rows().forEach(row -> rows.put(new Key(row.entry(), kind.inLater()), row));
            } while (page * read.pageSize() < read.total());
        });
        return rows;
    }

    /** What was set of the plan of a figure, or taken from it, since. */
    Map<Key, FigureRow> plan(Scope scope, Value value, long now) {
        Question then = addresses.question(scope, value.path());
        List<Recorded<Target>> before = plans(scope, then, then.pin());
        List<Recorded<Target>> after = plans(scope, then, now);
        Map<Key, FigureRow> rows = new LinkedHashMap<>();
        without(after, before).forEach(target -> rows.put(new Key(target.entry(), true), row(target, value, now)));
        without(before, after).forEach(target -> rows.put(new Key(target.entry(), false), row(target, value, now)));
        return rows;
    }

    private List<Recorded<Target>> plans(Scope scope, Question question, long pin) {
        DateRange days =
                switch (question.when()) {
                    case When.AsOf asOf -> DateRange.closed(asOf.day(), asOf.day());
                    case When.During during -> during.period().range();
                };
        return targets.during(scope, question.indicator().code(), days, pin).stream()
                .filter(target -> target.content()
                        .owner()
                        .code()
                        .equals(question.subject().code()))
                .toList();
    }

    private static List<Recorded<Target>> without(List<Recorded<Target>> some, List<Recorded<Target>> others) {
        Set<Long> known = others.stream().map(Recorded::entry).collect(Collectors.toSet());
        return some.stream().filter(target -> !known.contains(target.entry())).toList();
    }

    private FigureRow row(Recorded<Target> target, Value value, long now) {
        EntryTrail.Done recorded = Objects.requireNonNull(
                        trail.of(List.of(target.entry()), now).get(target.entry()))
                .recorded();
        Target content = target.content();
        return new FigureRow(
                target.entry(),
                Objects.requireNonNull(content.during().from()),
                EntryTrail.ATTRIBUTE + "target",
                content.owner().code(),
                value.scope(),
                null,
                null,
                content.value(),
                recorded.at(),
                recorded.by(),
                content.source());
    }

    /** A number under a title that says which one of its figure it is. */
    Value told(Printed.Item item) {
        Value value = item.value();
        return switch (item.kind()) {
            case FIGURE -> value;
            case PLAN, SHARE ->
                Printed.named(
                        value,
                        messages.in(Messages.VIETNAMESE)
                                .t("report.now.title." + item.kind().name().toLowerCase(Locale.ROOT), value.title()));
        };
    }

    private Differs differs(Value value, Question then, Explained explained, int entries) {
        Indicator indicator = then.indicator();
        Phrases phrases = new Phrases(messages.in(Messages.VIETNAMESE));
        BigDecimal difference = explained.difference();
        FigureAddress pinned = FigureAddress.of(then, Long.toString(then.pin()));
        return new Differs(
                value,
                phrases.quantity(explained.to().value(), explained.to().qualifier(), indicator.decimals()),
                difference == null ? "" : phrases.signed(difference, indicator.decimals()),
                entries,
                pinned.differenceTo(FigureAddress.of(then, null)));
    }

    /**
     * Without corrections that leave the figure as it was: what one posting took from it and gave to it, of the same unit and
     * person.
     */
    static Map<Key, FigureRow> withoutCorrections(Map<Key, FigureRow> rows, Map<Long, EntryTrail.Course> courses) {
        record Corrected(long posting, String unit, long person) {}
        Map<Corrected, List<Key>> together = new LinkedHashMap<>();
        rows.forEach((key, row) -> {
            EntryTrail.Course course = courses.get(key.entry());
            EntryTrail.Done done = course == null ? null : key.added() ? course.recorded() : course.taken();
            if (done != null) {
                Corrected of = new Corrected(
                        done.posting(),
                        Objects.requireNonNullElse(row.unit(), ""),
                        Objects.requireNonNullElse(row.personNumber(), 0L));
                together.computeIfAbsent(of, none -> new ArrayList<>()).add(key);
            }
        });
        Map<Key, FigureRow> left = new LinkedHashMap<>(rows);
        together.values().stream()
                .filter(keys -> keys.size() > 1 && sum(keys, rows).signum() == 0)
                .forEach(keys -> keys.forEach(left::remove));
        return left;
    }

    private static BigDecimal sum(List<Key> keys, Map<Key, FigureRow> rows) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(rows.get(key)).contribution())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
