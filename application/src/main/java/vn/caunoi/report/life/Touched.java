package vn.caunoi.report.life;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.caunoi.report.AsReported.Differs;
import vn.caunoi.report.AsReported.Late;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.drafting.AddressReader;
import vn.caunoi.shell.Messages;

/** Opens what came to a figure, and what went from it, since it was reported. */
@Component
class Touched {

    private final AddressReader addresses;
    private final Differences differences;
    private final Messages messages;

    Touched(AddressReader addresses, Differences differences, Messages messages) {
        this.addresses = addresses;
        this.differences = differences;
        this.messages = messages;
    }

    /** An entry, and whether it came or went. */
    record Key(long entry, boolean added) {}

    /** A figure with the entries that touch it. */
    record Opened(Differs figure, Map<Key, FigureRow> rows) {}

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

    List<Late> newestFirst(Collection<Late> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((Late late) -> late.row().effectiveOn())
                        .thenComparing(late -> late.row().entry())
                        .reversed())
                .toList();
    }
}
