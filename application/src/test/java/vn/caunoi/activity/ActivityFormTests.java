package vn.caunoi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;

/** An activity is recorded, corrected and taken back through its form, with people by name or by number. */
class ActivityFormTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final ActivityDesk OFFICER = ActivityDesk.of(READERS, SampleReaders.OFFICER);
    private static final ActivityDesk SECRETARY = ActivityDesk.of(READERS, SampleReaders.SECRETARY);
    private static final ActivityDesk COMMITTEE = ActivityDesk.of(READERS, SampleReaders.COMMITTEE);
    /** Of another cell than the secretary's. */
    private static final String GUEST = "nguyen huu DUNG dv-0011";

    private static final String NEW = "/hoat-dong/moi";

    @ParameterizedTest
    @CsvSource({
        "LOP_NHAN_THUC, so-nguoi so-tien, cap hinh-thuc doanh-nghiep",
        "KHEN_SANG_KIEN, cap so-nguoi so-tien doanh-nghiep, hinh-thuc",
        "DOI_THOAI, hinh-thuc doanh-nghiep so-nguoi, cap so-tien",
        "KIEM_TRA, so-quyet-dinh, so-nguoi so-tien cap hinh-thuc doanh-nghiep"
    })
    void a_form_has_the_parts_of_its_kind_and_no_more(String kind, String has, String lacks) {
        String page = OFFICER.body(NEW + "?loai=" + kind);
        for (String name : has.split(" ")) {
            assertThat(page).contains("name=\"" + name + "\"");
        }
        for (String name : lacks.split(" ")) {
            assertThat(page).doesNotContain("name=\"" + name + "\"");
        }
    }

    @Test
    void a_kind_is_chosen_first_among_those_of_the_lines_whose_records_are_held() {
        assertThat(SECRETARY.body(NEW)).contains("value=\"SINH_HOAT\"").doesNotContain("value=\"DOI_THOAI\"");
        assertThat(COMMITTEE.open(NEW).statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_refused_comes_back_with_everything_typed() {
        Map<String, String> form = form("DOI_THOAI", "HN-CD-003", "15/3/2016");
        form.put("ten", "Đối thoại quý I");
        HttpResponse<String> answer = OFFICER.send(NEW, form, List.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#o-hinh-thuc\"", "href=\"#o-doanh-nghiep\"")
                .contains("value=\"Đối thoại quý I\"", "value=\"15/3/2016\"", "value=\"HN-CD-003\"");
        form.put("hinh-thuc", "DINH_KY");
        form.put("doanh-nghiep", "KHONG-CO");
        assertThat(OFFICER.send(NEW, form, List.of()).body()).contains("Không có doanh nghiệp mã KHONG-CO");
        Map<String, String> ofParty = form("DOI_THOAI", "HN-CB-001", "15/3/2016");
        ofParty.putAll(Map.of("hinh-thuc", "DINH_KY", "doanh-nghiep", "KHONG-CO"));
        assertThat(OFFICER.send(NEW, ofParty, List.of()).statusCode()).isEqualTo(422);
        Map<String, String> planned = form("SINH_HOAT", "HN-CB-001", "15/3/2900");
        assertThat(OFFICER.send(NEW, planned, List.of()).body()).contains("href=\"#o-ngay\"", "Ngày này sau hôm nay");
        Map<String, String> early = form("SINH_HOAT", "HN-CB-001", "15/3/1950");
        assertThat(OFFICER.send(NEW, early, List.of()).body()).contains("không hoạt động vào ngày đó");
    }

    @Test
    void what_cannot_be_read_or_counted_is_refused_at_its_field() {
        Map<String, String> form = form("TOA_DAM", "HN-PARTY", "15/3/2016");
        form.putAll(Map.of("ten", "Tọa đàm \u202Eđảo", "so-nguoi", "2147483647"));
        HttpResponse<String> answer = OFFICER.send(NEW, form, List.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#o-ten\"", "Có ký tự ẩn, ký tự đảo chiều chữ hoặc hình vẽ (U+202E)")
                .contains("href=\"#o-so-nguoi\"", "“2147483647” quá lớn: nhiều nhất là 1.000.000.000");
    }

    @Test
    void nobody_records_for_a_unit_out_of_reach() {
        Map<String, String> form = new HashMap<>(SECRETARY.form(NEW + "?loai=SINH_HOAT"));
        form.putAll(Map.of("to-chuc", "HN-PARTY", "ngay", "15/3/2016"));
        HttpResponse<String> answer = SECRETARY.send(NEW, form, List.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("không có đơn vị mã này trong phạm vi được ghi");
    }

    @Test
    void a_form_that_is_sent_twice_is_recorded_once() {
        Map<String, String> form = form("TOA_DAM", "HN-PARTY", "15/3/2016");
        form.put("so-nguoi", "31");
        form.put("ten", "Tọa đàm với công nhân");
        String first = OFFICER.send(NEW, form, List.of()).uri().getPath();
        assertThat(first).matches("/hoat-dong/\\d+");
        assertThat(OFFICER.send(NEW, form, List.of()).uri().getPath()).isEqualTo(first);
        assertThat(OFFICER.body("/hoat-dong?loai=TOA_DAM&tu=15/03/2016&den=15/03/2016"))
                .contains("1 hoạt động")
                .contains("\">Tọa đàm với công nhân</a>")
                .doesNotContain("activity-title", "\">Tọa đàm</a>");
        form.put("so-nguoi", "32");
        assertThat(OFFICER.send(NEW, form, List.of()).uri().getPath())
                .as("the browser's way back, another number: nothing of it is lost")
                .matches("/hoat-dong/\\d+")
                .isNotEqualTo(first);
    }

    @Test
    void two_that_are_sent_at_once_are_one() {
        Map<String, String> form = form("TOA_DAM", "HN-PARTY", "16/3/2016");
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> OFFICER.send(NEW, form, List.of())))
                .limit(4)
                .toList();
        assertThat(sent.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.uri().getPath())
                        .distinct())
                .singleElement()
                .asString()
                .matches("/hoat-dong/\\d+");
    }

    @Test
    void a_title_is_not_longer_than_the_workbook_carries() {
        Map<String, String> form = form("TOA_DAM", "HN-PARTY", "17/3/2016");
        form.put("ten", "t".repeat(501));
        HttpResponse<String> answer = OFFICER.send(NEW, form, List.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#o-ten\"", "Dài quá 500 ký tự");
    }

    @Test
    void a_correction_keeps_what_was_there_and_figures_follow() {
        String figure = "/chi-so?indicator=class.awareness.people&unit=HN-PARTY&period=2016-09";
        Map<String, String> form = form("LOP_NHAN_THUC", "HN-PARTY", "10/9/2016");
        form.put("so-nguoi", "40");
        String first = OFFICER.send(NEW, form, List.of()).uri().getPath();
        Map<String, String> right = new HashMap<>(OFFICER.form(first + "/dinh-chinh"));
        right.putAll(Map.of("to-chuc", "HN-PARTY", "ngay", "10/9/2016", "so-nguoi", "42", "so-quyet-dinh", "5-KH/ĐU"));
        HttpResponse<String> corrected = OFFICER.send(first + "/dinh-chinh", right, List.of());
        String second = corrected.uri().getPath();
        assertThat(second).isNotEqualTo(first);
        assertThat(corrected.body())
                .contains("Đã đính chính", "Ghi: Lớp bồi dưỡng nhận thức về Đảng · 40 người")
                .contains("Đính chính thành: Lớp bồi dưỡng nhận thức về Đảng · 42 người", "5-KH/ĐU");
        assertThat(OFFICER.body(first))
                .contains("đã được đính chính", "href=\"" + second + "\"")
                .containsPattern("<dd>Chưa có văn bản</dd>")
                .containsPattern("<p class=\"moment-note\">\\s*Chưa có văn bản\\s*</p>");
        assertThat(OFFICER.body(figure)).contains("<span class=\"figure-value\">42</span>");
        assertThat(OFFICER.send(first + "/dinh-chinh", right, List.of()).statusCode())
                .isEqualTo(422);
        HttpResponse<String> taken = OFFICER.send(second + "/huy", OFFICER.form(second), List.of());
        assertThat(taken.body()).contains("đã bị hủy", "Đã hủy hoạt động").doesNotContain("Hủy hoạt động này");
        assertThat(OFFICER.body(figure)).contains("<span class=\"figure-value\">0</span>");
        assertThat(OFFICER.send(second + "/huy", right, List.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void participants_are_people_of_the_line_and_seen_by_holders_of_records_only() {
        Map<String, String> form = form("HOC_TAP_NQ", "HN-CB-001", "10/10/2016");
        form.put("so-nguoi", "12");
        Map<String, String> searching = new HashMap<>(form);
        searching.put("buoc", "tim");
        HttpResponse<String> found = OFFICER.send(NEW, searching, List.of());
        List<String> people = ActivityDesk.people(found.body());
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(people).hasSizeGreaterThan(2);
        assertThat(found.body()).contains("value=\"12\"");
        List<String> two = people.subList(0, 2);
        HttpResponse<String> recorded = OFFICER.send(NEW, form, two);
        assertThat(recorded.body()).contains("Có tên 2/12 người.", "href=\"/thanh-vien/" + two.getFirst() + "\"");
        String path = recorded.uri().getPath();
        assertThat(SECRETARY.body(path)).contains("Có tên 2/12 người.");
        assertThat(COMMITTEE.body(path)).contains("12 người").doesNotContain("/thanh-vien/", "Có tên");
        assertThat(ActivityDesk.people(OFFICER.body(path + "/dinh-chinh"))).containsExactlyInAnyOrderElementsOf(two);
        form = form("HOC_TAP_NQ", "HN-CB-001", "11/10/2016");
        form.put("so-nguoi", "1");
        HttpResponse<String> more = OFFICER.send(NEW, form, two);
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains("nhiều hơn số người đã ghi");
        assertThat(ActivityDesk.people(more.body())).containsExactlyInAnyOrderElementsOf(two);
    }

    @Test
    void whoever_was_not_there_yet_is_named_with_a_warning_and_strangers_are_not() {
        Map<String, String> form = form("HOC_TAP_NQ", "HN-PARTY", "10/10/2016");
        Map<String, String> searching = new HashMap<>(form);
        searching.put("buoc", "tim");
        List<String> people =
                ActivityDesk.people(OFFICER.send(NEW, searching, List.of()).body());
        Map<String, String> early = form("HOC_TAP_NQ", "HN-PARTY", "10/10/2016");
        early.put("ngay", firstDay());
        assertThat(OFFICER.send(NEW, early, people.subList(0, 1)).body()).contains("nên kiểm tra lại");
        Map<String, String> union = form("TAP_HUAN", "HN-UNION", "10/10/2016");
        HttpResponse<String> refused = OFFICER.send(NEW, union, people.subList(0, 1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("không cùng hệ với đơn vị");
    }

    @Test
    @Abuse("A10")
    void of_own_and_foreign_people_none_is_recorded() {
        Map<String, String> form = new HashMap<>(SECRETARY.form(NEW + "?loai=SINH_HOAT"));
        form.putAll(Map.of("to-chuc", "HN-CB-001", "ngay", "14/10/2016", "so-nguoi", "5"));
        List<String> people = new ArrayList<>(found(SECRETARY, form, "").subList(0, 2));
        people.addAll(found(OFFICER, form("SINH_HOAT", "HN-CB-001", "14/10/2016"), GUEST));
        assertThat(people).hasSize(3);
        Untouched before = Untouched.now(READERS.house());
        HttpResponse<String> refused = SECRETARY.send(NEW, form, people);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("Nguyễn Hữu Dũng");
        assertThat(Untouched.now(READERS.house())).isEqualTo(before);
        people.removeLast();
        assertThat(SECRETARY.send(NEW, form, people).statusCode()).isEqualTo(200);
    }

    private static List<String> found(ActivityDesk desk, Map<String, String> form, String sought) {
        Map<String, String> searching = new HashMap<>(form);
        searching.putAll(Map.of("buoc", "tim", "tim-nguoi", sought));
        return ActivityDesk.people(desk.send(NEW, searching, List.of()).body());
    }

    @Test
    void a_correction_by_who_does_not_see_a_named_person_is_refused_so_that_no_name_is_lost() {
        Map<String, String> form = form("SINH_HOAT", "HN-CB-001", "12/10/2016");
        form.put("so-nguoi", "3");
        List<String> guest = found(OFFICER, form, GUEST);
        assertThat(guest).hasSize(1);
        String path = OFFICER.send(NEW, form, guest).uri().getPath();
        assertThat(OFFICER.body(path)).contains("Có tên 1/3 người.", "Nguyễn Hữu Dũng");
        assertThat(SECRETARY.body(path))
                .contains("Có tên 1/3 người.", "Còn 1 người có tên ngoài phạm vi")
                .doesNotContain("Nguyễn Hữu Dũng", "/thanh-vien/");
        Map<String, String> right = new HashMap<>(SECRETARY.form(path + "/dinh-chinh"));
        right.putAll(Map.of("to-chuc", "HN-CB-001", "ngay", "12/10/2016", "so-nguoi", "4"));
        HttpResponse<String> refused = SECRETARY.send(path + "/dinh-chinh", right, List.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("nêu tên người ngoài phạm vi hồ sơ");
    }

    /** Before anybody of the sample is taken in by name. */
    private static String firstDay() {
        return "01/10/2011";
    }

    private static Map<String, String> form(String kind, String unit, String day) {
        Map<String, String> form = new HashMap<>(OFFICER.form(NEW + "?loai=" + kind));
        form.put("to-chuc", unit);
        form.put("ngay", day);
        return form;
    }
}
