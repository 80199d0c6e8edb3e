package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.membership.People;

@DisplayName("Biểu mẫu ghi biến động của người")
class DeedFormsTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final FormDesk OFFICER = FormDesk.of(READERS, SampleReaders.OFFICER);
    private static final FormDesk SECRETARY = FormDesk.of(READERS, SampleReaders.SECRETARY);
    private static final Pattern STRENGTH = Pattern.compile("([\\d.]+) [\\p{L} ]+: ([\\d.]+) có tên, ([\\d.]+) theo");

    private static long person(String code) {
        return READERS.house().bean(People.class).find(READERS.house().scope(), code, null, 5).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** The numbers of a unit today: all, by name, by count. */
    private static String strength(String unit) {
        Matcher strength =
                STRENGTH.matcher(OFFICER.open("/thanh-vien?to-chuc=" + unit).body());
        assertThat(strength.find()).isTrue();
        return strength.group(1) + " " + strength.group(2) + " " + strength.group(3);
    }

    private static HttpResponse<String> deed(String slug, String query, String... typed) {
        String form = "/thanh-vien/ghi/" + slug;
        return OFFICER.send(form, OFFICER.filled(form + query, typed));
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String admit(String name, String code, String unit, String day) {
        return done(deed(
                "ket-nap",
                "?to-chuc=" + unit,
                "ngay",
                day,
                "to-chuc",
                unit,
                "ho-ten",
                name,
                "ma-nguoi",
                code,
                "ngay-sinh",
                "2/9/1990",
                "gioi-tinh",
                "NU",
                "so-quyet-dinh",
                "9-QĐ/ĐU",
                "ngay-quyet-dinh",
                day));
    }

    @Test
    @DisplayName("một đời đảng viên: kết nạp, chính thức, miễn, trở lại, chuyển, ra khỏi, kết nạp lại")
    void aWholeLifeIsRecordedThroughTheForms() {
        String page = admit("Quách Thị Ngân Hà", "T-1", "HN-CB-003", "5/1/2020");
        long person = person("T-1");
        assertThat(page).isEqualTo("/thanh-vien/" + person);
        String who = "?nguoi=" + person;
        done(deed("chinh-thuc", who, "ngay", "5/1/2021", "to-chuc", "HN-CB-003"));
        done(deed("mien-sinh-hoat", who, "ngay", "1/2/2021", "to-chuc", "HN-CB-003"));
        assertThat(OFFICER.open(page).body()).contains("Miễn sinh hoạt", "Trở lại sinh hoạt");
        done(deed("tro-lai-sinh-hoat", who, "ngay", "1/8/2021", "to-chuc", "HN-CB-003"));
        done(deed("chuyen-di", who, "ngay", "1/9/2021", "to-chuc", "HN-CB-003", "to-chuc-kia", "HN-CB-004"));
        assertThat(OFFICER.open("/thanh-vien?to-chuc=HN-CB-004&tim=quach%20thi%20ngan%20ha")
                        .body())
                .contains("Quách Thị Ngân Hà");
        done(deed("ra-khoi", who, "ngay", "1/3/2022", "to-chuc", "HN-CB-004", "ly-do", "RESIGNED"));
        assertThat(OFFICER.open(page).body()).contains("Không còn sinh hoạt", "Xin ra khỏi Đảng", "Kết nạp lại");
        done(deed("ket-nap-lai", who, "ngay", "5/4/2025", "to-chuc", "HN-CB-004"));
        done(deed("ra-khoi", who, "ngay", "1/5/2025", "to-chuc", "HN-CB-004", "ly-do", "STRUCK_OFF"));
        done(deed("phuc-hoi", who, "ngay", "1/6/2025", "to-chuc", "HN-CB-004"));
        assertThat(OFFICER.open(page).body())
                .contains("Kết nạp ·", "Công nhận đảng viên chính thức ·", "Miễn công tác và sinh hoạt ·")
                .contains("→", "Khôi phục đảng tịch ·", "9-QĐ/ĐU, 05/01/2020");
    }

    @Test
    @DisplayName("gửi hai lần chỉ ghi một lần")
    void sendingTwiceRecordsOnce() {
        String before = strength("HN-CB-005");
        String form = "/thanh-vien/ghi/ket-nap";
        Map<String, String> filled = OFFICER.filled(
                form + "?to-chuc=HN-CB-005", "ngay", "6/1/2020", "to-chuc", "HN-CB-005", "so-luong", "2");
        String first = done(OFFICER.send(form, filled));
        assertThat(done(OFFICER.send(form, filled))).isEqualTo(first);
        String[] was = before.split(" ");
        assertThat(strength("HN-CB-005"))
                .isEqualTo((Integer.parseInt(was[0]) + 2) + " " + was[1] + " " + (Integer.parseInt(was[2]) + 2));
        Map<String, String> named = OFFICER.filled(
                form + "?to-chuc=HN-CB-005", "ngay", "6/1/2020", "to-chuc", "HN-CB-005", "ho-ten", "Lương Gia Bảo");
        String person = done(OFFICER.send(form, named));
        assertThat(person).matches("/thanh-vien/\\d+");
        assertThat(done(OFFICER.send(form, named))).isEqualTo(person);
    }

    @Test
    @DisplayName(
            "nêu tên lấy một người trong số chưa có tên; tổng không đổi; hết người thì từ chối, chữ đã gõ còn nguyên")
    void namingTakesFromTheCounted() {
        done(deed("ket-nap", "?to-chuc=HN-CB-007", "ngay", "6/1/2020", "to-chuc", "HN-CB-007", "so-luong", "1"));
        String[] was = strength("HN-CB-007").split(" ");
        done(deed(
                "neu-ten", "?to-chuc=HN-CB-007", "ngay", "7/1/2020", "to-chuc", "HN-CB-007", "ho-ten", "Ông Văn Ích"));
        assertThat(strength("HN-CB-007"))
                .isEqualTo(was[0] + " " + (Integer.parseInt(was[1]) + 1) + " " + (Integer.parseInt(was[2]) - 1));
        HttpResponse<String> refused = deed(
                "neu-ten",
                "?to-chuc=HN-CB-110",
                "ngay",
                "1/1/2012",
                "to-chuc",
                "HN-CB-007",
                "ho-ten",
                "Ưng Thị Hòa Bình");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ưng Thị Hòa Bình", "value=\"1/1/2012\"", "data-error-summary");
    }

    @Test
    @DisplayName("người trùng họ tên và ngày sinh phải xác nhận; mã đã dùng thì không ghi")
    void likelyDoublesAreShownFirst() {
        String page = admit("Tạ Bích Loan", "T-7", "HN-CB-008", "5/1/2020");
        String[] typed = {"ngay", "6/1/2020", "to-chuc", "HN-CB-009", "ho-ten", "TẠ BÍCH LOAN", "ngay-sinh", "1990"};
        HttpResponse<String> asked = deed("ket-nap", "?to-chuc=HN-CB-009", typed);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("href=\"" + page + "\"", "name=\"xac-nhan\"", "TẠ BÍCH LOAN");
        String form = "/thanh-vien/ghi/ket-nap";
        Map<String, String> sure = OFFICER.filled(form + "?to-chuc=HN-CB-009", typed);
        sure.put("xac-nhan", "true");
        assertThat(done(OFFICER.send(form, sure))).isNotEqualTo(page);
        sure = OFFICER.filled(form + "?to-chuc=HN-CB-009", typed);
        sure.put("ma-nguoi", "T-7");
        HttpResponse<String> taken = OFFICER.send(form, sure);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("Mã T-7 đã dùng");
    }

    @Test
    @DisplayName("sửa rồi rút một bút toán: bản cũ vẫn đọc được, có gạch ngang; rút hai lần là một lần")
    void anEntryIsMendedAndTakenBack() {
        String page = admit("Viên Thị Thu", "T-9", "HN-CB-010", "5/1/2020");
        String entry = entry(page);
        assertThat(OFFICER.open(entry).body()).contains("· can-bo", "9-QĐ/ĐU, 05/01/2020");
        Map<String, String> mended = OFFICER.filled(
                entry, "ngay", "6/2/2020", "to-chuc", "HN-CB-010", "ho-ten", "Viên Thị Thu Hà", "ngay-sinh", "1990");
        Map<String, String> wrong = new LinkedHashMap<>(mended);
        wrong.put("ngay", "31/02/2020");
        assertThat(OFFICER.send(entry + "/sua", wrong).statusCode()).isEqualTo(422);
        assertThat(done(OFFICER.send(entry + "/sua", mended))).isEqualTo(page);
        assertThat(done(OFFICER.send(entry + "/sua", mended))).isEqualTo(page);
        assertThat(OFFICER.open(page).body())
                .contains("Viên Thị Thu Hà", "06/02/2020", "class=\"taken\"", "05/01/2020", "rút ");
        String last = entry(page);
        Map<String, String> back = OFFICER.filled(last);
        assertThat(done(OFFICER.send(last + "/rut", back))).isEqualTo(page);
        assertThat(done(OFFICER.send(last + "/rut", back))).isEqualTo(page);
        assertThat(OFFICER.open(page).body()).contains("Không còn sinh hoạt");
        HttpResponse<String> again = OFFICER.send(entry + "/rut", OFFICER.filled(page));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("không còn hiệu lực");
        assertThat(SECRETARY.open(last).statusCode()).isEqualTo(404);
    }

    private static String entry(String page) {
        Matcher entries = Pattern.compile("href=\"(/thanh-vien/but-toan/\\d+)\"")
                .matcher(OFFICER.open(page).body());
        assertThat(entries.find()).isTrue();
        return entries.group(1);
    }

    @Test
    @DisplayName("từ chối nào cũng đọc được ở biểu mẫu, chữ đã gõ còn nguyên")
    void refusalsAreReadableAtTheForm() {
        String who = "?nguoi=" + person("DV-0034");
        HttpResponse<String> twice =
                deed("chinh-thuc", "?nguoi=" + person("DV-0008"), "ngay", "3/3/2017", "to-chuc", "HN-CB-001");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("đã là thành viên chính thức từ 26/03/2016", "value=\"3/3/2017\"");
        HttpResponse<String> other =
                deed("chuyen-di", who, "ngay", "3/3/2017", "to-chuc", "HN-CB-001", "to-chuc-kia", "HN-CD-101");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("HN-CD-101 thuộc hệ khác");
        HttpResponse<String> unknown =
                deed("ra-khoi", who, "ngay", "1/1/2999", "to-chuc", "KHONG-CO", "ly-do", "AGED_OUT");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("sau hôm nay", "Không có lựa chọn AGED_OUT");
        Map<String, String> wall = SECRETARY.filled(
                "/thanh-vien/ghi/chuyen-di" + who,
                "ngay",
                "3/3/2017",
                "to-chuc",
                "HN-CB-001",
                "to-chuc-kia",
                "HN-CB-002");
        HttpResponse<String> beyond = SECRETARY.send("/thanh-vien/ghi/chuyen-di", wall);
        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(beyond.body()).contains("Không có đơn vị mã HN-CB-002");
        assertThat(deed("truong-thanh", who).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("theo số lượng: công đoàn nghỉ việc và chuyển đi; hệ khác không có mục của Đảng")
    void countsLeaveByTheirReasons() {
        String before = strength("HN-CD-101").split(" ")[0].replace(".", "");
        String menu = OFFICER.open("/thanh-vien/ghi?to-chuc=HN-CD-101").body();
        assertThat(menu).contains("Kết nạp", "Ra khỏi tổ chức").doesNotContain("Khôi phục đảng tịch");
        assertThat(OFFICER.open("/thanh-vien/ghi/chinh-thuc?to-chuc=HN-CD-101").statusCode())
                .isEqualTo(404);
        done(deed(
                "ra-khoi",
                "?to-chuc=HN-CD-101",
                "ngay",
                "3/3/2017",
                "to-chuc",
                "HN-CD-101",
                "ly-do",
                "LEFT_JOB",
                "so-luong",
                "10"));
        done(deed(
                "chuyen-di",
                "?to-chuc=HN-CD-101",
                "ngay",
                "4/3/2017",
                "to-chuc",
                "HN-CD-101",
                "to-chuc-kia",
                "HN-CD-102",
                "so-luong",
                "5"));
        done(deed("chuyen-den", "?to-chuc=HN-CD-101", "ngay", "5/3/2017", "to-chuc", "HN-CD-101", "so-luong", "3"));
        assertThat(strength("HN-CD-101").split(" ")[0]).isEqualTo(Integer.toString(Integer.parseInt(before) - 12));
        HttpResponse<String> tooMany = deed(
                "ra-khoi",
                "?to-chuc=HN-CD-101",
                "ngay",
                "3/3/2017",
                "to-chuc",
                "HN-CD-101",
                "ly-do",
                "LEFT_JOB",
                "so-luong",
                "99.000");
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("value=\"99.000\"", "thiếu");
    }

    @Test
    @DisplayName("ngày sinh không trước ngày kết nạp thì từ chối tại ô ngày sinh")
    void nobodyIsAdmittedBeforeBeingBorn() {
        for (String born : List.of("6/1/2020", "2021", "01/2020")) {
            HttpResponse<String> answer = admission("6/1/2020", "ho-ten", "Đỗ Thị Sau", "ngay-sinh", born);
            assertThat(answer.statusCode()).as(born).isEqualTo(born.equals("01/2020") ? 303 : 422);
            if (answer.statusCode() == 422) {
                assertThat(answer.body()).contains("href=\"#o-ngay-sinh\"", "không trước ngày 06/01/2020");
            }
        }
    }

    @Test
    @DisplayName("tên có ký tự ẩn, ký tự đảo chiều hoặc hình vẽ thì từ chối; số lượng quá lớn thì nói giới hạn")
    void whatCannotBeReadIsRefusedAtItsField() {
        for (String name : List.of("Đỗ \u202EThị", "Đỗ Thị \uD83D\uDE00", "Đỗ\u200B Thị")) {
            HttpResponse<String> answer = admission("6/1/2020", "ho-ten", name);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#o-ho-ten\"", "Có ký tự ẩn");
        }
        assertThat(admission("6/1/2020", "so-luong", "2147483647").body())
                .contains("href=\"#o-so-luong\"", "“2147483647” quá lớn: nhiều nhất là 1.000.000.000");
        HttpResponse<String> named = admission("6/1/2020", "ho-ten", "Đỗ Mẫu", "ma-nguoi", "001089012345");
        assertThat(named.body()).contains("href=\"#o-ma-nguoi\"", "Hãy dùng mã riêng của cơ quan");
    }

    private static HttpResponse<String> admission(String day, String... typed) {
        List<String> all = new ArrayList<>(List.of("ngay", day, "to-chuc", "HN-CB-006"));
        all.addAll(List.of(typed));
        return deed("ket-nap", "?to-chuc=HN-CB-006", all.toArray(String[]::new));
    }
}
