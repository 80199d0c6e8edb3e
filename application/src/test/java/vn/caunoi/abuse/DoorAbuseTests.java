package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.audit.Trail;
import vn.caunoi.identity.Role;

/** Whoever stands before the door without a key, and tries many. */
class DoorAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();
    /** Of this class alone, for whoever is guessed at waits in the next one too: the door is that of the whole run. */
    private static final String GUESSED = "bi-thu-bi-do";

    private static final List<String> LEFT_OPEN = List.of(
            "/actuator",
            "/actuator/env",
            "/actuator/heapdump",
            "/h2",
            "/h2-console",
            "/v3/api-docs",
            "/swagger-ui.html",
            "/.git/config",
            "/.env",
            "/console",
            "/manager/html",
            "/api-docs",
            "/error/../actuator",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/application.properties");

    /** What the pages themselves load. */
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"?#]+\\.(?:js|css))\"");

    @Test
    @Abuse("E02")
    void who_tries_one_password_with_many_names_waits_and_the_owner_comes_in_where_he_is_known() {
        HOUSE.readers().open(GUESSED, Role.CELL_SECRETARY, List.of(HOUSE.grant(AbuseHouse.FOREIGN, Line.PARTY)));
        Visitor owner = HOUSE.visit(GUESSED);
        Trail trail = Trail.of(HOUSE.installation());
        Untouched before = HOUSE.rows();
        Visitor guesser = Visitor.from(HOUSE.installation(), "127.0.0.9");
        String token = guesser.token("/dang-nhap");
        for (int name = 0; name < 30; name++) {
            guesser.post("/dang-nhap", token, tried("ten-" + name));
        }
        HttpResponse<String> tooOften = guesser.post("/dang-nhap", token, tried(GUESSED));
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).contains("60");
        assertThat(trail.news(31)).hasSize(31).allMatch(event -> event.contains("sign-in-failed door"));
        assertThat(HOUSE.visit(AbuseHouse.ADMINISTRATOR).open("/quan-tri").body())
                .as("the alert")
                .contains("nơi hoặc tên đăng nhập đang phải chờ vì nhập sai nhiều lần");
        assertThat(HOUSE.rows()).isEqualTo(before);

        for (int place = 10; place < 15; place++) {
            Visitor distant = Visitor.from(HOUSE.installation(), "127.0.0." + place);
            String form = distant.token("/dang-nhap");
            for (int guess = 0; guess < 5; guess++) distant.post("/dang-nhap", form, tried(GUESSED));
        }
        Visitor elsewhere = Visitor.from(HOUSE.installation(), "127.0.0.20");
        assertThat(enter(elsewhere).statusCode()).isEqualTo(429);
        owner.post("/dang-xuat", owner.token("/tai-khoan"), Map.of());
        HttpResponse<String> again = enter(owner);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.uri().getPath()).isNotEqualTo("/dang-nhap");
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    private static HttpResponse<String> enter(Visitor owner) {
        return owner.post(
                "/dang-nhap",
                owner.token("/dang-nhap"),
                Map.of("tai-khoan", GUESSED, "mat-khau", SampleReaders.PASSWORD));
    }

    private static Map<String, String> tried(String name) {
        return Map.of("tai-khoan", name, "mat-khau", "Mùa thu năm 2026");
    }

    @Test
    @Abuse("E10")
    void what_other_programs_leave_open_is_not_there() {
        Untouched before = HOUSE.rows();
        Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
        for (String address : LEFT_OPEN) {
            assertThat(officer.open(address).statusCode()).as(address).isIn(400, 404);
            HttpResponse<String> outside = Visitor.nobody(HOUSE.installation()).open(address);
            assertThat(outside.uri().getPath().equals("/dang-nhap") || outside.statusCode() >= 400)
                    .as(address)
                    .isTrue();
        }
        List<String> loaded = ASSET.matcher(officer.open("/to-chuc").body())
                .results()
                .map(asset -> asset.group(1))
                .distinct()
                .toList();
        assertThat(loaded).hasSizeGreaterThan(1);
        for (String asset : loaded) {
            assertThat(officer.open(asset).statusCode()).as(asset).isEqualTo(200);
            assertThat(officer.open(asset + ".map").statusCode())
                    .as("the source of " + asset)
                    .isEqualTo(404);
        }
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    @Test
    @Abuse("A20")
    void no_other_spelling_opens_the_door_of_machines() {
        String token = HOUSE.token(AbuseHouse.NEIGHBOUR);
        Untouched before = HOUSE.rows();
        assertThat(figures("/api/v1/figures", AbuseHouse.FOREIGN, token)).isEqualTo(200);
        assertThat(figures("/api/v1/figures", AbuseHouse.OWN, token)).isEqualTo(404);
        for (String spelling : List.of(
                "/API/v1/figures",
                "/Api/V1/figures",
                "//api/v1/figures",
                "/api//v1/figures",
                "/api/v1/./figures",
                "/api/v1/figures/",
                "/api/v1/figures;x=1",
                "/api/v1/figures.json")) {
            for (String unit : List.of(AbuseHouse.FOREIGN, AbuseHouse.OWN)) {
                assertThat(figures(spelling, unit, token)).as(spelling).isIn(302, 400, 401, 404);
            }
        }
        assertThat(HOUSE.rows()).isEqualTo(before);
    }

    private static int figures(String door, String unit, String token) {
        return TestInstallation.send(HOUSE.installation()
                        .request(door + "?indicator=party.members&asOf=2016-12-31&unit=" + unit)
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }
}
