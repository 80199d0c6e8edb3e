package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.membership.People;

@DisplayName("Trang đảng viên, đoàn viên, hội viên")
class MembersPagesTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final FormDesk OFFICER = FormDesk.of(READERS, SampleReaders.OFFICER);
    private static final FormDesk SECRETARY = FormDesk.of(READERS, SampleReaders.SECRETARY);
    private static final FormDesk COMMITTEE = FormDesk.of(READERS, SampleReaders.COMMITTEE);
    private static final Pattern STRENGTH =
            Pattern.compile("([\\d.]+) [\\p{L} ]+: ([\\d.]+) có tên, ([\\d.]+) theo số lượng");
    private static final Pattern FIGURE = Pattern.compile("href=\"(/chi-so\\?[^\"]+)\"");

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }

    private static long person(String code) {
        return READERS.house().bean(People.class).find(READERS.house().scope(), code, null, 5).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow()
                .person();
    }

    @ParameterizedTest(name = "{0} {1} ngày {2}")
    @CsvSource({
        "DANG, HN-PARTY, 2016-12-31",
        "DANG, HN-PARTY, 2015-06-30",
        "DANG, HN-DB-01, 2016-12-31",
        "CONG_DOAN, HN-UNION, 2016-12-31",
        "DOAN_TN, HN-YOUTH, 2016-12-31",
        "PHU_NU, HN-WOMEN, 2016-12-31"
    })
    @DisplayName("có tên cộng theo số lượng bằng đúng chỉ số mà đầu danh sách mở ra")
    void theHeadOfTheListIsTheFigure(String line, String unit, String day) {
        String page = OFFICER.open("/thanh-vien?he=" + line + "&to-chuc=" + unit + "&ngay=" + day)
                .body();
        Matcher strength = STRENGTH.matcher(page);
        assertThat(strength.find()).isTrue();
        assertThat(number(strength.group(2)) + number(strength.group(3))).isEqualTo(number(strength.group(1)));
        Matcher figure = FIGURE.matcher(page);
        assertThat(figure.find()).isTrue();
        assertThat(OFFICER.open(figure.group(1).replace("&amp;", "&")).body())
                .contains("<span class=\"figure-value\">" + strength.group(1) + "</span>");
    }

    @Test
    @DisplayName("mỗi dòng là một người, hoặc số chưa có tên của một đơn vị; cộng lại bằng tổng")
    void theRowsOfAllPagesAddUpToTheHead() {
        long rows = 0;
        long counted = 0;
        String address = "/thanh-vien?he=DANG&to-chuc=HN-PARTY&ngay=2016-12-31";
        for (int page = 1; page <= 3; page++) {
            String body = OFFICER.open(address + "&trang=" + page).body();
            rows += Pattern.compile("href=\"/thanh-vien/\\d+\"")
                    .matcher(body)
                    .results()
                    .count();
            counted += Pattern.compile("Chưa có tên: ([\\d.]+)")
                    .matcher(body)
                    .results()
                    .mapToLong(row -> number(row.group(1)))
                    .sum();
        }
        Matcher strength = STRENGTH.matcher(OFFICER.open(address).body());
        assertThat(strength.find()).isTrue();
        assertThat(rows).isEqualTo(number(strength.group(2))).isGreaterThan(50);
        assertThat(counted).isEqualTo(number(strength.group(3))).isPositive();
    }

    @Test
    @DisplayName("lọc theo tên, trạng thái, giới tính; bộ lọc nằm trong địa chỉ")
    void filtersStandInTheAddress() {
        String asked = "/thanh-vien?he=DANG&to-chuc=HN-PARTY&ngay=2016-12-31";
        assertThat(OFFICER.open(asked + "&tim=dang%20phuong%20hoa").body())
                .contains("Đặng Phương Hoa", "Tìm thấy 1 người", "Dự bị", "Nữ", "1983")
                .containsPattern("1 đảng viên phù hợp điều kiện lọc, trong tổng số [\\d.]+ đảng viên: [\\d.]+ có tên")
                .doesNotContain("Chưa có tên:");
        assertThat(OFFICER.open(asked + "&trang-thai=CHINH_THUC").body())
                .contains("Vũ Đức Quân")
                .doesNotContain("Đặng Phương Hoa");
        assertThat(OFFICER.open(asked + "&tim=hoa&gioi-tinh=NAM").body()).doesNotContain("Đặng Phương Hoa");
        assertThat(OFFICER.open(asked + "&trang-thai=QUA_HAN_DU_BI").body()).doesNotContain("Đặng Phương Hoa");
        assertThat(OFFICER.open("/thanh-vien?to-chuc=HN-PARTY&ngay=2018-01-31&trang-thai=QUA_HAN_DU_BI&tim=hoa")
                        .body())
                .contains("Đặng Phương Hoa");
        HttpResponse<String> wrong = OFFICER.open(asked + "&trang-thai=LA&ngay=31/02/2016");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(OFFICER.open("/thanh-vien?he=XXX").statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Không có lựa chọn LA");
        assertThat(OFFICER.open("/thanh-vien?to-chuc=KHONG-CO").body())
                .contains("Một mã ghi trong bộ lọc không có", "href=\"/thanh-vien\">Mở danh sách không có bộ lọc");
        assertThat(OFFICER.open("/thanh-vien/999999?ngay=2016-12-31").body()).doesNotContain("bộ lọc");
    }

    @Test
    @DisplayName("ngoài phạm vi thì như không có; chỉ có quyền số liệu thì có số, không có tên")
    void wallsStand() {
        long inside = person("DV-0034");
        long outside = person("DV-0035");
        assertThat(SECRETARY.open("/thanh-vien").body())
                .contains("Đặng Phương Hoa")
                .doesNotContain("Đỗ Văn Hùng");
        assertThat(SECRETARY.open("/thanh-vien?to-chuc=HN-PARTY").statusCode()).isEqualTo(404);
        assertThat(SECRETARY.open("/thanh-vien?to-chuc=HN-UNION").statusCode()).isEqualTo(404);
        assertThat(SECRETARY.open("/thanh-vien/" + inside).statusCode()).isEqualTo(200);
        assertThat(SECRETARY.open("/thanh-vien/" + outside).statusCode()).isEqualTo(404);
        assertThat(SECRETARY.open("/thanh-vien/999999").statusCode()).isEqualTo(404);
        assertThat(SECRETARY.open("/thanh-vien/ghi?to-chuc=HN-CB-002").statusCode())
                .isEqualTo(404);
        assertThat(SECRETARY.open("/thanh-vien/ghi/ra-khoi?nguoi=" + outside).statusCode())
                .isEqualTo(404);
        String figures =
                COMMITTEE.open("/thanh-vien?to-chuc=HN-PARTY&ngay=2016-12-31").body();
        assertThat(figures)
                .contains("618 đảng viên")
                .contains("không xem được tên")
                .doesNotContain("Đặng Phương Hoa");
        assertThat(COMMITTEE.open("/thanh-vien/" + inside).statusCode()).isEqualTo(404);
        assertThat(COMMITTEE.open("/thanh-vien/ghi/ket-nap?to-chuc=HN-CB-001").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("trang một người: ba ngày, đường đời có số quyết định, người ghi; lưu ý có căn cứ của ngày đó")
    void thePersonPageTellsTheLife() {
        String page = SECRETARY.open("/thanh-vien/" + person("DV-0034")).body();
        assertThat(page)
                .contains("Đồng chí Đặng Phương Hoa", "12/1983", "28/06/2016", "07/07/2016", "124-QĐ/ĐU, 28/06/2016")
                .contains("đủ 12 tháng dự bị ngày 07/07/2017", "quá hạn chi bộ xem xét", "Ghi ", "294-QĐ/TW")
                .containsPattern("href=\"/to-chuc/HN-CB-001/ai-xem-duoc\">Ai xem được [^<]+ và vì sao");
        assertThat(SECRETARY.open("/thanh-vien/" + person("DV-0008")).body())
                .contains("26/03/2016", "Công nhận đảng viên chính thức")
                .doesNotContain("quá hạn chi bộ");
    }

    @Test
    @DisplayName("từ chỉ số mở được trang một người")
    void aFigureLeadsToThePerson() {
        assertThat(SECRETARY
                        .open("/chi-so?indicator=party.members&unit=HN-CB-001&asOf=2016-12-31")
                        .body())
                .contains("href=\"/thanh-vien/" + person("DV-0034") + "\"");
    }
}
