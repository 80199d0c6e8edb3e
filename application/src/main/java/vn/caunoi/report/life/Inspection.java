package vn.caunoi.report.life;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Remark;
import vn.caunoi.report.ReportChecks;
import vn.caunoi.report.Stage;
import vn.caunoi.report.Warning;
import vn.caunoi.report.checking.Checks;
import vn.caunoi.report.checking.Draft;

/** Looks at a draft, and at what was answered to what was found. */
@Component
class Inspection implements ReportChecks {

    private final Transactions transactions;
    private final EditionRows editions;
    private final Writings writings;
    private final Checks checks;
    private final Memory memory;

    Inspection(Transactions transactions, EditionRows editions, Writings writings, Checks checks, Memory memory) {
        this.transactions = transactions;
        this.editions = editions;
        this.writings = writings;
        this.checks = checks;
        this.memory = memory;
    }

    /** What was written down before. */
    @Component
    record Memory(RemarkRows remarks, SnapshotRows snapshots) {}

    @Override
    public ReportChecks.Looked look(Scope scope, long id) {
        return transactions.reading(scope.actor(), () -> {
            Edition edition = editions.find(scope, id)
                    .filter(found -> found.stage() == Stage.DRAFT)
                    .orElseThrow(NotFound::new);
            Manuscript manuscript = writings.write(scope, edition, null);
            List<Remark> remarks = memory.remarks().latest(id);
            Map<String, Remark> answers = remarks.stream()
                    .filter(remark -> remark.kind() == Remark.Kind.ANSWER)
                    .collect(Collectors.toMap(Remark::about, remark -> remark));
            return new ReportChecks.Looked(
                    edition,
                    Stream.concat(
                                    checks
                                            .look(new Draft(
                                                    scope,
                                                    writings.plan(scope, edition),
                                                    manuscript,
                                                    remarks,
                                                    before(scope, edition)))
                                            .stream(),
                                    Stream.concat(lost(manuscript, remarks), besideTables(manuscript)))
                            .map(warning -> new Checked(warning, answers.get(warning.key())))
                            .toList(),
                    manuscript
                            .blocks()
                            .filter(Manuscript.Blank.class::isInstance)
                            .map(block -> ((Manuscript.Blank) block).asks())
                            .toList());
        });
    }

    /** Numbers that are kept in a sentence while a table of the same report prints the computed ones. */
    private static Stream<Warning> besideTables(Manuscript manuscript) {
        Map<String, String> cells = manuscript
                .blocks()
                .filter(Manuscript.Grid.class::isInstance)
                .flatMap(block -> ((Manuscript.Grid) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.path() != null)
                .collect(Collectors.toMap(
                        cell -> String.valueOf(cell.path()), Manuscript.Cell::text, (one, other) -> one));
        return manuscript.quotations().stream()
                .filter(number ->
                        !cells.getOrDefault(number.path(), number.text()).equals(number.text()))
                .map(number -> Warning.of(
                        "kept-beside",
                        number.path() + " " + number.text() + " " + cells.get(number.path()),
                        number.text(),
                        cells.getOrDefault(number.path(), "")))
                .distinct();
    }

    /** Numbers that the office keeps as they were printed, whose places are in no sentence any more. */
    private static Stream<Warning> lost(Manuscript manuscript, List<Remark> remarks) {
        Set<String> places = manuscript
                .sentences()
                .flatMap(said ->
                        said.sentence().quotations().stream().map(number -> Remark.place(said.id(), number.place())))
                .collect(Collectors.toSet());
        return remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.QUOTATION && remark.words() != null)
                .filter(remark -> !places.contains(remark.about()))
                .map(remark -> Warning.of(
                        "lost",
                        remark.about() + " " + remark.revision(),
                        String.valueOf(remark.words()),
                        remark.about()));
    }

    /** The report that was frozen up to the evening before; of several, one by the same plan. */
    private @Nullable Manuscript before(Scope scope, Edition edition) {
        return editions.ofUnit(scope, edition.of().unit()).stream()
                .filter(other -> other.stage() == Stage.FROZEN
                        && other.of().last().plusDays(1).equals(edition.of().first()))
                .max(Comparator.comparing((Edition other) ->
                                other.of().template().equals(edition.of().template()))
                        .thenComparing(other -> other.last().at()))
                .flatMap(other -> other.latest(Deed.Kind.SUBMITTED)
                        .map(deed -> memory.snapshots().kept(other.id(), deed.number())))
                .map(SnapshotRows.Kept::manuscript)
                .orElse(null);
    }
}
