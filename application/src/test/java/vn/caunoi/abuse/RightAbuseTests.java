package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.abuse.AbuseHouse.ABOVE;
import static vn.caunoi.abuse.AbuseHouse.FOREIGN;
import static vn.caunoi.abuse.AbuseHouse.OWN;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.shared.DateRange;

/** Rights that are over, are given away too widely, or are hoped for in a field of a form. */
class RightAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();
    private static final Visitor ADMINISTRATOR = HOUSE.visit(AbuseHouse.ADMINISTRATOR);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

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
    @Abuse("A27")
    void while_a_unit_moves_each_answer_is_of_one_tree() throws Exception {
        HOUSE.foundAnotherCommittee();
        String token = HOUSE.token(SampleReaders.OFFICER);
        Untouched before = HOUSE.rows();
        AtomicBoolean moving = new AtomicBoolean(true);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> asking = others.submit(() -> {
                int answers = 0;
                while (moving.get() || answers == 0) {
                    JsonNode figure = figure(token);
                    assertThat(sum(figure)).isEqualTo(figure.get("value").asLong());
                    answers++;
                }
                return answers;
            });
            Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
            HttpResponse<String> moved = officer.submit(
                    "/to-chuc/HN-DB-01-3/chuyen-cap-tren",
                    "/to-chuc/HN-DB-01-3/chuyen-cap-tren",
                    Map.of(
                            "ngay",
                            "01/12/2016",
                            "hinh-thuc",
                            "MOVED",
                            "cap-tren",
                            "HN-DB-99",
                            "so-van-ban",
                            "1-QĐ/ĐU",
                            "ngay-van-ban",
                            "01/12/2016",
                            "xac-nhan",
                            "1"));
            assertThat(moved.statusCode())
                    .as(moved.body().replaceAll("(?s).*<main", ""))
                    .isEqualTo(200);
            moving.set(false);
            assertThat(asking.get()).isPositive();
        }
        assertThat(HOUSE.rows().changedSince(before)).as("the move").contains("ledger.posting");
    }

    private static JsonNode figure(String token) {
        return new JsonMapper()
                .readTree(Visitor.nobody(HOUSE.installation())
                        .ask(
                                "/api/v1/figures?indicator=party.members&unit=HN-PARTY&asOf=2016-12-31&by=child",
                                request -> request.setHeader("Accept", "application/json")
                                        .setHeader("Authorization", "Bearer " + token))
                        .body());
    }

    private static long sum(JsonNode figure) {
        long sum = 0;
        assertThat(figure.has("breakdown")).as(figure.toString()).isTrue();
        for (JsonNode row : figure.get("breakdown")) sum += row.get("value").asLong();
        return sum;
    }

    @Test
    @Abuse("B01")
    void fields_that_nobody_asked_for_do_nothing() {
        Map<String, String> hopeful = Map.of(
                "ten-dang-nhap", "mong-doi",
                "ho-ten", "Mong Đợi",
                "vai-tro", "CELL_SECRETARY",
                "role", "ADMINISTRATOR",
                "unit_id", "1",
                "everything", "true",
                "status", "APPROVED",
                "created_by", "1",
                "version", "99");
        Untouched before = HOUSE.rows();
        ADMINISTRATOR.submit("/quan-tri/tai-khoan/moi", "/quan-tri/tai-khoan/moi", hopeful);
        assertThat(HOUSE.rows().changedSince(before))
                .as("the account and the link to it, and no right")
                .containsExactly("identity.account", "identity.holder", "identity.link");
        assertThat(HOUSE.account("mong-doi").role()).isEqualTo(Role.CELL_SECRETARY);
        assertThat(HOUSE.installation()
                        .bean(Rights.class)
                        .of(HOUSE.account("mong-doi").actor()))
                .isEmpty();
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
                        "01/12/2026",
                        "muc-dich",
                        "x"));
        assertThat(lent.statusCode()).isIn(403, 404, 422);
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    @Test
    @Abuse("B12")
    void no_unit_is_founded_elsewhere_and_no_parent_lies_under_its_child() {
        Visitor secretary = HOUSE.visit(SampleReaders.SECRETARY);
        Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
        Map<String, String> found = Map.of("ma", "MOI", "ten", "Chi bộ mới", "loai", "CELL", "ngay", "01/10/2016");
        String form = "/to-chuc/HN-DB-01/chuyen-cap-tren";
        String own = secretary.token("/to-chuc/" + OWN + "/doi-ten");
        Untouched before = HOUSE.rows();
        assertThat(secretary
                        .post("/to-chuc/" + ABOVE + "/thanh-lap", own, found)
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.submit(
                                form,
                                form,
                                Map.of("ngay", "01/12/2016", "cap-tren", "HN-DB-01-3", "so-van-ban", "1-QĐ/ĐU"))
                        .statusCode())
                .isEqualTo(422);
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
