package vn.caunoi.report.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.report.AsReported;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Said;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Reports;

/** Writes a report anew, and opens the difference of every figure that it told. */
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
            Touching touching = then == now ? new Touching() : touching(scope, read.manuscript(), now);
            return new Compared(
                    read,
                    then,
                    now,
                    touching.figures,
                    touching.figures.isEmpty() ? List.of() : sentences(scope, read.edition(), read.manuscript()),
                    touched.newestFirst(touching.entries.values()),
                    touching.withheld);
        });
    }

    /** What was found so far. */
    private static final class Touching {

        private final List<Differs> figures = new ArrayList<>();
        private final Map<Touched.Key, Late> entries = new LinkedHashMap<>();
        private int withheld;
    }

    private Touching touching(Scope scope, Manuscript manuscript, long now) {
        Touching touching = new Touching();
        new Printed(manuscript).figures().forEach(value -> add(touching, scope, value, now));
        return touching;
    }

    private void add(Touching touching, Scope scope, Value value, long now) {
        try {
            Touched.Opened opened = touched.open(scope, value, now);
            if (!opened.rows().isEmpty()) {
                touching.figures.add(opened.figure());
                opened.rows()
                        .forEach((key, row) -> touching.entries.merge(
                                key, new Late(row, key.added(), List.of(value.title())), ComparedWithNow::together));
            }
        } catch (NotFound withheld) {
            touching.withheld++;
        }
    }

    private static Late together(Late one, Late other) {
        List<String> figures = new ArrayList<>(one.figures());
        other.figures().stream().filter(title -> !figures.contains(title)).forEach(figures::add);
        return new Late(one.row(), one.added(), figures);
    }

    /** The sentences that would read otherwise; a part that is said of several owners is compared owner by owner. */
    private List<Reads> sentences(Scope scope, Edition edition, Manuscript reported) {
        List<Said> before = reported.sentences().toList();
        List<Said> after = writings.write(scope, edition, null).sentences().toList();
        List<Reads> reads = new ArrayList<>();
        before.stream().map(Said::id).distinct().forEach(part -> {
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
