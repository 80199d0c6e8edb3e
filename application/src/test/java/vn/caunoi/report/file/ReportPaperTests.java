package vn.caunoi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.report.Drafts;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.document.OfficialPaper;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** The paper of a report of the sample: it says that it is one, and which of its numbers newspapers printed. */
class ReportPaperTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    @Test
    void the_paper_of_the_sample_says_that_it_is_one() {
        OfficialPaper paper = paper("HN-CB-001");
        assertThat(paper.mark()).isEqualTo("BẢN MẪU – SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
        assertThat(paper.head().superior()).startsWith("Đảng ủy các khu công nghiệp");
        assertThat(paper.head().number()).endsWith("-BC/CB").doesNotContainPattern("\\d");
        assertThat(paper.signature().titles()).containsExactly("T/M Chi bộ", "Bí thư");
        assertThat(paper("HN-PARTY").head().superior()).isEqualTo("Đảng bộ Thành phố Hà Nội");
    }

    @Test
    void figures_that_newspapers_printed_are_told_in_sentence_and_table() {
        OfficialPaper paper = paper("HN-PARTY");
        assertThat(paper.blocks())
                .filteredOn(OfficialPaper.Paragraph.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(
                        text -> text.contains("kết nạp 106 đảng viên") && text.contains("(Theo báo chí: 10/10; 106.)"));
        assertThat(paper.blocks())
                .filteredOn(OfficialPaper.Caption.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("Số có dấu * là số theo báo chí."));
        assertThat(paper.blocks())
                .filteredOn(OfficialPaper.Table.class::isInstance)
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("106*"));
    }

    private static OfficialPaper paper(String unit) {
        Text words = READERS.house().bean(Messages.class).in(Messages.VIETNAMESE);
        Manuscript manuscript = READERS.house()
                .bean(Drafts.class)
                .write(READERS.house().scope(), new Drafts.Asked("year", unit, "2016", null));
        House.Sample sample = new House.Sample(
                null, address -> address.matches(".*=party\\.(units\\.founded|members\\.admitted)&.*=2016"));
        House house = new House("Đảng bộ Thành phố Hà Nội", "Đảng ủy Mẫu", "Hà Nội", null, sample);
        return new ReportPaper(words, house).of(manuscript);
    }
}
