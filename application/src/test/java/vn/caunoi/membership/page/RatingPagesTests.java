package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;

@DisplayName("Xếp loại trên trang tổ chức")
class RatingPagesTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final FormDesk OFFICER = FormDesk.of(READERS, SampleReaders.OFFICER);
    private static final String NO_NAME = "";

    private static String form(String unit) {
        return "/to-chuc/" + unit + "/xep-loai";
    }

    private static Map<String, String> typed(String page, String year, String quarter, String rated, String... rest) {
        Map<String, String> fields =
                OFFICER.filled(page, "nam", year, "quy", quarter, "doi-tuong", rated, "so-quyet-dinh", "7-QĐ/ĐU");
        for (int i = 0; i < rest.length; i += 2) {
            fields.put(rest[i], rest[i + 1]);
        }
        return fields;
    }

    private static HttpResponse<String> rate(
            String unit, String year, String quarter, String rated, String grade, String quantity, String person) {
        return OFFICER.send(
                form(unit),
                typed(form(unit), year, quarter, rated, "muc", grade, "so-luong", quantity, "ma-nguoi", person));
    }

    private static void done(HttpResponse<String> answer, String unit) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(form(unit));
    }

    private static void refused(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(words).contains("data-error-summary");
    }

    /** The cells of the section, by the label under which a phone shows them. */
    private static List<String> cells(String page) {
        return Pattern.compile("data-label=\"[^\"]+\">([^<]*)</td>")
                .matcher(page)
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    private static String section(String unit) {
        String body = OFFICER.open("/to-chuc/" + unit).body();
        int from = body.indexOf("<h2 class=\"card-title\">Xếp loại<");
        assertThat(from).as(body).isPositive();
        return body.substring(from, body.indexOf("Ghi xếp loại", from));
    }

    @Test
    @DisplayName("theo số lượng: từng mức, chưa xếp loại đứng riêng, tỷ lệ có phân số, mỗi kỳ mở ra chỉ số")
    void countsStandWithTheNotRatedApart() {
        done(rate("HN-CB-004", "2024", "", "DANG_VIEN", "XUAT_SAC", "1", NO_NAME), "HN-CB-004");
        done(rate("HN-CB-004", "2024", "", "DANG_VIEN", "TOT", "1", NO_NAME), "HN-CB-004");
        done(rate("HN-CB-004", "2024", "", "DANG_VIEN", "HOAN_THANH", "1", NO_NAME), "HN-CB-004");
        done(rate("HN-CB-004", "2024", "", "DANG_VIEN", "CHUA_XEP_LOAI", "3", NO_NAME), "HN-CB-004");
        done(rate("HN-CB-004", "2024", "3", "TO_CHUC", "TOT", "1", NO_NAME), "HN-CB-004");
        String section = section("HN-CB-004");
        assertThat(cells(section))
                .containsExactly(
                        "Đảng viên, đoàn viên",
                        "1",
                        "1",
                        "1",
                        "0",
                        "3",
                        "66,67% (2/3)",
                        "3",
                        "Tổ chức",
                        "0",
                        "1",
                        "0",
                        "0",
                        "1",
                        "100% (1/1)",
                        "0");
        assertThat(section)
                .contains(
                        "/chi-so?indicator=party.rating.good-share&amp;unit=HN-CB-004&amp;period=2024\">Năm 2024",
                        "/chi-so?indicator=party.units.rating&amp;unit=HN-CB-004&amp;period=2024-Q3\">Quý 3 năm 2024");
        assertThat(OFFICER.open("/chi-so?indicator=party.rating.good-share&unit=HN-CB-004&period=2024")
                        .body())
                .contains("66,67");
    }

    @Test
    @DisplayName("một người theo mã; gửi hai lần chỉ ghi một; sửa và rút từ danh sách, lịch sử còn cả hai")
    void oneMemberIsRatedOnceMendedAndWithdrawn() {
        String person = member("HN-CB-001");
        Map<String, String> fields =
                typed(form("HN-CB-001"), "2025", "", "DANG_VIEN", "muc", "TOT", "so-luong", "", "ma-nguoi", person);
        done(OFFICER.send(form("HN-CB-001"), fields), "HN-CB-001");
        done(OFFICER.send(form("HN-CB-001"), fields), "HN-CB-001");
        refused(
                rate("HN-CB-001", "2025", "", "DANG_VIEN", "XUAT_SAC", "", person),
                "mỗi kỳ chỉ xếp loại một lần",
                person);
        String mend = mend("HN-CB-001");
        Map<String, String> mended =
                typed(mend, "2025", "", "DANG_VIEN", "muc", "XUAT_SAC", "so-luong", "1", "ma-nguoi", person);
        Map<String, String> second =
                typed(mend, "2025", "", "DANG_VIEN", "muc", "HOAN_THANH", "so-luong", "1", "ma-nguoi", person);
        Map<String, String> same = new HashMap<>(second);
        same.put("muc", "TOT");
        refused(OFFICER.send(form("HN-CB-001"), same), "Chưa sửa gì");
        done(OFFICER.send(form("HN-CB-001"), mended), "HN-CB-001");
        assertThat(section("HN-CB-001")).contains("100% (1/1)");
        refused(OFFICER.send(form("HN-CB-001"), second), "vừa được người khác sửa hoặc rút", "7-QĐ/ĐU");
        assertThat(OFFICER.open(mend).statusCode()).isEqualTo(404);
        done(OFFICER.send(form("HN-CB-001") + "/rut", OFFICER.filled(mend("HN-CB-001"))), "HN-CB-001");
        assertThat(section("HN-CB-001")).doesNotContain("Năm 2025");
        String past = OFFICER.open("/to-chuc/HN-CB-001").body().split("Lịch sử ghi xếp loại", 2)[1];
        assertThat(past)
                .contains("Năm 2025 · Đảng viên, đoàn viên · ", " · Hoàn thành tốt nhiệm vụ", "7-QĐ/ĐU", "rút ")
                .contains("đã rút lại", SampleReaders.OFFICER);
    }

    private static String member(String unit) {
        Matcher option = Pattern.compile("<option value=\"([^\"]+)\">[^<]+\\(\\1\\)</option>")
                .matcher(OFFICER.open(form(unit)).body());
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String mend(String unit) {
        Matcher link = Pattern.compile("href=\"(" + form(unit) + "\\?sua=\\d+)\">Năm 2025")
                .matcher(OFFICER.open(form(unit)).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    @DisplayName("điều sai được nói bên cạnh ô, điều đã gõ còn nguyên")
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        refused(rate("HN-CB-002", "2199", "4", "DANG_VIEN", "TOT", "5", NO_NAME), "bắt đầu sau hôm nay", "7-QĐ/ĐU");
        refused(rate("HN-CB-002", "năm kia", "", "DANG_VIEN", "TOT", "5", NO_NAME), "Không đọc được năm năm kia");
        refused(rate("HN-CB-002", "1990", "", "DANG_VIEN", "TOT", "5", NO_NAME), "không hoạt động ngày nào");
        refused(rate("HN-CB-002", "2024", "", "CAP_UY", "TOT", "", "X-1"), "Chỉ đảng viên, đoàn viên");
        refused(rate("HN-CB-002", "2024", "", "DANG_VIEN", "TOT", "", "X-1"), "mã X-1", "value=\"X-1\"");
        refused(rate("HN-CB-002", "2024", "", "DANG_VIEN", "TOT", "", NO_NAME), "Ghi số lượng, hoặc chọn");
        refused(rate("HN-CB-002", "2024", "", "DANG_VIEN", "TOT", "2", "X-1"), "số lượng là 1");
    }

    @Test
    @DisplayName("nhiều hơn số người cả kỳ thì không ghi; nhiều hơn số còn lại cuối kỳ thì ghi và nhắc")
    void whoLeftDuringThePeriodMayBeRatedAndNobodyElse() {
        refused(
                rate("HN-CB-003", "2016", "", "DANG_VIEN", "TOT", "42", NO_NAME),
                "nhiều nhất có 41 người",
                "value=\"42\"");
        done(rate("HN-CB-003", "2016", "", "DANG_VIEN", "TOT", "41", NO_NAME), "HN-CB-003");
        assertThat(OFFICER.open(form("HN-CB-003")).body()).contains("chưa xếp loại 41, nhưng", "chỉ có 34.");
        refused(rate("HN-CB-003", "2016", "", "DANG_VIEN", "CHUA_XEP_LOAI", "1", NO_NAME), "sẽ có 42 đảng viên");
        done(rate("HN-CB-003", "2016", "4", "DANG_VIEN", "TOT", "33", NO_NAME), "HN-CB-003");
        assertThat(OFFICER.open(form("HN-CB-003")).body())
                .contains("Đã ghi xếp loại.")
                .doesNotContain("chỉ có");
    }

    @Test
    @DisplayName("một tổ chức, một cấp ủy mỗi kỳ có một mức; cấp trên có thể ghi cho cả cây, không quá số tổ chức")
    void aBodyHasOneLevelAPeriod() {
        done(rate("HN-CB-005", "2023", "", "TO_CHUC", "TOT", "1", NO_NAME), "HN-CB-005");
        refused(
                rate("HN-CB-005", "2023", "", "TO_CHUC", "XUAT_SAC", "1", NO_NAME),
                "sẽ có 2 tổ chức",
                "chỉ có 1 tổ chức");
        refused(rate("HN-CB-005", "2024", "", "CAP_UY", "TOT", "2", NO_NAME), "HN-CB-005", "chỉ có 1 tổ chức");
        refused(rate("HN-PARTY", "2023", "", "TO_CHUC", "TOT", "9.000", NO_NAME), "HN-PARTY và các tổ chức trực thuộc");
    }

    @Test
    @DisplayName("người chỉ xem số liệu không thấy; người ghi ở nơi khác gặp 404")
    void onlyWhoHoldsTheRecordsSeesAndRecords() {
        FormDesk committee = FormDesk.of(READERS, SampleReaders.COMMITTEE);
        FormDesk secretary = FormDesk.of(READERS, SampleReaders.SECRETARY);
        assertThat(committee.open("/to-chuc/HN-CB-001").body()).doesNotContain(">Xếp loại<");
        assertThat(committee.open(form("HN-CB-001")).statusCode()).isBetween(403, 404);
        assertThat(secretary.open(form("HN-CB-001")).statusCode()).isEqualTo(200);
        assertThat(secretary.open(form("HN-CB-002")).statusCode()).isEqualTo(404);
        assertThat(secretary
                        .send(
                                form("HN-CB-002"),
                                secretary.filled(
                                        form("HN-CB-001"),
                                        "nam",
                                        "2024",
                                        "doi-tuong",
                                        "TO_CHUC",
                                        "muc",
                                        "TOT",
                                        "so-luong",
                                        "1"))
                        .statusCode())
                .isEqualTo(404);
    }
}
