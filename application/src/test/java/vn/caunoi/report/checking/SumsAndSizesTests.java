package vn.caunoi.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.access.Line;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Manuscript.Block;
import vn.caunoi.report.Manuscript.Cell;
import vn.caunoi.report.Manuscript.Grid;
import vn.caunoi.report.Manuscript.Row;
import vn.caunoi.report.Manuscript.Section;
import vn.caunoi.report.Manuscript.Value;
import vn.caunoi.report.Manuscript.Weight;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.Warning;

/** A report out of the records is clean; one in which a number is not what it was is asked about. */
class SumsAndSizesTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    private static Manuscript manuscript;

    @BeforeAll
    static void a_report_out_of_the_records() {
        manuscript = READERS.house()
                .bean(Drafts.class)
                .write(READERS.house().scope(), new Drafts.Asked("year", "HN-PARTY", "2016", null));
    }

    @Test
    void a_report_out_of_the_records_adds_up() {
        assertThat(parts(manuscript)).isEmpty();
        assertThat(sizes(manuscript)).isEmpty();
    }

    @Test
    void a_part_that_grew_is_told_with_its_table_column_and_both_sums() {
        Manuscript wrong = manuscript.with(manuscript.sections().stream()
                .map(section -> new Section(
                        section.heading(),
                        section.level(),
                        section.annex(),
                        section.blocks().stream().map(SumsAndSizesTests::grown).toList()))
                .toList());
        assertThat(parts(wrong)).isNotEmpty().allSatisfy(warning -> {
            assertThat(warning.rule()).isEqualTo("report.warning.parts");
            BigDecimal sum = (BigDecimal) warning.arguments().get(2);
            assertThat(sum.subtract((BigDecimal) warning.arguments().get(3))).isEqualByComparingTo("1");
        });
    }

    /** One more in the first part of each column that has a sum. */
    private static Block grown(Block block) {
        if (!(block instanceof Grid grid) || grid.rows().stream().noneMatch(row -> row.weight() == Weight.TOTAL)) {
            return block;
        }
        List<Row> rows = new ArrayList<>(grid.rows());
        int first = rows.indexOf(rows.stream()
                .filter(row -> row.weight() == Weight.PLAIN)
                .findFirst()
                .orElseThrow());
        rows.set(
                first,
                new Row(
                        Weight.PLAIN,
                        rows.get(first).cells().stream()
                                .map(SumsAndSizesTests::grown)
                                .toList()));
        return new Grid(grid.id(), grid.title(), grid.columns(), rows);
    }

    private static Cell grown(Cell cell) {
        return cell.value() == null ? cell : new Cell(cell.text(), cell.value().add(BigDecimal.ONE), cell.path());
    }

    @Test
    void fewer_members_than_bodies_are_told() {
        Manuscript wrong = new Manuscript(
                manuscript.head(),
                manuscript.about(),
                manuscript.sections(),
                manuscript.figures().stream()
                        .map(value -> value.name().equals("dang-vien") ? only(value, 3) : value)
                        .toList(),
                manuscript.withheld(),
                null);
        assertThat(sizes(wrong))
                .extracting(Warning::key)
                .anyMatch(key -> key.startsWith("at-least dang-vien@HN-PARTY 3/"));
    }

    private static Value only(Value value, int number) {
        return new Value(
                value.name(),
                value.indicator(),
                value.title(),
                value.definition(),
                value.measure(),
                value.owner(),
                value.scope(),
                value.when(),
                BigDecimal.valueOf(number),
                Integer.toString(number),
                value.plan(),
                value.percent(),
                value.path());
    }

    private static List<Warning> parts(Manuscript looked) {
        return new PartsAndWhole(READERS.house().bean(Catalogue.class)).look(draft(looked));
    }

    private static List<Warning> sizes(Manuscript looked) {
        return new AtLeast(READERS.house().bean(FigureWords.class)).look(draft(looked));
    }

    private static Draft draft(Manuscript looked) {
        return new Draft(
                READERS.house().scope(),
                READERS.house()
                        .bean(ReportTemplates.class)
                        .known(READERS.house().scope())
                        .find(Line.PARTY, "year")
                        .orElseThrow(),
                looked,
                List.of(),
                null);
    }
}
