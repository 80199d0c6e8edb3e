package vn.caunoi.report.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.FigureRow;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.report.AsReported;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Said;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Reports;
import vn.caunoi.report.life.Printed.Item;
import vn.caunoi.report.life.Touched.Key;
import vn.caunoi.shared.Refused;

/** Writes a report anew, and opens the difference of every number that it printed. */
@Component
class ComparedWithNow implements AsReported {

    private final Transactions transactions;
    private final Reports reports;
    private final Writings writings;
    private final QuestionReader questions;
    private final Touched touched;

    ComparedWithNow(
            Transactions transactions, Reports reports, Writings writings, QuestionReader questions, Touched touched) {
        this.transactions = transactions;
        this.reports = reports;
        this.writings = writings;
        this.questions = questions;
        this.touched = touched;
    }

    @Override
    public Compared withNow(Scope scope, long id) {
        return transactions.reading(scope.actor(), () -> {
            Reports.Read read = reports.read(scope, id);
            if (read.moves()) {
                throw new NotFound();
            }
            long then = read.manuscript().head().posting();
            long now = questions.pin(scope, null);
            Findings findings = new Findings(touched.trail(), then, now);
            return then == now
                    ? compared(read, then, now, findings, List.of(), true)
                    : since(scope, read, now, findings);
        });
    }

    private static Compared compared(
            Reports.Read read, long then, long now, Findings findings, List<Reads> sentences, boolean written) {
        return new Compared(
                read, then, now, findings.figures(), sentences, findings.newestFirst(), findings.withheld(), written);
    }

    private Compared since(Scope scope, Reports.Read read, long now, Findings findings) {
        Manuscript reported = read.manuscript();
        Printed before = new Printed(reported);
        before.figures().forEach(value -> open(findings, scope, before.asPrinted(value), now));
        Optional<Manuscript> current = current(scope, read);
        current.ifPresent(anew -> items(findings, scope, before, new Printed(anew), now));
        return compared(
                read,
                reported.head().posting(),
                now,
                findings,
                current.map(anew -> sentences(reported, anew)).orElse(List.of()),
                current.isPresent());
    }

    /** Nothing where the report can no longer be written: its unit is not known of those days any more, or its plan. */
    private Optional<Manuscript> current(Scope scope, Reports.Read read) {
        try {
            return Optional.of(writings.write(scope, read.edition(), null));
        } catch (NotFound | Refused unwritable) {
            return Optional.empty();
        }
    }

    private void open(Findings findings, Scope scope, Value value, long now) {
        try {
            findings.add(touched.open(scope, value, now));
        } catch (NotFound | Refused withheld) {
            findings.withhold();
        }
    }

    /** Plans, shares of plans and parts that would be printed otherwise. */
    private void items(Findings findings, Scope scope, Printed before, Printed after, long now) {
        Map<String, Item> then = before.items();
        Map<String, Item> current = after.items();
        then.forEach((key, item) -> {
            Item other = current.get(key);
            String text = other == null ? "" : other.value().text();
            if (!text.equals(item.value().text())
                    && !findings.tells(item.value().path(), item.value().text(), text)) {
                item(findings, scope, item, text, now);
            }
        });
        current.forEach((key, item) -> {
            if (!then.containsKey(key)
                    && !findings.tells(item.value().path(), "", item.value().text())) {
                Value pinned = pinned(item.value(), before);
                item(
                        findings,
                        scope,
                        new Item(item.kind(), pinned),
                        item.value().text(),
                        now);
            }
        });
    }

    /** What was not printed then, asked as it was known then. */
    private static Value pinned(Value value, Printed before) {
        long then = before.manuscript().head().posting();
        return Printed.part(value.title(), value.scope(), "", Printed.always(value.path()) + "&knownAt=" + then);
    }

    private void item(Findings findings, Scope scope, Item item, String current, long now) {
        Value value = item.value();
        Map<Key, FigureRow> rows = new LinkedHashMap<>();
        String difference = "";
        String path = "";
        try {
            if (item.kind() != Printed.Kind.PLAN) {
                Touched.Opened opened = touched.open(scope, value, now);
                rows.putAll(opened.rows());
                difference =
                        item.kind() == Printed.Kind.FIGURE ? opened.figure().difference() : "";
                path = item.kind() == Printed.Kind.FIGURE ? opened.figure().path() : "";
            }
            if (item.kind() != Printed.Kind.FIGURE) {
                rows.putAll(touched.plan(scope, value, now));
            }
        } catch (NotFound | Refused withheld) {
            findings.withhold();
        }
        findings.add(new Touched.Opened(new Differs(touched.told(item), current, difference, rows.size(), path), rows));
    }

    /** The sentences that would read otherwise; a part that is said of several owners is compared owner by owner. */
    private static List<Reads> sentences(Manuscript reported, Manuscript current) {
        List<Said> before = reported.sentences().toList();
        List<Said> after = current.sentences().toList();
        List<String> parts = new ArrayList<>();
        before.forEach(said -> parts.add(said.id()));
        after.forEach(said -> parts.add(said.id()));
        List<Reads> reads = new ArrayList<>();
        parts.stream().distinct().forEach(part -> {
            List<String> then = texts(before, part);
            List<String> now = texts(after, part);
            IntStream.range(0, Math.max(then.size(), now.size()))
                    .filter(each -> !at(then, each).equals(at(now, each)))
                    .forEach(each -> reads.add(new Reads(at(then, each), at(now, each))));
        });
        return reads;
    }

    private static List<String> texts(List<Said> sentences, String part) {
        return sentences.stream()
                .filter(said -> said.id().equals(part))
                .map(said -> said.sentence().text())
                .toList();
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }
}
