package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.RegisterHouse;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitKind;

class ReportedPagesTests {

    private static final String PASSWORD = "mật khẩu thử 1";
    private static final String STATE = "/so-lieu/ghi";

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final Map<String, Visitor> OFFICERS = new HashMap<>();

    @BeforeAll
    static void zones_an_enterprise_and_a_unit() {
        HOUSE.zones(zone("KCN-A", "2010-01-01", null, "NHOM"), zone("KCN-B", "2010-01-01", null, null));
        HOUSE.enterprises(
                enterprise("DN-1", "2010-01-01", null, OwnerType.FDI_100, "KCN-A"),
                enterprise("DN-2", "2010-01-01", null, OwnerType.FDI_100, "KCN-B"));
        HOUSE.unit("HN-PARTY", UnitKind.UPPER, "2010-01-01");
    }

    private static Visitor visitor(String name, Role role, Grant... grants) {
        HOUSE.door(Accounts.class).open(new NewAccount(name, name, role, PASSWORD, List.of(grants)));
        return Visitor.signIn(HOUSE.installation(), name, PASSWORD);
    }

    private static Visitor officer(String name) {
        return visitor(name, Role.ORGANIZATION_OFFICER, Grant.zone(owner("NHOM"), Right.RECORDS), party(Right.RECORDS));
    }

    private static Grant party(Right right) {
        return Grant.unit(
                Objects.requireNonNull(HOUSE.door(Transactions.class)
                        .reading(
                                HOUSE.officer(),
                                () -> HOUSE.door(Organizations.class).ids(List.of("HN-PARTY")))
                        .get("HN-PARTY")),
                Line.PARTY,
                right);
    }

    private static ZoneOwner owner(String code) {
        return HOUSE.door(Transactions.class)
                .reading(HOUSE.officer(), () -> HOUSE.door(Zones.class).owner(code))
                .orElseThrow();
    }

    private static Map<String, String> form(String owner, String indicator, String period, String value) {
        return new HashMap<>(
                Map.of("cua", owner, "chi-so", indicator, "ky", period, "gia-tri", value, "muc-do", "UOC"));
    }

    @Test
    void a_figure_is_stated_once_corrected_and_taken_back() {
        Visitor officer = officer("can-bo-1");
        Map<String, String> form = form("KCN-A", "enterprise.revenue", "2016", "6,39");
        form.put("so-van-ban", "3-BC/BQL");
        HttpResponse<String> stated = officer.submit(STATE, STATE, form);
        assertThat(stated.body())
                .contains("Đã ghi số liệu của KCN-A", "ước đạt 6,39 tỷ USD", "Số 3-BC/BQL", "can-bo-1");
        assertThat(stated.body())
                .contains("href=\"/chi-so?indicator=enterprise.revenue&amp;unit=KCN-A&amp;period=2016\"");
        HttpResponse<String> twice = officer.submit(STATE, STATE, form);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("href=\"#o-ky\"", "value=\"6,39\"");
        String line = line(stated.body());
        form.put("gia-tri", "6,4");
        form.put("muc-do", "DUNG");
        String corrected = officer.submit(line, line, form).body();
        assertThat(corrected).contains(">6,4 tỷ USD<", "Trước khi sửa: ước đạt 6,39 tỷ USD");
        assertThat(values("enterprise.revenue")).containsExactly("6.4");
        assertThat(officer.submit(STATE, line, form).statusCode()).isEqualTo(422);
        String right = line(corrected);
        assertThat(officer.submit(right, right + "/huy", Map.of()).body())
                .contains("Đã hủy số liệu", "<s>6,4 tỷ USD</s>");
        assertThat(officer.submit(STATE, right + "/huy", Map.of()).statusCode()).isEqualTo(422);
        assertThat(values("enterprise.revenue")).isEmpty();
    }

    private static String line(String page) {
        Matcher path = Pattern.compile("href=\"(/so-lieu/dong/\\d+)\"").matcher(page);
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    private static List<String> values(String indicator) {
        return HOUSE.door(Observations.class).live(HOUSE.scope(), HOUSE.head()).stream()
                .map(Recorded::content)
                .filter(stated -> stated.indicator().equals(indicator))
                .map(stated -> stated.value().toPlainString())
                .toList();
    }

    @Test
    void filters_stand_in_the_address_and_each_owner_has_its_own_list() {
        Visitor officer = officer("can-bo-2");
        officer.submit(STATE, STATE, form("KCN-A", "labour.count", "2014", "41.200"));
        officer.submit(STATE, STATE, form("DN-1", "labour.count", "2014", "1.200"));
        officer.submit(STATE, STATE, form("HN-PARTY", "cadre.placed", "2014", "42"));
        assertThat(officer.open("/so-lieu?khu=KCN-A&nam=2014").body())
                .contains("41.200")
                .doesNotContain(">1.200");
        assertThat(officer.open("/so-lieu?doanh-nghiep=DN-1").body())
                .contains("1.200 người")
                .doesNotContain("41.200");
        assertThat(officer.open("/so-lieu?to-chuc=HN-PARTY").body()).contains("42 đồng chí");
        assertThat(officer.open("/so-lieu?chi-so=cadre.placed").body())
                .contains("42 đồng chí")
                .doesNotContain("41.200");
        assertThat(officer.open("/so-lieu?nam=2013").body()).contains("Chưa có số liệu nào như vậy");
        assertThat(List.of("nam=x", "khu=X", "to-chuc=X", "doanh-nghiep=X", "chi-so=x"))
                .allSatisfy(none -> assertThat(officer.open("/so-lieu?" + none).statusCode())
                        .isEqualTo(422));
        assertThat(officer.open("/doanh-nghiep/DN-1").body()).contains("1.200 người", "/so-lieu?doanh-nghiep=DN-1");
        assertThat(officer.open("/khu/KCN-A").body()).contains("41.200 người");
        Visitor other = visitor("khu-b", Role.ORGANIZATION_OFFICER, Grant.zone(owner("KCN-B"), Right.RECORDS));
        assertThat(other.open("/so-lieu").body()).doesNotContain("41.200", "42 đồng chí");
        assertThat(other.open("/doanh-nghiep/DN-1").body()).doesNotContain("1.200 người");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chi-so | party.members | o-chi-so",
                "chi-so | cadre.placed | o-chi-so",
                "cua | DN-2 | o-cua",
                "cua | KCN-B | o-cua",
                "cua | KHONG-CO | o-cua",
                "ky | 2016-13 | o-ky",
                "ky | '' | o-ky",
                "ky | 2900 | o-ky",
                "tai-ngay | 31/12/2012 | o-ky",
                "gia-tri | -5 | o-gia-tri",
                "gia-tri | 10,5 | o-gia-tri",
                "gia-tri | 2.000.000.000 | o-gia-tri",
                "don-vi | tỷ USD | o-don-vi",
                "muc-do | KHOANG | o-muc-do"
            })
    void what_cannot_be_is_refused_beside_its_field(String field, String value, String anchor) {
        Visitor officer = OFFICERS.computeIfAbsent("can-bo-5", ReportedPagesTests::officer);
        Map<String, String> form = form("KCN-A", "labour.count", "2012", "100");
        form.put(field, value);
        HttpResponse<String> page = officer.submit(STATE, STATE, form);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#" + anchor + "\"", "value=\"" + form.get("gia-tri") + "\"");
        assertThat(officer.open("/so-lieu?nam=2012").body()).contains("Chưa có số liệu nào như vậy");
    }

    @Test
    void what_is_counted_from_records_says_why_it_is_not_declared() {
        Visitor officer = officer("can-bo-3");
        assertThat(officer.submit(STATE, STATE, form("HN-PARTY", "party.members", "2012", "100"))
                        .body())
                .contains("“Đảng viên”", "tính từ");
    }

    @Test
    void readers_of_figures_state_nothing() {
        Visitor reader = visitor("xem", Role.STANDING_COMMITTEE, Grant.zone(owner("NHOM"), Right.FIGURES));
        assertThat(reader.open(STATE).statusCode()).isEqualTo(403);
        assertThat(reader.open("/so-lieu").body()).doesNotContain(STATE);
        long entry = HOUSE.post(
                        HOUSE.door(Observations.class)::record,
                        Changes.adding(List.of(Observation.on(
                                "labour.count",
                                ObservationOwner.zone("KCN-B"),
                                LocalDate.parse("2011-12-31"),
                                BigDecimal.TEN))))
                .getFirst();
        assertThat(officer("can-bo-4").open("/so-lieu/dong/" + entry).statusCode())
                .isEqualTo(404);
    }
}
