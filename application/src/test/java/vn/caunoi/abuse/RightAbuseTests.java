package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.abuse.AbuseHouse.ABOVE;
import static vn.caunoi.abuse.AbuseHouse.FOREIGN;
import static vn.caunoi.abuse.AbuseHouse.OWN;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Reports;
import vn.caunoi.shared.DateRange;

/** Rights that are over, are given away too widely, or are hoped for in a field of a form. */
class RightAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();
    private static final Visitor ADMINISTRATOR = HOUSE.visit(AbuseHouse.ADMINISTRATOR);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String RENAMED = "HN-CB-003";

    @AfterEach
    void letTheClockRun() {
        HOUSE.installation().clock().runAgain();
    }

    @Test
    @Abuse("A25")
    void lent_until_yesterday_is_nothing_today() {
        HOUSE.installation().clock().set(LAST);
        HOUSE.installation()
                .bean(Rights.class)
                .lend(
                        HOUSE.account(AbuseHouse.NEIGHBOUR),
                        HOUSE.account(SampleReaders.SECRETARY),
                        (vn.caunoi.identity.Grant.OfUnit)
                                HOUSE.grant(FOREIGN, Line.PARTY).during(DateRange.closed(LAST, LAST)),
                        "Đi họp thay");
        Untouched before = HOUSE.rows();
        Visitor stand_in = HOUSE.visit(SampleReaders.SECRETARY);
        HOUSE.installation()
                .clock()
                .set(LAST.plusDays(1).atStartOfDay(HERE).minusSeconds(1).toInstant());
        assertThat(stand_in.open("/to-chuc/" + FOREIGN).statusCode()).isEqualTo(200);
        HOUSE.installation().clock().set(LAST.plusDays(1).atStartOfDay(HERE).toInstant());
        assertThat(stand_in.open("/to-chuc/" + FOREIGN).statusCode()).isEqualTo(404);
        assertThat(stand_in.open("/to-chuc/" + OWN).statusCode()).isEqualTo(200);
        assertThat(HOUSE.rows().changedSince(before))
                .as("what is reached is worked out anew each day")
                .isSubsetOf("access.derived", "access.reach");
    }

    @Test
    @Abuse("A26")
    void who_is_moved_while_signed_in_sees_the_new_place_only() {
        HOUSE.readers().open("chuyen-noi", Role.CELL_SECRETARY, List.of(HOUSE.grant(OWN, Line.PARTY)));
        Visitor moved = HOUSE.visit("chuyen-noi");
        assertThat(moved.open("/to-chuc/" + OWN).statusCode()).isEqualTo(200);
        Rights rights = HOUSE.installation().bean(Rights.class);
        rights.end(
                HOUSE.account(AbuseHouse.ADMINISTRATOR),
                rights.of(HOUSE.account("chuyen-noi").actor()).getFirst());
        rights.give(
                HOUSE.account(AbuseHouse.ADMINISTRATOR), HOUSE.account("chuyen-noi"), HOUSE.grant(FOREIGN, Line.PARTY));
        Untouched before = HOUSE.rows();
        assertThat(moved.open("/to-chuc/" + OWN).statusCode()).isEqualTo(404);
        assertThat(moved.open("/to-chuc/" + FOREIGN).statusCode()).isEqualTo(200);
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    @Test
    @Abuse("B01")
    void fields_that_nobody_asked_for_do_nothing() {
        Map<String, String> opened =
                Map.of("ten-dang-nhap", "mong-doi", "ho-ten", "Mong Đợi", "vai-tro", "CELL_SECRETARY");
        Untouched before = HOUSE.rows();
        ADMINISTRATOR.submit("/quan-tri/tai-khoan/moi", "/quan-tri/tai-khoan/moi", hoping(opened));
        assertThat(HOUSE.rows().changedSince(before))
                .as("the account and the link to it, and no right")
                .containsExactly("identity.account", "identity.holder", "identity.link");
        assertThat(HOUSE.account("mong-doi").role()).isEqualTo(Role.CELL_SECRETARY);
        assertThat(HOUSE.installation()
                        .bean(Rights.class)
                        .of(HOUSE.account("mong-doi").actor()))
                .isEmpty();
    }

    /** The fields of a form, and others that tables have and no form. */
    private static Map<String, String> hoping(Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "role", "ADMINISTRATOR",
                "unit_id", "1",
                "parent_id", "1",
                "everything", "true",
                "status", "APPROVED",
                "stage", "FROZEN",
                "approvedAt", "2016-04-01T00:00:00Z",
                "recorded_at", "2000-01-01T00:00:00Z",
                "created_by", "1",
                "version", "99"));
        fields.putAll(form);
        return fields;
    }

    @Test
    @Abuse("B01")
    void a_report_is_a_draft_whatever_its_form_says() {
        Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
        Untouched before = HOUSE.rows();
        String page = officer.submit(
                        "/bao-cao?mau=quarter&unit=HN-PARTY&ky=2016-Q1",
                        "/bao-cao/lap",
                        hoping(Map.of("mau", "quarter", "unit", ABOVE, "ky", "2016-Q1", "viec", "duyet")))
                .uri()
                .getPath();
        assertThat(HOUSE.rows().changedSince(before))
                .as("a report with its first edition")
                .containsExactly("report.deed", "report.edition", "report.kept_report");
        Edition begun = HOUSE.installation()
                .bean(Reports.class)
                .edition(HOUSE.installation().scope(), Long.parseLong(page.replaceAll("\\D", "")));
        assertThat(begun.number()).isEqualTo(1);
        assertThat(begun.deeds()).extracting(Deed::kind).containsExactly(Deed.Kind.BEGUN);
        assertThat(begun.last().by())
                .isEqualTo(HOUSE.account(SampleReaders.OFFICER).actor().accountId());
        assertThat(begun.last().at()).isAfter(Instant.now().minus(Duration.ofHours(1)));
    }

    @Test
    @Abuse("B01")
    void a_unit_that_is_renamed_stays_where_and_what_it_was() {
        String form = "/to-chuc/" + RENAMED + "/doi-ten";
        Map<String, String> name = Map.of(
                "ten", "Chi bộ mong đợi",
                "ngay", "01/12/2016",
                "so-van-ban", "9-QĐ/MĐ",
                "ngay-van-ban", "30/11/2016",
                "xac-nhan", "1",
                "cap-tren", "HN-DB-01",
                "hinh-thuc", "MOVED",
                "loai", "CELL",
                "ma", "MONG-DOI");
        Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
        List<UnitEntry> recorded = entries(RENAMED);
        Untouched before = HOUSE.rows();
        assertThat(officer.submit(form, form, hoping(name)).statusCode()).isEqualTo(200);
        assertThat(HOUSE.rows().changedSince(before))
                .as("the new name and its paper")
                .containsExactly("ledger.posting", "organization.unit_entry", "paper.paper");
        assertThat(entries(RENAMED))
                .filteredOn(entry -> !recorded.contains(entry))
                .extracting(UnitEntry::change)
                .containsExactly(new UnitChange.Renaming("Chi bộ mong đợi"));
    }

    private static List<UnitEntry> entries(String unit) {
        TestInstallation house = HOUSE.installation();
        return house
                .bean(Organizations.class)
                .live(house.scope(), HOUSE.unit(unit), house.bean(Ledger.class).head(house.actor()))
                .stream()
                .map(Recorded::content)
                .toList();
    }

    @Test
    @Abuse({"B09", "B10"})
    void nobody_gives_himself_or_beyond_himself_and_one_administrator_stays() {
        long own = HOUSE.account(AbuseHouse.ADMINISTRATOR).actor().accountId();
        String token = ADMINISTRATOR.token("/quan-tri/tai-khoan/moi");
        Untouched before = HOUSE.rows();
        Map<String, String> right = Map.of("noi", ABOVE, "muc-do", "RECORDS", "tu-ngay", "01/10/2026");
        assertThat(ADMINISTRATOR
                        .post("/quan-tri/vai-tro/" + own + "/quyen", token, right)
                        .statusCode())
                .isEqualTo(403);
        assertThat(ADMINISTRATOR
                        .post("/quan-tri/vai-tro/" + own + "/khoa", token, Map.of())
                        .statusCode())
                .isEqualTo(409);
        Visitor secretary = HOUSE.visit(SampleReaders.SECRETARY);
        assertThat(secretary
                        .post("/quan-tri/vai-tro/" + own + "/quyen", secretary.token("/tai-khoan"), right)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> lent = secretary.submit(
                "/tai-khoan/cho-muon",
                "/tai-khoan/cho-muon",
                Map.of(
                        "noi",
                        ABOVE,
                        "cho",
                        AbuseHouse.NEIGHBOUR,
                        "muc-do",
                        "RECORDS",
                        "den-ngay",
                        DAY.format(LocalDate.now(HERE).plusDays(5)),
                        "de-lam-gi",
                        "Đi họp thay"));
        assertThat(lent.statusCode()).isEqualTo(422);
        assertThat(lent.body()).contains("không tự giữ quyền ấy ở " + ABOVE);
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    @Test
    @Abuse("B14")
    void a_link_opens_for_whom_it_was_made() {
        Accounts accounts = HOUSE.installation().bean(Accounts.class);
        String link = HOUSE.installation()
                .bean(Links.class)
                .issue(
                        accounts.open(new NewAccount("moi-vao", "Mới Vào", Role.CELL_SECRETARY, null, List.of()))
                                .holder(),
                        Link.Kind.SET_UP,
                        null)
                .secret();
        Visitor visitor = Visitor.nobody(HOUSE.installation());
        String password = "Một câu không ai đoán ra";
        long other = HOUSE.account(AbuseHouse.NEIGHBOUR).holder().id();
        Untouched before = HOUSE.rows();
        visitor.post(
                "/dat-mat-khau",
                visitor.token("/dat-mat-khau?ma=" + link),
                Map.of(
                        "ma",
                        link,
                        "mat-khau",
                        password,
                        "nhap-lai",
                        password,
                        "nguoi",
                        Long.toString(other),
                        "holder",
                        Long.toString(other),
                        "ten-dang-nhap",
                        AbuseHouse.NEIGHBOUR,
                        "to-chuc",
                        ABOVE));
        assertThat(HOUSE.rows().changedSince(before))
                .as("a password, and a link that is spent")
                .containsExactly("identity.holder", "identity.link");
        Credentials credentials = HOUSE.installation().bean(Credentials.class);
        assertThat(credentials.withPassword("moi-vao", password)).isPresent();
        assertThat(credentials.withPassword(AbuseHouse.NEIGHBOUR, password)).isEmpty();
        assertThat(credentials.withPassword(AbuseHouse.NEIGHBOUR, SampleReaders.PASSWORD))
                .isPresent();
        assertThat(HOUSE.installation()
                        .bean(Rights.class)
                        .of(HOUSE.account("moi-vao").actor()))
                .isEmpty();
    }
}
