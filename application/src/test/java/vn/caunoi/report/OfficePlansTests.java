package vn.caunoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;

/** The office owns its plans: it takes one along, changes it and uploads it, and no programmer is asked. */
class OfficePlansTests {

    private static final String PAGE = "/bao-cao/mau";
    private static final String UNION = "can-bo-cong-doan";

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @BeforeAll
    static void openTheUnionsOfficer() {
        var house = READERS.house();
        var unit = house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Organizations.class).ids(List.of("HN-UNION")));
        READERS.open(
                UNION,
                Role.UNION_OFFICER,
                List.of(Grant.unit(unit.values().iterator().next(), Line.UNION, Right.RECORDS)));
    }

    private static String quarter(int version) {
        return file("party/quarter/1").replace("version: 1", "version: " + version);
    }

    /** A plan that none of these tests uploads. */
    private static String halfYear(int version) {
        return file("party/6-months/1").replace("version: 1", "version: " + version);
    }

    private static String file(String plan) {
        return OFFICER.open(PAGE + "/" + plan).body();
    }

    private static HttpResponse<String> upload(Visitor hands, String yaml) {
        return hands.upload(PAGE, "tep", "mau.yaml", yaml);
    }

    /** Presses the button of the page that shows what the version writes. */
    private static HttpResponse<String> use(Visitor hands, String plan, int version, int seen) {
        String[] name = plan.split("/");
        return hands.submit(
                PAGE,
                PAGE + "/dung",
                Map.of("he", name[0], "ma", name[1], "ban", Integer.toString(version), "lan", Integer.toString(seen)));
    }

    private static String said(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }

    private static String draft(String plan, String unit, String period) {
        return OFFICER.open("/bao-cao?mau=%s&unit=%s&ky=%s".formatted(plan, unit, period))
                .body();
    }

    @Test
    void a_wrong_plan_comes_back_with_every_fault_and_is_not_stored() {
        HttpResponse<String> refused = upload(
                OFFICER,
                halfYear(5)
                        .replace("dang-vien: party.members", "dang-vien: party.nowhere")
                        .replace("{don-vi} có", "{donvi} có")
                        .replace("level: 2", "bac: 2"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(said(refused))
                .contains(
                        "figures › dang-vien: danh mục không có chỉ tiêu mã party.nowhere.",
                        "“{donvi}”: mẫu này không có số tên như vậy",
                        "bac: không có khóa này",
                        "Mẫu 6-months của Đảng đang ở phiên bản 1: tệp phải ghi version: 2");
        assertThat(OFFICER.open(PAGE + "/party/6-months/5").statusCode()).isEqualTo(404);
        assertThat(said(OFFICER.open(PAGE))).contains("Có sẵn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template: 6-months | template: Quý | mã “Quý” chỉ được gồm chữ thường không dấu",
                "template: 6-months | template: sau-thang | Chưa có mẫu sau-thang của Đảng: tệp phải ghi version: 1",
                "version: 2 | version: 1 | đang ở phiên bản 1: tệp phải ghi version: 2",
                "periods: [six-months] | periods: [year] | mẫu 6-months có sẵn lập được cho six-months",
                "vi: \"Báo cáo sơ kết 6 tháng\" | vn: \"Báo cáo sơ kết 6 tháng\" | phải có tên tiếng Việt (vi)",
                "periods: [six-months] | periods: &a [[*a]] | mẫu không dùng bí danh",
                "template: 6-months | template: !!int mot | Dòng 1, cột 11: mẫu không dùng thẻ",
                "line: party | version: 3 | Dòng 3, cột 1: khóa “version” đã ghi ở trên",
            })
    void what_the_office_may_not_name_so_is_refused(String there, String instead, String words) {
        HttpResponse<String> refused = upload(OFFICER, halfYear(2).replace(there, instead));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(said(refused)).contains(words);
    }

    @Test
    void a_file_that_is_no_plan_is_answered_as_such() {
        assertThat(said(upload(OFFICER, ""))).contains("Tệp không phải là một mẫu báo cáo.");
        assertThat(said(upload(OFFICER, "#".repeat(200_000)))).contains("Tệp lớn hơn 128 KB.");
        assertThat(said(upload(OFFICER, halfYear(2).replace("\"Thuận lợi", "\"" + "[".repeat(50_000)))))
                .contains("Ngoặc vuông lồng nhau quá 8 lớp.");
    }

    @Test
    void the_next_report_is_written_by_the_new_version_and_one_begun_before_by_its_own() {
        KeptReport before = KeptReport.begin(OFFICER, "quarter", "HN-CB-001", "2016-Q1");
        String second =
                quarter(2).replace("heading: \"I. ĐẶC ĐIỂM TÌNH HÌNH\"", "heading: \"I. BỐI CẢNH CỦA VĂN PHÒNG\"");
        HttpResponse<String> taken = upload(OFFICER, second);
        assertThat(said(taken))
                .contains(
                        "Đã nhận mẫu “Báo cáo quý”, phiên bản 2",
                        "có 2 chỗ khác phiên bản 1 đang dùng",
                        "I. ĐẶC ĐIỂM TÌNH HÌNH",
                        "I. BỐI CẢNH CỦA VĂN PHÒNG");
        assertThat(draft("quarter", "HN-CB-001", "2016-Q2")).contains("I. ĐẶC ĐIỂM TÌNH HÌNH");
        assertThat(said(OFFICER.open(PAGE + "/xem?he=party&ma=quarter&ban=2&unit=HN-CB-001&ky=2016-Q2")))
                .contains("không phải phiên bản đang dùng", "Đưa vào dùng", "I. BỐI CẢNH CỦA VĂN PHÒNG");
        assertThat(said(use(OFFICER, "party/quarter", 2, 0)))
                .contains("Từ nay báo cáo lập theo mẫu “Báo cáo quý”, phiên bản 2.", "Đã có bản mới", "can-bo, ");
        assertThat(draft("quarter", "HN-CB-001", "2016-Q2")).contains("I. BỐI CẢNH CỦA VĂN PHÒNG");
        assertThat(before.open().body())
                .contains("I. ĐẶC ĐIỂM TÌNH HÌNH", "phiên bản 1)", "can-bo, ")
                .doesNotContain("BỐI CẢNH");
        assertThat(file("party/quarter/2")).isEqualTo(second);
        assertThat(said(upload(OFFICER, second))).contains("đang ở phiên bản 2: tệp phải ghi version: 3");
        assertThat(said(upload(OFFICER, quarter(3)))).contains("phiên bản 3");
        assertThat(draft("quarter", "HN-CB-001", "2016-Q2")).contains("I. BỐI CẢNH CỦA VĂN PHÒNG");
        HttpResponse<String> late = use(OFFICER, "party/quarter", 3, 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(said(late)).contains("có người đã đưa một phiên bản của mẫu quarter vào dùng");
        assertThat(said(use(OFFICER, "party/quarter", 1, 1))).contains("phiên bản 1.", "Đã thôi dùng", "Chưa dùng");
        assertThat(draft("quarter", "HN-CB-001", "2016-Q2")).contains("I. ĐẶC ĐIỂM TÌNH HÌNH");
    }

    @Test
    void a_new_code_is_asked_for_by_page_and_by_machines() {
        String own = quarter(1)
                .replace("template: quarter", "template: chuyen-de")
                .replace("vi: \"Báo cáo quý\"", "vi: \"Báo cáo chuyên đề\"");
        assertThat(draft("chuyen-de", "HN-PARTY", "2016-Q1")).contains("chuyen-de");
        assertThat(said(upload(OFFICER, own)))
                .contains("Đã nhận mẫu “Báo cáo chuyên đề”, phiên bản 1", "chưa có phiên bản nào đang dùng");
        assertThat(draft("chuyen-de", "HN-PARTY", "2016-Q1")).doesNotContain("I. ĐẶC ĐIỂM TÌNH HÌNH");
        use(OFFICER, "party/chuyen-de", 1, 0);
        assertThat(draft("chuyen-de", "HN-PARTY", "2016-Q1")).contains("Báo cáo chuyên đề", "I. ĐẶC ĐIỂM TÌNH HÌNH");
        HttpResponse<String> asked =
                READERS.house().get("/api/v1/reports/chuyen-de?unit=HN-PARTY&period=2016-Q1&format=json");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("chuyen-de");
        assertThat(READERS.house()
                        .get("/api/v1/reports/chuyen-de?unit=HN-UNION&period=2016-Q1&format=json")
                        .statusCode())
                .as("it is no plan of the union")
                .isNotEqualTo(200);
    }

    @Test
    void a_plan_names_only_zones_and_units_that_are_there_and_says_so_when_they_go() {
        String named = file("party/year/1")
                .replace("version: 1", "version: 2")
                .replace(
                        "dang-vien: party.members",
                        "dang-vien: {indicator: party.members, filter: {zone: [KCN-THU], child: [HN-CB-999]}}");
        HttpResponse<String> refused = upload(OFFICER, named);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(said(refused))
                .contains(
                        "figures › dang-vien › filter › zone: không có khu mã “KCN-THU”; gần giống: KCN-",
                        "figures › dang-vien › filter › child: không có tổ chức mã “HN-CB-999”",
                        "gần giống: HN-CB-0");
        var house = READERS.house();
        Zones zones = house.bean(Zones.class);
        long entry =
                zones.register(house.actor(), ZoneEntry.standing("KCN-THU", "Khu công nghiệp thử", "HN-ZONES", null));
        upload(OFFICER, named.replace(", child: [HN-CB-999]", ""));
        use(OFFICER, "party/year", 2, 0);
        assertThat(OFFICER.open("/bao-cao?mau=year&unit=HN-PARTY&ky=2016").statusCode())
                .isEqualTo(200);
        zones.takeBack(house.actor(), entry);
        HttpResponse<String> broken = OFFICER.open("/bao-cao?mau=year&unit=HN-PARTY&ky=2016");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(said(broken))
                .contains(
                        "Mẫu “year” phiên bản 2 không lập được báo cáo: figures › dang-vien › filter › zone cần mã “KCN-THU”");
        HttpResponse<String> choices = OFFICER.open("/bao-cao");
        assertThat(choices.statusCode()).isEqualTo(200);
        assertThat(said(choices)).contains("Mẫu “year” phiên bản 2 không lập được báo cáo", "Báo cáo sơ kết 9 tháng");
    }

    @Test
    void who_is_no_officer_at_the_top_reads_plans_and_uploads_none() {
        Stream.of(SampleReaders.COMMITTEE, SampleReaders.SECRETARY)
                .map(READERS::visit)
                .forEach(reader -> {
                    assertThat(said(reader.open(PAGE)))
                            .contains("Mẫu của Đảng")
                            .doesNotContain("Mẫu của Công đoàn", "Gửi mẫu mới");
                    assertThat(reader.open(PAGE + "/party/year/1").statusCode()).isEqualTo(200);
                    assertThat(reader.open(PAGE + "/union/year/1").statusCode()).isEqualTo(404);
                    assertThat(upload(reader, quarter(2)).statusCode()).isEqualTo(403);
                });
    }

    @Test
    void a_line_is_a_wall_for_its_plans() {
        Visitor union = READERS.visit(UNION);
        assertThat(said(union.open(PAGE)))
                .contains("Mẫu của Công đoàn", "Gửi mẫu mới")
                .doesNotContain("Mẫu của Đảng");
        assertThat(union.open(PAGE + "/party/quarter/1").statusCode()).isEqualTo(404);
        assertThat(upload(
                                union,
                                quarter(4)
                                        .replace("template: quarter", "template: x")
                                        .replace("version: 4", "version: 1"))
                        .statusCode())
                .isEqualTo(403);
        String own = file("union/quarter/1").replace("version: 1", "version: 2");
        assertThat(said(upload(union, own))).contains("Đã nhận mẫu", "phiên bản 2");
        assertThat(use(union, "party/quarter", 1, 1).statusCode()).isEqualTo(404);
        assertThat(use(READERS.visit(SampleReaders.COMMITTEE), "party/year", 1, 0)
                        .statusCode())
                .isEqualTo(403);
        assertThat(READERS.visit(SampleReaders.SECRETARY)
                        .open(PAGE + "/union/quarter/2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(union.open(PAGE + "/union/quarter/2").body()).isEqualTo(own);
    }
}
