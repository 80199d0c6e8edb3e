package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.abuse.AbuseHouse.ABOVE;
import static vn.caunoi.abuse.AbuseHouse.FOREIGN;
import static vn.caunoi.abuse.AbuseHouse.OWN;
import static vn.caunoi.abuse.AbuseHouse.told;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.audit.Trail;
import vn.caunoi.identity.session.Sessions;

/** Whoever holds one cell tries the cell beside it, the committee above it, and what is not his to do at all. */
class ScopeAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();
    private static final Visitor SECRETARY = HOUSE.visit(SampleReaders.SECRETARY);
    private static final String MORE =
            "&columns=ngay_vao_dang&cot=ngay_vao_dang&fields=ngay_vao_dang&include=party&line=DANG&he=DANG";
    private static final String TOKEN = HOUSE.token(AbuseHouse.CHAIR);
    private static final String NOBODYS = "/thanh-vien/999999999";

    @RegisterExtension
    static final NothingChanges NOTHING_CHANGES = new NothingChanges(HOUSE);

    @Test
    @Abuse({"A01", "A04", "A19"})
    void what_is_foreign_is_answered_as_what_is_not() {
        String member = HOUSE.memberOf(FOREIGN);
        assertThat(SECRETARY.open(HOUSE.memberOf(OWN)).statusCode()).isEqualTo(200);
        assertThat(told(SECRETARY.open(member))).isEqualTo(told(SECRETARY.open(NOBODYS)));
        String entry = HOUSE.link(SampleReaders.OFFICER, member, "/thanh-vien/but-toan/\\d+");
        foreign()
                .map(address -> address.formatted(FOREIGN))
                .forEach(address -> refused(SECRETARY.open(address), 404, address));
        Stream.of(member, entry, "/to-chuc/" + ABOVE, "/to-chuc/HN-CD-003", "/to-chuc/HN-TN-103")
                .forEach(address -> refused(SECRETARY.open(address), 404, address));
    }

    private static Stream<String> foreign() {
        return Stream.of(
                "/to-chuc/%s",
                "/to-chuc/%s/doi-ten",
                "/to-chuc/%s/ai-xem-duoc",
                "/to-chuc/%s/truc-thuoc",
                "/to-chuc/%s/xep-loai",
                "/to-chuc/%s/but-toan/1/sua");
    }

    @Test
    @Abuse("A02")
    void a_token_of_ones_own_changes_nothing_of_others() {
        String member = HOUSE.memberOf(FOREIGN);
        String entry = HOUSE.link(SampleReaders.OFFICER, member, "/thanh-vien/but-toan/\\d+");
        String token = SECRETARY.token("/to-chuc/" + OWN + "/doi-ten");
        Map<String, String> name = Map.of("ten", "Tên của tôi", "ngay", "01/10/2016");
        Stream.of(
                        "/to-chuc/" + FOREIGN + "/doi-ten",
                        entry + "/sua",
                        entry + "/rut",
                        "/to-chuc/" + FOREIGN + "/xep-loai/rut")
                .forEach(address -> refused(SECRETARY.post(address, token, name), 404, address));
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            HttpResponse<String> answer = SECRETARY.ask(
                    member,
                    request -> request.header("X-CSRF-TOKEN", token)
                            .method(method, HttpRequest.BodyPublishers.ofString("ten=x")));
            assertThat(answer.statusCode()).as(method).isIn(403, 404, 405);
        }
    }

    @Test
    @Abuse({"A03", "A12", "A18"})
    void figures_and_reports_of_others_are_not_there() {
        Trail trail = Trail.of(HOUSE.installation());
        List<String> asked = Stream.of(ABOVE, FOREIGN)
                .flatMap(unit -> Stream.of(
                        "/chi-so?indicator=party.members&unit=" + unit + "&period=2016",
                        "/chi-so/can-doi?unit=" + unit + "&period=2016&kind=member.ADMITTED.IN",
                        "/bao-cao?mau=year&ky=2016&unit=" + unit,
                        "/bao-cao/tai?mau=year&ky=2016&dang=docx&unit=" + unit,
                        "/bao-cao/tai?mau=year&ky=2016&dang=xlsx&unit=" + unit,
                        "/bao-cao/tai?mau=year&ky=2016&dang=pdf&unit=" + unit,
                        "/bao-cao/tai?mau=year&ky=2016&dang=csv&unit=" + unit,
                        "/tong-quan?year=2016&unit=" + unit,
                        "/tong-quan/xu-huong?year=2016&unit=" + unit))
                .toList();
        asked.forEach(address -> refused(SECRETARY.open(address), 404, address));
        assertThat(trail.news(asked.size())).hasSize(asked.size()).allMatch(event -> event.contains(" refused "));
        String begun = SECRETARY.token("/bao-cao?mau=year&ky=2016&unit=" + OWN);
        refused(
                SECRETARY.post("/bao-cao/lap", begun, Map.of("mau", "year", "unit", ABOVE, "ky", "2016")),
                404,
                "a report of the committee above");
    }

    @Test
    @Abuse({"A05", "A11"})
    void a_chair_of_a_union_finds_no_sign_of_the_party() {
        Visitor chair = HOUSE.visit(AbuseHouse.CHAIR);
        String member = HOUSE.memberOf("HN-CB-003");
        String name = HOUSE.visit(SampleReaders.OFFICER)
                .open(member)
                .body()
                .replaceAll("(?s)\\A.*<h1[^>]*>\\s*(?:Đồng chí )?([^<]+?)\\s*<.*", "$1");
        assertThat(told(chair.open(member))).isEqualTo(told(chair.open(NOBODYS)));
        for (String box : List.of("/tim?q=", "/thanh-vien?tim=")) {
            String found = told(chair.open(box + coded(name)));
            assertThat(found).contains(name).doesNotContainPattern("/thanh-vien/\\d|Chi bộ|đang sinh hoạt");
            assertThat(SECRETARY.part("/tim?q=" + coded(name)).body()).doesNotContain(member + "\"");
        }
    }

    @Test
    @Abuse("A06")
    void a_column_more_that_is_asked_for_is_in_no_file() {
        String of = "unit=" + AbuseHouse.UNION;
        Stream.concat(
                        Stream.of(
                                "/api/v1/exports/workbook?line=CONG_DOAN",
                                "/api/v1/figures?indicator=union.members&asOf=2016-12-31&by=child&" + of,
                                "/api/v1/figures/rows?indicator=union.members&asOf=2016-12-31&" + of,
                                "/api/v1/balance/rows?period=2016&kind=member.ADMITTED.IN&" + of),
                        Stream.of("docx", "xlsx", "pdf", "csv", "json")
                                .map(format -> "/api/v1/reports/year?period=2016&format=" + format + "&" + of))
                .forEach(door -> {
                    Exported plain = Exported.with(TOKEN, HOUSE.installation(), door);
                    assertThat(plain.status()).as(door).isEqualTo(200);
                    Exported more = Exported.with(TOKEN, HOUSE.installation(), door + MORE);
                    if (more.status() == 200) assertThat(more).as(door).isEqualTo(plain);
                    else assertThat(more.status()).as(door).isIn(403, 404, 422);
                });
    }

    @Test
    @Abuse("A10")
    void of_two_numbers_at_once_the_foreign_one_is_left_alone() {
        Sessions sessions = HOUSE.installation().bean(Sessions.class);
        HOUSE.visit(AbuseHouse.NEIGHBOUR);
        long own = sessions.of(HOUSE.account(SampleReaders.SECRETARY).holder().id())
                .getFirst()
                .number();
        long foreign = sessions.of(HOUSE.account(AbuseHouse.NEIGHBOUR).holder().id())
                .getFirst()
                .number();
        String form = "_csrf=" + coded(SECRETARY.token("/tai-khoan")) + "&phien=" + foreign + "&phien=" + own;
        assertThat(SECRETARY.post("/tai-khoan/phien/ket-thuc", form).statusCode())
                .isIn(200, 400, 404);
        assertThat(sessions.find(foreign)).isPresent();
        assertThat(sessions.find(own)).isPresent();
    }

    @Test
    @Abuse({"A08", "A09"})
    void a_list_of_a_foreign_unit_is_no_empty_list() {
        String foreign = HOUSE.memberOf(FOREIGN);
        refused(SECRETARY.open("/thanh-vien?to-chuc=" + FOREIGN), 404, "members of another cell");
        assertThat(told(SECRETARY.open("/thanh-vien?to-chuc=" + FOREIGN)))
                .isEqualTo(told(SECRETARY.open("/thanh-vien?to-chuc=NOWHERE")));
        for (String both : List.of("to-chuc=%s&to-chuc=%s", "to-chuc=%s,%s", "to-chuc[]=%s&to-chuc[]=%s")) {
            String list = SECRETARY
                    .open("/thanh-vien?" + both.formatted(OWN, FOREIGN))
                    .body();
            assertThat(list).doesNotContain("\"" + foreign + "\"");
        }
    }

    @Test
    @Abuse({"A20", "A22"})
    void no_other_spelling_opens_what_is_closed() {
        String closed = "/to-chuc/" + FOREIGN;
        for (String spelling : List.of(
                closed + ".json",
                closed + "/",
                closed + ";jsessionid=1",
                "/to-chuc/%48N-CB-002",
                "/to-chuc/./" + FOREIGN,
                "/to-chuc/" + OWN + "/../" + FOREIGN,
                "/to-chuc/" + OWN + "/%2e%2e/" + FOREIGN,
                "/TO-CHUC/" + FOREIGN,
                "//to-chuc/" + FOREIGN,
                "/to-chuc//" + FOREIGN)) {
            assertThat(SECRETARY.open(spelling).statusCode()).as(spelling).isIn(400, 404);
            assertThat(SECRETARY.part(spelling).statusCode()).as(spelling).isIn(400, 404);
        }
        assertThat(SECRETARY
                        .ask(closed, request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SECRETARY
                        .ask(closed, request -> request.method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                        .body())
                .isEmpty();
        for (String foreign : List.of(closed, HOUSE.memberOf(FOREIGN))) {
            refused(SECRETARY.part(foreign), 404, "as a part: " + foreign);
        }
        for (String address : List.of("/to-chuc/" + OWN, HOUSE.memberOf(OWN), "/thanh-vien?to-chuc=" + OWN)) {
            assertThat(SECRETARY.part(address).statusCode())
                    .isEqualTo(SECRETARY.open(address).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @Abuse("A21")
    void a_form_that_means_delete_is_a_form() {
        String page = "/to-chuc/" + OWN + "/doi-ten";
        HttpResponse<String> answer = SECRETARY.ask(
                page,
                request -> request.header("X-HTTP-Method-Override", "DELETE")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_method=DELETE&ten=&_csrf=" + coded(SECRETARY.token(page)))));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    @Abuse("A23")
    void who_only_reads_sends_nothing() {
        Visitor inspector = HOUSE.visit(AbuseHouse.INSPECTOR);
        String token = inspector.token("/tai-khoan");
        Stream.of(
                        "/to-chuc/" + OWN + "/doi-ten",
                        "/thanh-vien/ghi/ket-nap",
                        "/hoat-dong/moi",
                        "/chi-tieu/giao",
                        "/so-lieu/ghi",
                        "/ghi-khu",
                        "/ghi-doanh-nghiep",
                        "/bao-cao/lap",
                        "/bao-cao/hang-loat",
                        "/to-chuc/" + OWN + "/xep-loai/rut")
                .forEach(address -> refused(
                        inspector.post(
                                address, token, Map.of("to-chuc", OWN, "mau", "year", "unit", OWN, "ky", "2016")),
                        403,
                        address));
    }

    @Test
    @Abuse("A24")
    void who_administers_opens_no_record() {
        Visitor administrator = HOUSE.visit(AbuseHouse.ADMINISTRATOR);
        Stream.of("/thanh-vien", HOUSE.memberOf(OWN), "/tim?q=Long", "/to-chuc", "/bao-cao/danh-sach", "/tong-quan")
                .forEach(address -> refused(administrator.open(address), 403, address));
    }

    @Test
    @Abuse("A28")
    void nothing_is_kept_for_the_next_one() {
        Visitor neighbour = HOUSE.visit(AbuseHouse.NEIGHBOUR);
        for (Visitor reader : List.of(SECRETARY, neighbour)) {
            HttpResponse<String> page = reader.open("/thanh-vien");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("ETag")).isEmpty();
        }
        HttpResponse<String> list = neighbour.open("/thanh-vien");
        assertThat(list.uri().getPath()).isEqualTo("/thanh-vien");
        assertThat(told(list))
                .contains("\"" + HOUSE.memberOf(FOREIGN) + "\"")
                .doesNotContain("\"" + HOUSE.memberOf(OWN) + "\"");
    }

    @Test
    @Abuse("A30")
    void a_connection_that_comes_back_from_a_failure_shows_nothing() {
        TestInstallation house = HOUSE.installation();
        FailingAddress.during(house, address -> {
            for (int failure = 0; failure < 2; failure++) refused(SECRETARY.open(address), 500, address);
            assertThat(house.bean(DSLContext.class).fetch("select unit_id from organization.unit"))
                    .as("without an actor, on the connection that came back")
                    .isEmpty();
            assertThat(told(HOUSE.visit(AbuseHouse.NEIGHBOUR).open("/to-chuc")))
                    .contains("/to-chuc/" + FOREIGN)
                    .doesNotContain("/to-chuc/" + OWN);
        });
    }

    private static void refused(HttpResponse<String> answer, int status, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        assertThat(answer.body()).as(what).doesNotContain("Exception", "at vn.caunoi");
    }

    private static String coded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
