package vn.caunoi.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;
import static vn.caunoi.enterprise.OwnerType.FDI_100;
import static vn.caunoi.enterprise.OwnerType.TU_NHAN;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.RegisterHouse;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitKind;

class RegisterPagesTests {

    private static final String PASSWORD = "mật khẩu thử 1";

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final Visitor OFFICER =
            visitor("can-bo", Role.ORGANIZATION_OFFICER, Grant.everything(Right.RECORDS));

    @BeforeAll
    static void a_register() {
        HOUSE.clock().set(LocalDate.of(2026, 9, 30));
        HOUSE.zones(
                zone("KCN-A", "2010-01-01", null, "NHOM"),
                zone("KCN-B", "2010-01-01", null, "NHOM"),
                zone("KCN-C", "2010-01-01", null, null));
        HOUSE.enterprises(
                enterprise("DN-01", "2012-01-01", null, FDI_100, "KCN-A"),
                enterprise("DN-02", "2012-01-01", null, TU_NHAN, "KCN-A"),
                enterprise("DN-02", "2020-01-01", null, FDI_100, "KCN-B"),
                named("DN-03", "Công ty Cổ phần Hoà Bình", "0100109106", "KCN-C"),
                named("DN-04", "Công ty Điện tử Uy Tín", null, null));
        HOUSE.unit("HN-PARTY", UnitKind.UPPER, "2010-01-01");
        HOUSE.unit("CB-1", UnitKind.GRASSROOTS_CELL, "2010-01-01");
    }

    @AfterAll
    static void the_clock_runs_again() {
        HOUSE.clock().runAgain();
    }

    private static EnterpriseEntry named(String code, String name, @Nullable String tax, @Nullable String zone) {
        return new EnterpriseEntry(
                code, LocalDate.parse("2012-01-01"), null, name, tax, TU_NHAN, "LON", zone, null, null, null);
    }

    private static Visitor visitor(String name, Role role, Grant... grants) {
        HOUSE.door(Accounts.class).open(new NewAccount(name, name, role, PASSWORD, List.of(grants)));
        return Visitor.signIn(HOUSE.installation(), name, PASSWORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/doanh-nghiep | DN-01 DN-02 DN-03 DN-04 |",
                "/doanh-nghiep?khu=KCN-A | DN-01 | DN-02 DN-03",
                "/doanh-nghiep?khu=KCN-A&ngay=31/12/2019 | DN-01 DN-02 | DN-03",
                "/doanh-nghiep?khu=NHOM | DN-01 DN-02 | DN-03 DN-04",
                "/doanh-nghiep?khu=- | DN-04 | DN-01",
                "/doanh-nghiep?loai-hinh=FDI_100&ngay=2019-12-31 | DN-01 | DN-02",
                "/doanh-nghiep?quy-mo=LON | DN-03 DN-04 | DN-01",
                "/doanh-nghiep?tim=hoa%20binh | DN-03 | DN-01",
                "/doanh-nghiep?tim=H%C3%92A%20B%C3%8CNH | DN-03 | DN-04",
                "/doanh-nghiep?tim=0100 | DN-03 | DN-04",
                "/doanh-nghiep?tim=dn-04 | DN-04 | DN-03",
                "/doanh-nghiep?ngay=01/01/2011 | Không có doanh nghiệp | DN-01"
            })
    void the_list_shows_what_the_address_asks_for(String address, String shown, @Nullable String hidden) {
        String page = OFFICER.open(address).body();
        String rows = page.substring(page.indexOf("</form>", page.indexOf("class=\"filters\"")));
        assertThat(rows).contains(shown.equals("Không có doanh nghiệp") ? List.of(shown) : codes(shown));
        if (hidden != null) {
            assertThat(rows).doesNotContain(codes(hidden));
        }
    }

    private static List<String> codes(String words) {
        return List.of(words.split(" ")).stream()
                .map(code -> ">" + code + "</td>")
                .toList();
    }

    @Test
    void a_day_that_is_none_is_told_and_everything_typed_stays() {
        HttpResponse<String> page = OFFICER.open("/doanh-nghiep?tim=hoa&ngay=31/02/2016");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("value=\"31/02/2016\"", "value=\"hoa\"", "không phải là ngày có thật");
        assertThat(OFFICER.open("/doanh-nghiep/DN-01?ngay=31/02/2016").statusCode())
                .isEqualTo(422);
        assertThat(OFFICER.open("/khu?ngay=x").statusCode()).isEqualTo(422);
    }

    @Test
    void the_enterprises_counted_at_a_zone_are_those_of_the_list_behind_the_number() {
        String zone = OFFICER.open("/khu/NHOM?ngay=31/12/2019").body();
        Matcher counts =
                Pattern.compile("href=\"(/doanh-nghiep\\?[^\"]+)\">(\\d+)</a>").matcher(zone);
        int found = 0;
        while (counts.find()) {
            String list = OFFICER.open(counts.group(1).replace("&amp;", "&")).body();
            assertThat(list.split("<th scope=\"row\">", -1).length - 1)
                    .as(counts.group(1))
                    .isEqualTo(Integer.parseInt(counts.group(2)));
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    @Test
    void an_enterprise_shows_what_held_on_the_day_and_its_whole_past() {
        String then = OFFICER.open("/doanh-nghiep/DN-02?ngay=2019-12-31").body();
        assertThat(then).contains("KCN KCN-A", "Loại hình: Tư nhân", "100% vốn nước ngoài", "Ghi ", "trao-doi");
        assertThat(OFFICER.open("/doanh-nghiep/DN-02").body()).contains("KCN KCN-B");
        assertThat(OFFICER.open("/doanh-nghiep/DN-02?ngay=01/01/2000").body()).contains("chưa có trong sổ");
        assertThat(OFFICER.open("/doanh-nghiep/DN-99").statusCode()).isEqualTo(404);
        assertThat(OFFICER.open("/khu/KCN-99").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_enterprise_is_entered_once_however_often_the_form_is_sent() {
        Map<String, String> form = form("DN-50", "Công ty Năm Mươi", "FDI_100", "KCN-A", "15/03/2026");
        HttpResponse<String> done = OFFICER.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", form);
        assertThat(done.uri().getPath()).isEqualTo("/doanh-nghiep/DN-50");
        assertThat(done.body()).contains("Đã ghi Công ty Năm Mươi vào sổ", "15/03/2026");
        HttpResponse<String> again = OFFICER.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Mã DN-50 đã có trong sổ", "value=\"Công ty Năm Mươi\"");
        assertThat(live("DN-50")).hasSize(1);
    }

    private static Map<String, String> form(String code, String name, String type, String zone, String from) {
        return new HashMap<>(Map.of(
                "ma", code, "ten", name, "loai-hinh", type, "khu", zone, "trang-thai", "HOAT_DONG", "tu-ngay", from));
    }

    @ParameterizedTest
    @CsvSource({
        "ten, '', o-ten",
        "ma-so-thue, 123, o-ma-so-thue",
        "ma-so-thue, 0100109107, o-ma-so-thue",
        "tu-ngay, 31/02/2026, o-tu-ngay",
        "tu-ngay, 01/01/2001, o-tu-ngay",
        "khu, KCN-99, o-khu",
        "loai-hinh, KHONG_CO, o-loai-hinh",
        "ngay-quyet-dinh, 01/02/2026, o-so-quyet-dinh"
    })
    void what_is_refused_comes_back_as_typed_beside_its_field(String field, String value, String anchor) {
        Map<String, String> form = form("DN-60", "Công ty Sáu Mươi", "FDI_100", "KCN-A", "15/03/2026");
        form.put(field, value);
        HttpResponse<String> page = OFFICER.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#" + anchor + "\"", "value=\"DN-60\"");
        assertThat(live("DN-60")).isEmpty();
    }

    @Test
    void a_change_holds_from_its_day_and_a_correction_strikes_the_wrong_line_out() {
        HOUSE.enterprises(enterprise("DN-70", "2012-01-01", null, TU_NHAN, "KCN-A"));
        String change = "/doanh-nghiep/DN-70/thay-doi";
        Map<String, String> form = form("", "Công ty Bảy Mươi mới", "FDI_100", "KCN-B", "01/07/2026");
        assertThat(OFFICER.submit(change, change, form).body()).contains("Đã ghi thay đổi", "KCN KCN-A → KCN KCN-B");
        assertThat(OFFICER.submit(change, change, form).body()).contains("hai dòng cùng bắt đầu ngày 01/07/2026");
        assertThat(live("DN-70")).hasSize(2);
        assertThat(OFFICER.open("/doanh-nghiep/DN-70?ngay=30/06/2026").body()).contains("Công ty DN-70");
        String line = entryPath(OFFICER.open("/doanh-nghiep/DN-70").body());
        form.put("ten", "Công ty Bảy Mươi đúng");
        String corrected = OFFICER.submit(line, line, form).body();
        assertThat(corrected).contains("Công ty Bảy Mươi đúng", "class=\"taken\"", "đã rút lại");
        assertThat(live("DN-70")).hasSize(2);
        assertThat(OFFICER.open(line).statusCode()).isEqualTo(404);
        String right = entryPath(corrected);
        String token = OFFICER.token(right);
        assertThat(OFFICER.post(right + "/huy", token, Map.of()).body()).contains("Đã hủy dòng");
        assertThat(OFFICER.post(right + "/huy", token, Map.of()).statusCode()).isEqualTo(422);
        assertThat(live("DN-70")).hasSize(1);
    }

    /** The newest line of the history that can be corrected. */
    private static String entryPath(String page) {
        Matcher path = Pattern.compile("href=\"(/[a-z-]+/[^\"/]+/dong/\\d+)\"").matcher(page);
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    @Test
    void a_zone_is_entered_changed_and_closed_with_a_warning_for_who_is_still_inside() {
        Map<String, String> form = new HashMap<>(Map.of("ma", "KCN-Z", "ten", "KCN Z", "loai", "KCN", "nhom", "NHOM"));
        form.put("dien-tich", "-5");
        assertThat(OFFICER.submit("/ghi-khu", "/ghi-khu", form).body()).contains("href=\"#o-dien-tich\"");
        form.put("dien-tich", "1.250,5");
        assertThat(OFFICER.submit("/ghi-khu", "/ghi-khu", form).body()).contains("Đã ghi KCN Z", "1.250,5");
        assertThat(OFFICER.submit("/ghi-khu", "/ghi-khu", form).statusCode()).isEqualTo(422);
        form.put("ten", "KCN Z mở rộng");
        form.put("tu-ngay", "01/01/2020");
        String change = "/khu/KCN-Z/thay-doi";
        assertThat(OFFICER.submit(change, change, form).body()).contains("KCN Z → KCN Z mở rộng");
        HOUSE.enterprises(enterprise("DN-80", "2021-01-01", null, TU_NHAN, "KCN-Z"));
        String close = "/khu/KCN-Z/ket-thuc";
        Map<String, String> end = new HashMap<>(Map.of("den-ngay", "01/06/2026"));
        HttpResponse<String> warned = OFFICER.submit(close, close, end);
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body()).contains("Còn 1 doanh nghiệp", "value=\"01/06/2026\"");
        end.put("da-xem", "true");
        assertThat(OFFICER.submit(close, close, end).body())
                .contains("còn 1 doanh nghiệp", "kết thúc từ ngày 01/06/2026");
        assertThat(OFFICER.open("/khu").body()).doesNotContain(">KCN-Z</td>");
        assertThat(OFFICER.open("/khu?ngay=31/05/2026").body()).contains(">KCN-Z</td>");
    }

    @Test
    void everybody_reads_and_only_who_keeps_the_register_writes() {
        Grant cell = Grant.unit(Objects.requireNonNull(within("CB-1")), Line.PARTY, Right.RECORDS);
        Visitor secretary = visitor("bi-thu", Role.CELL_SECRETARY, cell);
        Visitor committee = visitor("thuong-vu", Role.STANDING_COMMITTEE, Grant.everything(Right.FIGURES));
        Visitor holder = visitor("khu-a", Role.ORGANIZATION_OFFICER, Grant.zone(zoneOwner("KCN-A"), Right.RECORDS));
        for (Visitor reader : List.of(secretary, committee)) {
            assertThat(reader.open("/doanh-nghiep/DN-01").statusCode()).isEqualTo(200);
            assertThat(reader.open("/khu/KCN-A").body()).doesNotContain("/khu/KCN-A/thay-doi");
            assertThat(reader.open("/ghi-doanh-nghiep").statusCode()).isEqualTo(403);
            assertThat(reader.open("/doanh-nghiep/DN-01/thay-doi").statusCode()).isEqualTo(403);
            assertThat(reader.open("/khu/KCN-A/ket-thuc").statusCode()).isEqualTo(403);
        }
        Map<String, String> form = form("DN-90", "Công ty Chín Mươi", "FDI_100", "KCN-B", "15/03/2026");
        assertThat(holder.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", form).body())
                .contains("href=\"#o-khu\"", "khu mình phụ trách");
        form.put("khu", "KCN-A");
        assertThat(holder.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", form).body())
                .contains("Đã ghi");
    }

    private static @Nullable UnitId within(String code) {
        return HOUSE.door(Transactions.class)
                .reading(HOUSE.officer(), () -> HOUSE.door(Organizations.class).ids(List.of(code)))
                .get(code);
    }

    private static ZoneOwner zoneOwner(String code) {
        return HOUSE.door(Transactions.class)
                .reading(HOUSE.officer(), () -> HOUSE.door(Zones.class).owner(code))
                .orElseThrow();
    }

    @Test
    void a_register_of_1500_enterprises_is_read_in_a_moment() {
        HOUSE.enterprises(IntStream.range(0, 1500)
                .mapToObj(i -> enterprise("XX-%04d".formatted(i), "2015-01-01", "2016-01-01", TU_NHAN, "KCN-C"))
                .toArray(EnterpriseEntry[]::new));
        OFFICER.open("/doanh-nghiep?ngay=2015-06-30&tim=xx");
        long start = System.nanoTime();
        String page = OFFICER.open("/doanh-nghiep?ngay=2015-06-30&tim=c%C3%B4ng%20ty%20xx&trang=50")
                .body();
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(3000);
        assertThat(page).contains("XX-1499", "1.471–1.500").doesNotContain("XX-0001");
    }

    private static List<Recorded<EnterpriseEntry>> live(String code) {
        return HOUSE.door(Enterprises.class).live(HOUSE.scope(), code, HOUSE.head());
    }
}
