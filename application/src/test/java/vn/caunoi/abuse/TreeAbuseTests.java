package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.abuse.AbuseHouse.ABOVE;
import static vn.caunoi.abuse.AbuseHouse.OWN;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** Units that are founded elsewhere, turned upside down, or moved while somebody counts. */
class TreeAbuseTests {

    private static final AbuseHouse HOUSE = AbuseHouse.fresh();
    private static final String MOVE = "/to-chuc/%s/chuyen-cap-tren";
    private static final String PARENT = "HN-DB-01";
    private static final String CHILD = "HN-DB-01-2";
    private static final String MOVED = "HN-DB-01-3";

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
            HttpResponse<String> moved =
                    officer.submit(MOVE.formatted(MOVED), MOVE.formatted(MOVED), under("HN-DB-99"));
            assertThat(moved.statusCode())
                    .as(moved.body().replaceAll("(?s)\\A.*<main", ""))
                    .isEqualTo(200);
            moving.set(false);
            assertThat(asking.get()).isPositive();
        }
        assertThat(HOUSE.rows().changedSince(before))
                .as("the move, its paper, and what is reached before and after it")
                .containsExactlyInAnyOrder("access.reach", "ledger.posting", "organization.unit_entry", "paper.paper");
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

    /** The whole form of a move, so that nothing is wrong with it but where it leads. */
    private static Map<String, String> under(String parent) {
        return Map.of(
                "ngay", "01/12/2016",
                "hinh-thuc", "MOVED",
                "cap-tren", parent,
                "so-van-ban", "1-QĐ/ĐU",
                "ngay-van-ban", "01/12/2016",
                "xac-nhan", "1");
    }

    @Test
    @Abuse("B12")
    void no_unit_is_founded_elsewhere_and_no_parent_lies_under_its_child() {
        Visitor secretary = HOUSE.visit(SampleReaders.SECRETARY);
        Visitor officer = HOUSE.visit(SampleReaders.OFFICER);
        Map<String, String> found = Map.of("ma", "MOI", "ten", "Chi bộ mới", "loai", "CELL", "ngay", "01/10/2016");
        String own = secretary.token("/to-chuc/" + OWN + "/doi-ten");
        Untouched before = HOUSE.rows();
        assertThat(secretary
                        .post("/to-chuc/" + ABOVE + "/thanh-lap", own, found)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> turned = officer.submit(MOVE.formatted(PARENT), MOVE.formatted(PARENT), under(CHILD));
        assertThat(turned.statusCode()).isEqualTo(422);
        assertThat(turned.body()).contains(CHILD + " đang ở dưới chính nó");
        assertThat(HOUSE.rows()).isEqualTo(before);
    }
}
