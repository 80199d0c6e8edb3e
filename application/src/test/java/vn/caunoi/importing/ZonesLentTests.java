package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;

/** Who stands in for somebody that holds zones has them as that one has them: no wider, no longer, not beyond their group's days. */
class ZonesLentTests {

    private static final Desks DESKS = Desks.fresh();
    private static final TestInstallation HOUSE = DESKS.house();
    private static final ImportDesk EXCHANGE = DESKS.ofTheWhole();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate TODAY = LocalDate.now(HOUSE.clock());
    private static final LocalDate MOVE = TODAY.plusDays(10);
    private static final String ZONES = "ma_dong|ma|ten|nhom|tu_ngay";
    private static final String NOBODY = "Không có người nào khác đăng nhập bằng tên %s, hoặc";
    private static final String LENDING = "/tai-khoan/cho-muon";

    private static int borrowers;

    @BeforeAll
    static void who_holds_a_group_and_who_holds_a_zone() {
        EXCHANGE.sendWhole(Workbooks.of(
                        "khu",
                        ZONES,
                        "K1|M1|Khu một|MA|@2010-01-01",
                        "K2|M2|Khu sẽ đi|MA|@2010-01-01",
                        "K3|M2|Khu sẽ đi|MB|@" + MOVE,
                        "K4|M3|Khu ba|MB|@2010-01-01",
                        "K5|M4|Khu về lại|MA|@2010-01-01",
                        "K6|M5|Khu năm|MC|@2010-01-01")
                .and("to_chuc", Office.UNITS, "DU|Đảng ủy (mẫu)|DANG|UPPER|||||01/01/2010|||x||"));
        DESKS.ofZone("giu-nhom", "MA", Right.RECORDS);
        DESKS.ofZone("giu-khu", "M2", Right.RECORDS);
        DESKS.ofZone("xem-nhom", "MB", Right.FIGURES);
    }

    @AfterEach
    void let_the_clock_run() {
        HOUSE.clock().runAgain();
        DESKS.scopeOf("giu-nhom");
    }

    @Test
    void a_zone_of_a_group_is_lent_alone() throws SQLException {
        String borrower = borrower("giu-nhom", "M1", Right.RECORDS);
        assertThat(holds(borrower, "M1")).isTrue();
        assertThat(holds(borrower, "M2")).isFalse();
        assertThat(holds(borrower, "MA")).isFalse();
        assertThat(DESKS.refusal(figureOf("M1"), borrower)).isEmpty();
        assertThat(DESKS.refusal(figureOf("M2"), borrower)).isEqualTo("42501");
    }

    @Test
    void a_group_is_lent_with_its_zones() throws SQLException {
        String borrower = borrower("giu-nhom", "MA", Right.RECORDS);
        assertThat(holds(borrower, "MA")).isTrue();
        assertThat(holds(borrower, "M1")).isTrue();
        assertThat(holds(borrower, "M3")).isFalse();
        assertThat(DESKS.refusal(figureOf("M1"), borrower)).isEmpty();
    }

    @Test
    void figures_that_are_lent_let_nobody_record() throws SQLException {
        String borrower = borrower("xem-nhom", "M3", Right.FIGURES);
        assertThat(holds(borrower, "M3")).isTrue();
        assertThat(DESKS.refusal(figureOf("M3"), borrower)).isEqualTo("42501");
        assertThat(lend("xem-nhom", anybody(), "M3", Right.RECORDS).statusCode())
                .as("deeper than the lender holds it")
                .isEqualTo(422);
    }

    @Test
    void what_the_lender_holds_through_a_group_leaves_with_the_group() throws SQLException {
        String borrower = borrower("giu-nhom", "M2", Right.RECORDS);
        String other = borrower("giu-khu", "M2", Right.RECORDS);
        assertThat(DESKS.refusal(figureOf("M2"), borrower)).isEmpty();
        HOUSE.clock().set(MOVE);
        assertThat(holds(borrower, "M2")).isFalse();
        assertThat(DESKS.refusal(figureOf("M2"), borrower)).isEqualTo("42501");
        assertThat(holds(other, "M2")).as("lent by who holds the zone itself").isTrue();
        assertThat(DESKS.refusal(figureOf("M2"), other)).isEmpty();
    }

    @Test
    void no_line_of_the_register_is_told_by_a_loan() {
        DESKS.ofZone("giu-nhom-khac", "MC", Right.RECORDS);
        lend("giu-nhom", "giu-nhom-khac", "MA", Right.RECORDS);
        assertThat(holds("giu-nhom-khac", "M1")).isTrue();
        ImportDesk intoHisOwn = deskOf("giu-nhom-khac");
        for (String row :
                List.of("K1|M1|Khu một|MC|@2010-01-01", "|M1|Khu một|MC|@" + TODAY, "|M1|Khu tên mới|MA|@" + TODAY)) {
            refused(intoHisOwn, row);
        }
        refused(deskOf(borrower("giu-khu", "M2", Right.RECORDS)), "|M2|Khu tên mới|MA|@" + TODAY);
    }

    private static void refused(ImportDesk desk, String row) {
        long head = DESKS.head();
        ImportDesk.Answer answer = desk.send(Workbooks.of("khu", ZONES, row).bytes(), "");
        assertThat(answer.status()).as(row).isEqualTo(422);
        assertThat(answer.rejected()).as(row).allMatch(said -> said.contains("phụ trách"));
        assertThat(DESKS.head()).isEqualTo(head);
    }

    @Test
    void a_zone_that_comes_back_to_the_lender_comes_back_to_the_borrower() {
        LocalDate gone = TODAY.plusDays(3);
        LocalDate back = TODAY.plusDays(6);
        EXCHANGE.sendWhole(Workbooks.of("khu", ZONES, "|M4|Khu về lại|MB|@" + gone, "|M4|Khu về lại|MA|@" + back));
        String borrower = borrower("giu-nhom", "M4", Right.RECORDS);
        HOUSE.clock().set(gone);
        assertThat(holds(borrower, "M4")).isFalse();
        HOUSE.clock().set(back);
        assertThat(holds(borrower, "M4")).isTrue();
    }

    @Test
    void who_holds_everything_lends_any_place_and_no_more_than_it() {
        HOUSE.bean(Accounts.class)
                .open(new NewAccount(
                        "giu-tat-ca",
                        "giu-tat-ca",
                        Role.EXCHANGE,
                        SampleReaders.PASSWORD,
                        List.of(Grant.everything(Right.RECORDS))));
        for (String place : List.of("M1", "MA", "DU")) {
            String borrower = borrower("giu-tat-ca", place, Right.RECORDS);
            assertThat(holds(borrower, "M1")).as(place).isEqualTo(!place.equals("DU"));
            assertThat(holds(borrower, "M3")).as(place).isFalse();
        }
    }

    @Test
    void a_loan_ends_with_its_time_with_its_lender_and_when_it_is_taken_back() {
        DESKS.ofZone("sap-het-quyen", "MA", Right.RECORDS);
        String borrower = borrower("sap-het-quyen", "M1", Right.RECORDS);
        HOUSE.clock().set(TODAY.plusDays(31));
        assertThat(holds(borrower, "M1")).isFalse();
        HOUSE.clock().runAgain();
        assertThat(holds(borrower, "M1")).isTrue();
        Account lender = account("sap-het-quyen");
        rights().end(lender, rights().lentBy(lender.actor()).getFirst());
        assertThat(holds(borrower, "M1")).isFalse();
        String next = borrower("sap-het-quyen", "MA", Right.RECORDS);
        rights().end(administrator(), rights().of(lender.actor()).getFirst());
        assertThat(holds(next, "MA")).isFalse();
        assertThat(holds(next, "M1")).isFalse();
    }

    @Test
    void what_is_not_held_or_only_lent_is_not_lent_and_sounds_like_what_is_not_there() {
        String borrower = borrower("giu-nhom", "M1", Right.RECORDS);
        for (String code : List.of("M3", "MB", "KHONG-CO")) {
            HttpResponse<String> answer = lend("giu-nhom", anybody(), code, Right.FIGURES);
            assertThat(answer.statusCode()).as(code).isEqualTo(422);
            assertThat(answer.body()).contains("Ông/bà không tự giữ quyền ấy ở " + code + " (");
        }
        HttpResponse<String> onwards = lend(borrower, anybody(), "M1", Right.FIGURES);
        assertThat(onwards.statusCode()).isEqualTo(422);
        assertThat(onwards.body()).contains("Ông/bà không tự giữ quyền ấy ở M1 (");
    }

    @Test
    void who_lends_a_zone_learns_nothing_of_posts_in_other_lines() {
        Account union = open("bi-thu-cong-doan", Role.UNION_CHAIR);
        rights().give(administrator(), union, Grant.zone(DESKS.zone("M3"), Right.FIGURES));
        Account secretary = open("bi-thu-chi-bo", Role.CELL_SECRETARY);
        Account committee = open("thuong-vu-dang", Role.STANDING_COMMITTEE);
        Account inspector = open("da-thoi-kiem-tra", Role.INSPECTOR);
        Grant party = Grant.unit(DESKS.unit("DU"), Line.PARTY, Right.FIGURES);
        rights().give(administrator(), committee, party);
        rights().give(administrator(), inspector, party);
        rights().end(administrator(), rights().of(inspector.actor()).getFirst());
        for (String somebody : List.of("bi-thu-chi-bo", "thuong-vu-dang", "da-thoi-kiem-tra")) {
            assertThat(lend("bi-thu-cong-doan", somebody, "M3", Right.FIGURES).body())
                    .contains(NOBODY.formatted(somebody))
                    .doesNotContain("name=\"vai-tro\"");
        }
        assertThat(lend("bi-thu-cong-doan", "khong-co-ai", "M3", Right.FIGURES).body())
                .contains(NOBODY.formatted("khong-co-ai"));
        HOUSE.bean(Accounts.class).open(administrator().actor(), secretary.holder(), Role.UNION_CHAIR, List.of());
        assertThat(lend("bi-thu-cong-doan", "bi-thu-chi-bo", "M3", Right.FIGURES)
                        .body())
                .as("the one post of both lines that he may know of")
                .contains("Đã cho bi-thu-chi-bo");
        assertThat(rights().of(secretary.actor())).isEmpty();
    }

    @Test
    void the_form_offers_the_zones_that_one_holds() {
        assertThat(DESKS.visit("giu-nhom").open(LENDING).body())
                .contains("name=\"noi\" value=\"MA\"", "<option value=\"MA\">");
        assertThat(DESKS.visit("giu-khu").open(LENDING).body()).contains("name=\"noi\" value=\"M2\"");
    }

    private static boolean holds(String account, String place) {
        return DESKS.scopeOf(account).holds(DESKS.zone(place), Right.FIGURES);
    }

    private static String figureOf(String zone) {
        return "insert into indicator.observation (posting, indicator, owner_kind, owner_id, during, period, value) "
                + "select (select min(p.posting) from ledger.posting p), 'labour.count', 'ZONE', z.zone_id, "
                + "'[2017-01-01,2018-01-01)', '2017', 1 from enterprise.zone z where z.code = '" + zone + "'";
    }

    /** Somebody new to whom it is lent for a month, through the page. */
    private static String borrower(String lender, String place, Right depth) {
        String borrower = anybody();
        HttpResponse<String> answer = lend(lender, borrower, place, depth);
        assertThat(answer.body()).contains("Đã cho " + borrower);
        return borrower;
    }

    private static HttpResponse<String> lend(String lender, String borrower, String place, Right depth) {
        return DESKS.visit(lender)
                .submit(
                        LENDING,
                        LENDING,
                        Map.of(
                                "cho",
                                borrower,
                                "noi",
                                place,
                                "muc-do",
                                depth.name(),
                                "de-lam-gi",
                                "Làm thay",
                                "den-ngay",
                                DAY.format(TODAY.plusDays(30))));
    }

    private static String anybody() {
        return open("nguoi-muon-" + ++borrowers, Role.ORGANIZATION_OFFICER)
                .holder()
                .username();
    }

    private static Account administrator() {
        return open("quan-tri-" + ++borrowers, Role.ADMINISTRATOR);
    }

    private static Account open(String name, Role role) {
        return HOUSE.bean(Accounts.class).open(new NewAccount(name, name, role, SampleReaders.PASSWORD, List.of()));
    }

    private static Account account(String name) {
        return HOUSE.bean(Accounts.class).find(name).orElseThrow();
    }

    private static ImportDesk deskOf(String name) {
        return new ImportDesk(HOUSE, HOUSE.tokenOf(account(name).actor()));
    }

    private static Rights rights() {
        return HOUSE.bean(Rights.class);
    }
}
