package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Recorded;

/** The registers decide whose figures are whose, so nobody rewrites them where he holds nothing: by no key, no day, no undoing. */
class RegistersOfOthersTests {

    private static final Desks DESKS = Desks.fresh();
    private static final TestInstallation HOUSE = DESKS.house();
    private static final ImportDesk EXCHANGE = DESKS.ofTheWhole();
    private static final String ZONES = "ma_dong|ma|ten|nhom|tu_ngay";
    private static final String FIRMS = "ma_dong|ma|ten|loai_hinh|khu|tu_ngay";

    private static ImportDesk one;
    private static Visitor here;
    private static Visitor there;

    @BeforeAll
    static void two_groups_of_zones() {
        EXCHANGE.sendWhole(Workbooks.of(
                        "khu",
                        ZONES,
                        "KZ1|Z1|Khu một|N1|@2010-01-01",
                        "KZ3|Z3|Khu ba|N2|@2010-01-01",
                        "KZ4|Z4|Khu bốn|N2|@2010-01-01",
                        "KZ5|Z5|Khu năm|N1|@2010-01-01",
                        "KZ6|Z5|Khu năm|N2|@2020-01-01",
                        "KZ7|Z7|Khu bảy|N1|@2010-01-01",
                        "KZ8|Z7|Khu bảy|N2|@2100-06-01")
                .and(
                        "doanh_nghiep",
                        FIRMS,
                        "KX|X|Công ty X|FDI_100|Z3|@2015-01-01",
                        "KY|Y|Công ty Y|FDI_100|Z1|@2015-01-01",
                        "KY2|Y|Công ty Y|FDI_100|Z3|@2020-01-01",
                        "KO|O|Công ty O|FDI_100||@2015-01-01"));
        one = DESKS.ofZone("nhom-mot", "N1", Right.RECORDS);
        DESKS.ofZone("nhom-hai", "N2", Right.RECORDS);
        here = DESKS.visit("nhom-mot");
        there = DESKS.visit("nhom-hai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "doanh_nghiep; KX|X|Công ty X|FDI_100|Z1|@2014-12-31",
                "doanh_nghiep; |X|Công ty X|FDI_100|Z1|@2014-12-31",
                "doanh_nghiep; KX|MOI|Công ty mới|FDI_100|Z1|@2015-01-01",
                "doanh_nghiep; KY|Y|Công ty Y|FDI_100|Z1|@2020-01-02",
                "doanh_nghiep; |O|Công ty O|FDI_100|Z1|@2026-01-01",
                "khu; KZ4|ZMOI|Khu mới|N1|@2010-01-01",
                "khu; KZ5|Z5|Khu năm|N1|@2020-06-01",
                "khu; KZ8|Z7|Khu bảy|N2|@2100-09-01",
                "khu; |Z7|Khu tên mới|N2|@2100-09-01"
            })
    void a_file_rewrites_none_of_their_lines(String sheet, String row) {
        long head = DESKS.head();
        String header = sheet.equals("khu") ? ZONES : FIRMS;
        ImportDesk.Answer answer = one.send(Workbooks.of(sheet, header, row));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.rejected()).allMatch(said -> said.contains("phụ trách"));
        assertThat(DESKS.head()).isEqualTo(head);
        assertThat(EXCHANGE.send(Workbooks.of(sheet, header, row).bytes(), "?dryRun=true")
                        .status())
                .as("who holds everything")
                .isEqualTo(200);
    }

    @Test
    void a_day_of_the_own_line_is_not_moved_behind_theirs() {
        long first = lines("Y").getFirst().entry();
        refused(here, "/doanh-nghiep/Y/dong/" + first, firm("Y", "Z1", "02/01/2020"));
    }

    @Test
    void a_move_between_groups_is_not_dated_anew_by_one_of_them() {
        long move = zone("Z5", "N2").entry();
        refused(there, "/khu/Z5/dong/" + move, area("Z5", "N2", "01/01/2015"));
        refused(there, "/khu/Z5/dong/" + move + "/huy", Map.of());
    }

    @Test
    void who_will_lose_a_zone_does_not_put_that_off() {
        long move = zone("Z7", "N2").entry();
        refused(here, "/khu/Z7/dong/" + move, area("Z7", "N2", "01/09/2100"));
        refused(here, "/khu/Z7/dong/" + move + "/huy", Map.of());
        refused(here, "/khu/Z7/thay-doi", area("Z7", "N1", "01/07/2100"));
        HttpResponse<String> own = here.submit("/khu/Z7/thay-doi", "/khu/Z7/thay-doi", area("Z7", "N1", "01/07/2099"));
        assertThat(own.statusCode()).as("the days that are still his").isEqualTo(200);
    }

    @Test
    void an_own_import_is_not_undone_in_a_zone_given_away() {
        one.sendWhole(Workbooks.of("khu", ZONES, "|ZU|Khu đi|N1|@2010-01-01"));
        ImportDesk.Answer brought =
                one.send(Workbooks.of("doanh_nghiep", FIRMS, "|UU|Công ty U|FDI_100|ZU|@2015-01-01"));
        EXCHANGE.sendWhole(Workbooks.of("khu", ZONES, "|ZU|Khu đi|N2|@2020-01-01"));
        assertThat(one.undo(brought.id()).status()).isEqualTo(422);
        assertThat(lines("UU")).hasSize(1);
    }

    @Test
    void an_own_import_is_undone_with_the_zone_that_it_founded_and_all_that_lay_in_it() {
        ImportDesk.Answer brought = one.send(Workbooks.of("khu", ZONES, "|ZV|Khu mới|N1|@2010-01-01")
                .and("doanh_nghiep", FIRMS, "|UV|Công ty V|FDI_100|ZV|@2015-01-01")
                .and(
                        "so_lieu",
                        "khu|doanh_nghiep|chi_so|ky|gia_tri",
                        "ZV||labour.count|2015|#5",
                        "|UV|labour.count|2015|#5"));
        assertThat(brought.rejected()).isEmpty();
        assertThat(one.undo(brought.id()).status()).isEqualTo(204);
        assertThat(lines("UV")).isEmpty();
    }

    @Test
    void a_line_taken_by_its_key_is_the_only_row_to_blame() {
        ImportDesk.Answer answer = one.send(
                Workbooks.of(
                                "doanh_nghiep",
                                FIRMS,
                                "KX|KHAC|Công ty khác|FDI_100|Z1|@2015-01-01",
                                "|M1|Công ty M1|FDI_100|Z1|@2015-01-01",
                                "|M2|Công ty M2|FDI_100|Z1|@2015-01-01")
                        .bytes(),
                "?dryRun=true");
        assertThat(answer.rejected()).singleElement().asString().startsWith("doanh_nghiep A2 ma_dong \"KX\"");
        assertThat(answer.accepted()).isEqualTo(2);
    }

    @Test
    void a_figure_of_their_zone_is_the_only_row_to_blame() {
        ImportDesk.Answer answer = one.send(
                Workbooks.of(
                                "doanh_nghiep",
                                FIRMS,
                                "|W|Công ty W|FDI_100|Z1|@2015-01-01",
                                "|W2|Công ty W2|FDI_100|Z1|@2015-01-01")
                        .and("so_lieu", "khu|chi_so|ky|gia_tri", "Z1|labour.count|2016|#5", "Z3|labour.count|2016|#5")
                        .bytes(),
                "?dryRun=true");
        assertThat(answer.rejected())
                .singleElement()
                .asString()
                .startsWith("so_lieu")
                .contains("Tài khoản này không giữ sổ của Z3");
        assertThat(answer.accepted()).isEqualTo(3);
    }

    @Test
    void rows_of_one_key_that_two_offices_gave_are_written_out_without_it_and_read_back() {
        String header = "ma_dong|khu|chi_so|ky|gia_tri";
        EXCHANGE.sendWhole(Workbooks.of("so_lieu", header, "1|Z3|labour.count|2014|#7", "2|Z3|labour.count|2015|#9"));
        one.sendWhole(Workbooks.of("so_lieu", header, "1|Z1|labour.count|2014|#8"));
        ImportDesk.Answer again = EXCHANGE.send(EXCHANGE.export(), "");
        assertThat(again.rejected()).isEmpty();
        assertThat(again.accepted()).isZero();
        EXCHANGE.sendWhole(Workbooks.of("so_lieu", header, "|Z1|labour.count|2014|#6"));
        one.sendWhole(Workbooks.of("so_lieu", header, "1|Z1|labour.count|2014|#5"));
        assertThat(EXCHANGE.figure("indicator=labour.count&unit=Z3&period=2014"))
                .isEqualTo("7");
        assertThat(EXCHANGE.figure("indicator=labour.count&unit=Z1&period=2014"))
                .isEqualTo("5");
    }

    @Test
    void a_new_group_says_that_nobody_holds_it() {
        Map<String, String> form = area("ZN", "", "01/02/2026");
        form.put("nhom-moi", "NMOI");
        form.put("ma", "ZN");
        assertThat(here.submit("/ghi-khu", "/ghi-khu", form).body()).contains("Chưa ai phụ trách nhóm này", "NMOI");
    }

    private static void refused(Visitor who, String path, Map<String, String> form) {
        long head = DESKS.head();
        HttpResponse<String> answer = who.post(path, who.token("/tai-khoan"), form);
        assertThat(answer.statusCode()).as(path).isEqualTo(422);
        assertThat(answer.body()).contains("không giữ sổ của khu này");
        assertThat(DESKS.head()).isEqualTo(head);
    }

    private static Map<String, String> firm(String code, String zone, String from) {
        return new HashMap<>(Map.of(
                "ten",
                "Công ty " + code,
                "loai-hinh",
                "FDI_100",
                "khu",
                zone,
                "trang-thai",
                "HOAT_DONG",
                "tu-ngay",
                from));
    }

    private static Map<String, String> area(String code, String group, String from) {
        return new HashMap<>(Map.of("ten", "Khu " + code, "nhom", group, "tu-ngay", from));
    }

    private static List<Recorded<EnterpriseEntry>> lines(String code) {
        return HOUSE.bean(Enterprises.class).live(HOUSE.scope(), code, DESKS.head());
    }

    private static Recorded<ZoneEntry> zone(String code, String group) {
        Scope scope = HOUSE.scope();
        return HOUSE.bean(Zones.class).live(scope, DESKS.head()).stream()
                .filter(line -> line.content().code().equals(code)
                        && group.equals(line.content().group()))
                .findFirst()
                .orElseThrow();
    }
}
