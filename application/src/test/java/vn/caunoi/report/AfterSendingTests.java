package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.Workbooks;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** A report that was sent stays as it is; what comes after is told there, and to who enters it. */
class AfterSendingTests {

    private static final Map<String, String> SIGNED =
            Map.of("so", "12-BC/ĐU", "nguoi-ky", "Nguyễn Thị Mẫu", "ngay", "05/01/2017");

    private static final int MANY = 10;

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Visitor COMMITTEE = READERS.visit(SampleReaders.COMMITTEE);

    @TempDir
    Path folder;

    @Test
    void a_late_row_is_taken_with_a_word_and_listed_at_the_report() throws IOException {
        KeptReport report = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q3");
        freeze(report, "12-BC/ĐU");
        byte[] paper = report.file("docx");
        assertThat(report.open().body()).contains("hx-get=\"" + report.page() + "/hien-nay\"");
        assertThat(since(report)).contains("Chưa có gì phát sinh").doesNotContain("<html");

        assertThat(notices("2016-08-15"))
                .contains("importing.finding.handed-on: Báo cáo quý: Đảng bộ các khu công nghiệp và chế xuất Hà Nội"
                        + " (mẫu), quý III năm 2016");
        assertThat(notices("2017-08-15")).isEmpty();
        assertThat(since(report)).contains("Phát sinh sau khi gửi", "Kết nạp").doesNotContain("<html");
        assertThat(report.file("docx")).isEqualTo(paper);
    }

    private static String since(KeptReport report) {
        return OFFICER.part(report.page() + "/hien-nay").body();
    }

    /** What the import of one admission in a cell says beside taking it. */
    private List<String> notices(String day) throws IOException {
        Path file = Files.write(
                folder.resolve(day + ".xlsx"),
                Workbooks.of("bien_dong", "ngay|to_chuc|loai|so_luong", day + "|HN-CB-001|KET_NAP|1")
                        .bytes());
        return READERS
                .house()
                .bean(Imports.class)
                .take(
                        READERS.house().scope(),
                        new ImportFile(day + ".xlsx", file),
                        ImportOptions.allOrNothing(),
                        ImportProgress.SILENT)
                .notices()
                .stream()
                .map(Finding::reason)
                .map(reason -> reason.rule() + ": " + reason.arguments().getFirst())
                .toList();
    }

    @Test
    void the_paper_of_a_correction_says_which_one_it_takes_the_place_of() throws IOException {
        KeptReport first = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q2");
        freeze(first, "14-BC/ĐU");
        KeptReport next = new KeptReport(
                OFFICER,
                first.take("ban-moi", Map.of("ly-do", "Sót một chi bộ")).uri().getPath());
        var download = OFFICER.download(next.page() + "/tai?dang=docx");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .contains("quarter-2016-Q2-HN-PARTY-ban-2.docx");
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(download.body()));
                XWPFWordExtractor words = new XWPFWordExtractor(paper)) {
            assertThat(words.getText())
                    .contains("(đính chính, thay Báo cáo số 14-BC/ĐU ngày 05/01/2017; lý do: Sót một chi bộ)");
        }
    }

    @Test
    void a_paper_bears_a_number_of_its_form_once_and_the_frame_that_the_office_enters() throws IOException {
        KeptReport first = KeptReport.begin(OFFICER, "quarter", "HN-PARTY", "2016-Q4");
        freeze(first, "77-BC/ĐU");
        KeptReport report = KeptReport.begin(OFFICER, "9-months", "HN-PARTY", "2016-9T");
        approve(report);
        assertThat(send(report, "05/BC-CĐ", Map.of()))
                .contains("không đúng thể thức", "ghi ví dụ 12-BC/ĐU", "name=\"so-dung\"");
        assertThat(send(report, "12-<script>", Map.of("so-dung", "true"))).contains("chỉ được gồm chữ số");
        assertThat(send(report, "77-BC/ĐU", Map.of())).contains("đã dùng", "href=\"" + first.page() + "\"");
        assertThat(send(
                        report,
                        "5/BC",
                        Map.of(
                                "so-dung", "true",
                                "tu-cach", "DEPUTY",
                                "cap-tren", "Đảng bộ Thành phố Hà Nội",
                                "noi-nhan", "- Thành ủy Hà Nội (để báo cáo),\n- Lưu.")))
                .contains("Đã gửi, đã chốt");
        try (XWPFWordExtractor paper =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(report.file("docx"))))) {
            assertThat(paper.getText())
                    .contains("K/T BÍ THƯ", "PHÓ BÍ THƯ", "- Thành ủy Hà Nội", "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", "Số 5/BC");
        }
        KeptReport next = new KeptReport(
                OFFICER, report.take("ban-moi", Map.of("ly-do", "Sót số")).uri().getPath());
        approve(next);
        assertThat(send(next, "5/BC", Map.of("so-dung", "true"))).contains("đã dùng");
        assertThat(send(next, "79-BC/ĐU", Map.of("ngay", "04/01/2017"))).contains("mà bản này thay");
    }

    private static String send(KeptReport report, String number, Map<String, String> more) {
        Map<String, String> sent = new HashMap<>(SIGNED);
        sent.put("so", number);
        sent.putAll(more);
        return report.take("gui", sent).body();
    }

    @Test
    void a_plan_that_was_adjusted_and_parts_that_were_put_right_are_named_with_their_entries() {
        KeptReport report = KeptReport.begin(OFFICER, "year", "HN-PARTY", "2016");
        freeze(report, "78-BC/ĐU");
        TestInstallation house = READERS.house();
        Targets targets = house.bean(Targets.class);
        Target plan = targets.live(house.scope(), Long.MAX_VALUE).stream()
                .map(Recorded::content)
                .filter(target -> target.indicator().equals("party.members.admitted")
                        && target.owner().code().equals("HN-PARTY")
                        && target.period().equals("2016"))
                .reduce((before, last) -> last)
                .orElseThrow();
        targets.set(house.actor(), plan.adjustedTo(plan.value().multiply(BigDecimal.TWO), null));
        String now = OFFICER.open(report.page() + "/hien-nay").body();
        assertThat(now)
                .contains("Kế hoạch: ", "Tỷ lệ đạt kế hoạch: ", "Giao hoặc điều chỉnh chỉ tiêu (ghi sau)", " ghi lúc ")
                .contains("Các câu sẽ viết khác")
                .doesNotContain("Chưa có gì phát sinh");

        Set<String> linked = house.bean(Organizations.class).live(house.scope(), Long.MAX_VALUE).stream()
                .map(Recorded::content)
                .filter(entry ->
                        entry.unit().startsWith("HN-CB") || entry.unit().startsWith("HN-DB"))
                .flatMap(entry -> entry.change() instanceof UnitChange.Link(String enterprise, boolean principal)
                        ? Stream.of(enterprise)
                        : Stream.empty())
                .collect(Collectors.toSet());
        house.bean(Enterprises.class).live(house.scope(), Long.MAX_VALUE).stream()
                .filter(entry -> entry.content().ownerType() == OwnerType.TU_NHAN)
                .filter(entry -> linked.contains(entry.content().code()))
                .limit(MANY)
                .forEach(wrong ->
                        house.bean(Enterprises.class).correct(house.actor(), wrong.entry(), foreign(wrong.content())));
        AsReported.Compared compared = house.bean(AsReported.class).withNow(house.scope(), id(report));
        assertThat(compared.figures())
                .as("only numbers that are printed otherwise are named")
                .allSatisfy(figure ->
                        assertThat(figure.now()).isNotEqualTo(figure.reported().text()));
        assertThat(compared.figures())
                .anySatisfy(figure -> assertThat(figure.reported().path()).contains("enterprise-type"))
                .allSatisfy(figure -> assertThat(figure.entries()).isPositive());
    }

    private static EnterpriseEntry foreign(EnterpriseEntry entry) {
        return new EnterpriseEntry(
                entry.code(),
                entry.effectiveOn(),
                entry.until(),
                entry.name(),
                entry.taxCode(),
                OwnerType.FDI_100,
                entry.size(),
                entry.zone(),
                entry.status(),
                null,
                entry.paper());
    }

    private static long id(KeptReport report) {
        return Long.parseLong(report.page().replaceAll("\\D", ""));
    }

    private static void approve(KeptReport report) {
        report.submit();
        report.in(COMMITTEE).take("duyet");
    }

    private static void freeze(KeptReport report, String number) {
        approve(report);
        assertThat(send(report, number, Map.of())).contains("Đã gửi, đã chốt");
    }
}
