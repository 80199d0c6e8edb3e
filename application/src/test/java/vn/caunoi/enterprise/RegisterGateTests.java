package vn.caunoi.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;
import static vn.caunoi.enterprise.OwnerType.FDI_100;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.RegisterHouse;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitKind;

/** Who may say what of which zone, and what codes and groups the forms take. */
class RegisterGateTests {

    private static final String PASSWORD = "mật khẩu thử 1";
    private static final RegisterHouse HOUSE = new RegisterHouse();

    private static Visitor officer;
    private static Visitor union;
    private static Visitor other;

    @BeforeAll
    static void a_register() {
        HOUSE.clock().set(LocalDate.of(2026, 9, 30));
        HOUSE.zones(
                zone("KCN-A", "2010-01-01", null, "NHOM"),
                zone("KCN-B", "2010-01-01", null, "NHOM"),
                zone("KCN-B", "2020-01-01", null, "KHAC"));
        HOUSE.enterprises(enterprise("DN-01", "2012-01-01", null, FDI_100, "KCN-A"));
        HOUSE.unit("CD", UnitKind.UNION_UPPER, "2010-01-01");
        officer = visitor("can-bo", Grant.everything(Right.RECORDS));
        union = visitor(
                "cong-doan",
                Grant.unit(
                        found(() -> HOUSE.door(Organizations.class)
                                .ids(List.of("CD"))
                                .get("CD")),
                        Line.UNION,
                        Right.RECORDS));
        other = visitor(
                "nhom-khac",
                Grant.zone(found(() -> HOUSE.door(Zones.class).owner("KHAC").orElse(null)), Right.RECORDS));
    }

    @AfterAll
    static void the_clock_runs_again() {
        HOUSE.clock().runAgain();
    }

    private static <T> T found(Supplier<@Nullable T> search) {
        return Objects.requireNonNull(HOUSE.door(Transactions.class).reading(HOUSE.officer(), search));
    }

    private static Visitor visitor(String name, Grant grant) {
        HOUSE.door(Accounts.class)
                .open(new NewAccount(name, name, Role.ORGANIZATION_OFFICER, PASSWORD, List.of(grant)));
        return Visitor.signIn(HOUSE.installation(), name, PASSWORD);
    }

    private static Map<String, String> firm(String code, String zone) {
        return new HashMap<>(Map.of(
                "ma", code, "ten", "Công ty " + code, "loai-hinh", "FDI_100", "khu", zone, "tu-ngay", "15/03/2026"));
    }

    private static Map<String, String> area(String code, String group) {
        return new HashMap<>(Map.of("ma", code, "ten", "Khu " + code, "nhom", group, "tu-ngay", "01/02/2026"));
    }

    private static void refused(Visitor who, String path, Map<String, String> form, String... words) {
        HttpResponse<String> page = who.submit(path, path, form);
        assertThat(page.statusCode()).as(path + form).isEqualTo(422);
        assertThat(page.body()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x y", "ST/1", "..", "a\\b", "a%00", "a?b", "a#b", "a;b", "a b", "-a"})
    void a_code_that_is_no_step_of_an_address_is_refused(String code) {
        refused(officer, "/ghi-doanh-nghiep", firm(code, "KCN-A"), "href=\"#o-ma\"", "chữ số và các dấu . - _");
        refused(officer, "/ghi-khu", area(code, "NHOM"), "href=\"#o-ma\"", "chữ số và các dấu . - _");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doanh-nghiep?loai-hinh=XXX",
                "/doanh-nghiep?trang-thai=XXX",
                "/doanh-nghiep?khu=XXX",
                "/doanh-nghiep?quy-mo=XXX",
                "/khu?loai=XXX",
                "/khu?nhom=XXX"
            })
    void a_filter_that_is_none_is_refused(String address) {
        HttpResponse<String> page = officer.open(address);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("XXX");
    }

    @Test
    void a_name_is_not_longer_than_a_workbook_carries() {
        Map<String, String> form = firm("DN-09", "KCN-A");
        form.put("ten", "t".repeat(501));
        refused(officer, "/ghi-doanh-nghiep", form, "href=\"#o-ten\"", "Dài quá 500 ký tự");
        form.put("ten", "t".repeat(500));
        assertThat(officer.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", form)
                        .body())
                .contains("Đã ghi");
    }

    @Test
    void an_officer_of_a_line_enters_enterprises_outside_of_zones_and_touches_none_in_a_zone_not_held() {
        assertThat(union.submit("/ghi-doanh-nghiep", "/ghi-doanh-nghiep", firm("DN-U", ""))
                        .body())
                .contains("Đã ghi");
        refused(union, "/ghi-doanh-nghiep", firm("DN-V", "KCN-A"), "href=\"#o-khu\"", "khu mình phụ trách");
        String change = "/doanh-nghiep/DN-01/thay-doi";
        refused(union, change, firm("", "KCN-A"), "khu mình phụ trách");
        refused(union, change, firm("", ""), "khu mình phụ trách");
        refused(union, "/doanh-nghiep/DN-U/thay-doi", firm("", "KCN-A"), "khu mình phụ trách");
        assertThat(union.submit("/doanh-nghiep/DN-U/thay-doi", "/doanh-nghiep/DN-U/thay-doi", moved("01/04/2026"))
                        .body())
                .contains("Đã ghi thay đổi");
    }

    private static Map<String, String> moved(String day) {
        Map<String, String> form = firm("", "");
        form.put("tu-ngay", day);
        return form;
    }

    @Test
    void a_zone_is_founded_by_who_keeps_its_group() {
        refused(other, "/ghi-khu", area("KCN-X", "NHOM"), "href=\"#o-nhom\"", "khu mình phụ trách");
        assertThat(other.submit("/ghi-khu", "/ghi-khu", area("KCN-X", "KHAC")).body())
                .contains("Đã ghi");
    }

    @Test
    void codes_that_differ_only_in_capital_letters_are_taken_for_each_other() {
        refused(officer, "/ghi-doanh-nghiep", firm("dn-01", "KCN-A"), "href=\"#o-ma\"", "chỉ khác mã DN-01");
        refused(officer, "/ghi-khu", area("Kcn-A", "NHOM"), "href=\"#o-ma\"", "chỉ khác mã KCN-A");
    }

    @Test
    void a_change_that_changes_nothing_is_refused() {
        Map<String, String> same = area("", "NHOM");
        same.put("ten", "KCN KCN-A");
        same.put("loai", "KCN");
        refused(officer, "/khu/KCN-A/thay-doi", same, "href=\"#o-ten\"", "Không có gì thay đổi");
        Map<String, String> firm = firm("", "KCN-A");
        firm.put("ten", "Công ty DN-01");
        refused(officer, "/doanh-nghiep/DN-01/thay-doi", firm, "href=\"#o-ten\"", "Không có gì thay đổi");
    }

    @Test
    void who_holds_no_zone_is_offered_none() {
        assertThat(officer.open("/khu").body()).contains("/ghi-khu");
        assertThat(union.open("/khu").body()).doesNotContain("/ghi-khu");
        assertThat(List.of("/ghi-khu", "/khu/KCN-A/thay-doi", "/khu/KCN-A/ket-thuc"))
                .allSatisfy(door -> assertThat(union.open(door).statusCode()).isEqualTo(403));
        String posted = union.token("/ghi-doanh-nghiep");
        assertThat(union.post("/ghi-khu", posted, area("KCN-X", "NHOM")).statusCode())
                .isEqualTo(403);
        assertThat(union.open("/ghi-doanh-nghiep").body()).doesNotContain("value=\"KCN-A\"", "value=\"KCN-B\"");
        assertThat(other.open("/ghi-doanh-nghiep").body())
                .contains("value=\"KCN-B\"")
                .doesNotContain("value=\"KCN-A\"");
        assertThat(union.open("/doanh-nghiep/DN-01").body()).doesNotContain("/doanh-nghiep/DN-01/thay-doi");
        assertThat(officer.open("/doanh-nghiep/DN-01").body()).contains("/doanh-nghiep/DN-01/thay-doi");
        assertThat(other.open("/ghi-khu").body())
                .contains("<option value=\"KHAC\">")
                .doesNotContain("<option value=\"NHOM\">");
    }

    @Test
    void a_zone_does_not_go_back_to_a_group_which_is_no_longer_held() {
        Map<String, String> form = area("", "NHOM");
        form.put("ten", "KCN KCN-B");
        refused(other, "/khu/KCN-B/thay-doi", form, "khu mình phụ trách");
        long moved = HOUSE.door(Zones.class).live(HOUSE.scope(), HOUSE.head()).stream()
                .filter(entry -> "KHAC".equals(entry.content().group())
                        && entry.content().code().equals("KCN-B"))
                .findFirst()
                .orElseThrow()
                .entry();
        String line = "/khu/KCN-B/dong/" + moved;
        HttpResponse<String> back = other.post(line + "/huy", other.token(line), Map.of());
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("khu mình phụ trách");
        form.put("nhom", "KHAC");
        form.put("ten", "KCN B đổi tên");
        assertThat(other.submit("/khu/KCN-B/thay-doi", "/khu/KCN-B/thay-doi", form)
                        .body())
                .contains("Đã ghi");
    }

    @Test
    void a_mistyped_group_founds_none() {
        refused(officer, "/ghi-khu", area("KCN-Y", "NHOMM"), "href=\"#o-nhom\"", "Không có nhóm khu mã NHOMM");
        Map<String, String> form = area("KCN-Y", "");
        form.put("nhom-moi", "NHOM");
        refused(officer, "/ghi-khu", form, "href=\"#o-nhom-moi\"", "đã có trong sổ");
        form.put("nhom-moi", "NHOM-2");
        assertThat(officer.submit("/ghi-khu", "/ghi-khu", form).body()).contains("Đã ghi");
        assertThat(officer.open("/khu/KCN-Y").body()).contains("NHOM-2");
    }

    @Test
    void an_activity_at_an_enterprise_is_told_by_who_holds_its_zone_or_has_a_unit_in_it() {
        Map<String, String> dialogue = new HashMap<>(Map.of(
                "loai", "DOI_THOAI", "to-chuc", "CD", "ngay", "01/09/2026", "hinh-thuc", "DINH_KY", "so-nguoi", "20"));
        dialogue.put("doanh-nghiep", "DN-01");
        HttpResponse<String> page = union.submit("/hoat-dong/moi?loai=DOI_THOAI", "/hoat-dong/moi", dialogue);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#o-doanh-nghiep\"", "khu ngoài phạm vi được giao");
        assertThat(officer.submit("/hoat-dong/moi?loai=DOI_THOAI", "/hoat-dong/moi", dialogue)
                        .statusCode())
                .isEqualTo(200);
    }
}
