package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.page.NumberWorld.page;
import static vn.caunoi.membership.page.NumberWorld.words;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;

@DisplayName("Một người có hồ sơ ở hai hệ")
class SamePersonTests {

    private static final NumberWorld WORLD = new NumberWorld();
    private static final long MEMBER = WORLD.admit(NumberWorld.CELL, "HAI-1", "Quách Thị Ngân");
    private static final long UNIONIST = WORLD.admit(NumberWorld.UNION, "HAI-2", "Quách Thị Ngân");
    private static final long UNSEEN = WORLD.admit("HN-CD-002", "HAI-3", "Ông Văn Ích");
    private static final FormDesk OFFICER = WORLD.desk(SampleReaders.OFFICER);
    private static final FormDesk SECRETARY = WORLD.desk(SampleReaders.SECRETARY);
    private static final FormDesk CHAIR =
            WORLD.open("chu-tich-cd", Role.UNION_CHAIR, WORLD.on(NumberWorld.UNION, Line.UNION, Right.RECORDS));
    private static final FormDesk BOTH = WORLD.open(
            "hai-he",
            Role.ORGANIZATION_OFFICER,
            WORLD.on(NumberWorld.CELL, Line.PARTY, Right.RECORDS),
            WORLD.on(NumberWorld.UNION, Line.UNION, Right.RECORDS));
    private static final FormDesk HALF = WORLD.open(
            "mot-he-ruoi",
            Role.ORGANIZATION_OFFICER,
            WORLD.on(NumberWorld.CELL, Line.PARTY, Right.RECORDS),
            WORLD.on(NumberWorld.UNION, Line.UNION, Right.FIGURES));

    private static final String LINKS = "select count(*) from membership.same_person";

    private static HttpResponse<String> link(FormDesk desk, long person, String code) {
        String form = page(person) + "/cung-nguoi";
        return desk.send(form, desk.filled(form, "ma-kia", code));
    }

    @BeforeEach
    void nothingIsLinked() {
        WORLD.asOwner("delete from membership.same_person where voids is not null");
        WORLD.asOwner("delete from membership.same_person");
    }

    @Test
    @DisplayName(
            "nối bằng mã, thấy ở cả hai trang; gỡ thì thôi, lần nối và lần gỡ còn ngày và người ghi; số liệu không đổi")
    void aLinkIsMadeByHandAndTakenBack() {
        String before = WORLD.figure();
        assertThat(link(BOTH, MEMBER, "HAI-2").statusCode()).isEqualTo(303);
        assertThat(BOTH.open(page(MEMBER)).body())
                .contains("Cùng một người với", "Quách Thị Ngân (HAI-2)", "href=\"" + page(UNIONIST) + "\"");
        assertThat(OFFICER.open(page(UNIONIST)).body()).contains("Cùng một người với", "Quách Thị Ngân (HAI-1)");
        assertThat(link(BOTH, UNIONIST, "#" + MEMBER).statusCode()).isEqualTo(303);
        assertThat(WORLD.asOwner(LINKS)).as("said once").containsExactly("1");
        String entry = WORLD.asOwner("select entry from membership.same_person").getFirst();
        String end = page(MEMBER) + "/cung-nguoi/" + entry + "/go";
        assertThat(BOTH.send(end, BOTH.filled(page(MEMBER))).statusCode()).isEqualTo(303);
        assertThat(BOTH.open(page(MEMBER)).body()).doesNotContain("Cùng một người với");
        assertThat(OFFICER.send(end, OFFICER.filled(page(MEMBER))).statusCode()).isEqualTo(404);
        assertThat(WORLD.behindTheGate(
                        "hai-he",
                        "select concat_ws(' ', recorded_by, ended_by, ended_at > recorded_at) from membership.linked"))
                .containsExactly(WORLD.actor("hai-he") + " " + WORLD.actor("hai-he") + " t");
        assertThat(WORLD.figure()).isEqualTo(before);
    }

    @Test
    @DisplayName("chỉ nắm một hệ thì trang không đổi một chữ, không có biểu mẫu, không gửi được")
    void whoHoldsOneLineSeesNothing() {
        List<FormDesk> ofOneLine = List.of(SECRETARY, HALF);
        List<String> before =
                ofOneLine.stream().map(desk -> words(desk.open(page(MEMBER)))).toList();
        String chairBefore = words(CHAIR.open(page(UNIONIST)));
        link(BOTH, MEMBER, "HAI-2");
        assertThat(ofOneLine.stream().map(desk -> words(desk.open(page(MEMBER)))))
                .isEqualTo(before)
                .noneMatch(body -> body.contains("HAI-2") || body.contains("Cùng một người"));
        assertThat(words(CHAIR.open(page(UNIONIST)))).isEqualTo(chairBefore).doesNotContain("HAI-1", "Cùng một người");
        for (FormDesk desk : ofOneLine) {
            assertThat(desk.open(page(MEMBER) + "/cung-nguoi").statusCode()).isEqualTo(404);
            assertThat(desk.send(page(MEMBER) + "/cung-nguoi", desk.filled(page(MEMBER), "ma-kia", "HAI-2"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(CHAIR.open(page(MEMBER) + "/cung-nguoi").statusCode()).isEqualTo(404);
        assertThat(CHAIR.open("/thanh-vien/999999999/cung-nguoi").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("mã không có, mã ngoài phạm vi, mã cùng hệ: cùng một câu 422")
    void anUnseenCodeIsAsAnUnknownOne() {
        String unknown = words(link(BOTH, MEMBER, "KHONG-CO"), "KHONG-CO", "HAI-1");
        assertThat(unknown).startsWith("422").contains("Không có hồ sơ nào ở hệ khác mang mã này");
        for (String code : List.of("HAI-3", "HAI-1", "#" + UNSEEN, "#" + MEMBER, "#999999999")) {
            assertThat(words(link(BOTH, MEMBER, code), code, "HAI-1")).as(code).isEqualTo(unknown);
        }
        assertThat(link(BOTH, MEMBER, "").statusCode()).isEqualTo(422);
        assertThat(WORLD.asOwner(LINKS)).containsExactly("0");
    }

    @Test
    @DisplayName("không có cổng Java: chỉ ai nắm cả hai hồ sơ đọc, ghi và gỡ được mối nối")
    void theSecondWallGuardsLinksAlone() {
        link(BOTH, MEMBER, "HAI-2");
        String add = "insert into membership.same_person (posting, one_id, other_id) values (1, "
                + Math.min(MEMBER, UNIONIST) + ", " + Math.max(MEMBER, UNIONIST) + ")";
        String end = add.replace("posting,", "posting, voids,")
                .replace(
                        "(1,",
                        "(1, "
                                + WORLD.asOwner("select entry from membership.same_person")
                                        .getFirst() + ",");
        for (String account : List.of(SampleReaders.SECRETARY, SampleReaders.COMMITTEE, "chu-tich-cd", "mot-he-ruoi")) {
            assertThat(WORLD.behindTheGate(account, LINKS)).as(account).containsExactly("0");
            assertThat(WORLD.behindTheGate(account, add)).as(account).containsExactly("refused 42501");
            assertThat(WORLD.behindTheGate(account, end)).as(account).containsExactly("refused 42501");
        }
        assertThat(WORLD.behindTheGate("hai-he", LINKS)).containsExactly("1");
        assertThat(WORLD.behindTheGate(
                        "hai-he",
                        "insert into membership.same_person (posting, one_id, other_id) values (1, " + MEMBER + ", "
                                + UNSEEN + ")"))
                .as("not of somebody unseen")
                .containsExactly("refused 42501");
        assertThat(WORLD.behindTheGate("hai-he", "delete from membership.same_person"))
                .containsExactly("refused 42501");
    }
}
