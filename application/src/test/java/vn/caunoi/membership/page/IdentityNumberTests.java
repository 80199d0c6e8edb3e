package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.page.NumberWorld.look;
import static vn.caunoi.membership.page.NumberWorld.main;
import static vn.caunoi.membership.page.NumberWorld.number;
import static vn.caunoi.membership.page.NumberWorld.page;
import static vn.caunoi.membership.page.NumberWorld.record;
import static vn.caunoi.membership.page.NumberWorld.search;
import static vn.caunoi.membership.page.NumberWorld.words;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.caunoi.SampleReaders;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.audit.Trail;
import vn.caunoi.identity.Role;

@DisplayName("Số định danh của một người")
class IdentityNumberTests {

    private static final NumberWorld WORLD = new NumberWorld();
    private static final long PERSON = WORLD.admit(NumberWorld.CELL, "SO-1", "Quách Thị Ngân");
    private static final long NEIGHBOUR = WORLD.admit(NumberWorld.CELL, "SO-2", "Ông Văn Ích");
    private static final long ELSEWHERE = WORLD.admit(NumberWorld.OTHER_CELL, "SO-3", "Lương Gia Bảo");
    private static final long UNIONIST = WORLD.admit(NumberWorld.UNION, "CD-1", "Quách Thị Ngân");
    private static final FormDesk OFFICER = WORLD.desk(SampleReaders.OFFICER);
    private static final FormDesk SECRETARY = WORLD.desk(SampleReaders.SECRETARY);
    private static final FormDesk COMMITTEE = WORLD.desk(SampleReaders.COMMITTEE);
    private static final FormDesk OTHER_SECRETARY =
            WORLD.open("bi-thu-2", Role.CELL_SECRETARY, WORLD.on(NumberWorld.OTHER_CELL, Line.PARTY, Right.RECORDS));
    private static final FormDesk CHAIR =
            WORLD.open("chu-tich-cd", Role.UNION_CHAIR, WORLD.on(NumberWorld.UNION, Line.UNION, Right.RECORDS));
    private static final FormDesk INSPECTOR =
            WORLD.open("kiem-tra", Role.INSPECTOR, WORLD.on("HN-PARTY", Line.PARTY, Right.RECORDS));
    private static final FormDesk COUNTING =
            WORLD.open("so-lieu", Role.CELL_SECRETARY, WORLD.on(NumberWorld.CELL, Line.PARTY, Right.FIGURES));

    private static final String DOTS = "\u2022".repeat(9);

    @Test
    @DisplayName("ghi thì được che, chỉ còn ba số cuối; xem đủ phải nêu lý do, vào nhật ký trước khi hiện")
    void aNumberIsMaskedAndOpensForAReasonOnly() {
        assertThat(record(SECRETARY, PERSON, "001 190 100 001").statusCode()).isEqualTo(303);
        assertThat(SECRETARY.open(page(PERSON)).body()).contains(DOTS + "001").doesNotContain("001190100001");
        assertThat(SECRETARY.open(number(PERSON)).body()).doesNotContain("001190100001");
        Trail trail = Trail.of(WORLD.house());
        HttpResponse<String> without = look(SECRETARY, PERSON, " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).doesNotContain("001190100001");
        assertThat(look(SECRETARY, PERSON, "so voi 001190100001").statusCode()).isEqualTo(422);
        trail.news(2);
        HttpResponse<String> shown = look(SECRETARY, PERSON, "lập danh sách đổi thẻ");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("001190100001", "lập danh sách đổi thẻ");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(trail.news(1))
                .singleElement()
                .asString()
                .startsWith(WORLD.actor(SampleReaders.SECRETARY) + " identity-number.revealed person:" + PERSON + " ")
                .contains("\"kind\": \"CITIZEN\"", "\"look\": ")
                .doesNotContain("001190100001", "danh");
        assertThat(SECRETARY.open(number(PERSON)).body())
                .contains("lập danh sách đổi thẻ", "Ai đã xem", " · bi-thu")
                .doesNotContain("001190100001");
    }

    @Test
    @DisplayName("số liệu không kèm tên thì không thấy cả số che; chỉ đọc thì thấy số che, không gửi gì được")
    void whoHoldsFiguresSeesNotEvenTheMask() {
        record(SECRETARY, NEIGHBOUR, "001090100002");
        for (FormDesk figures : List.of(COMMITTEE, COUNTING)) {
            assertThat(figures.open(page(NEIGHBOUR)).statusCode()).isEqualTo(404);
            assertThat(figures.open(number(NEIGHBOUR)).statusCode()).isEqualTo(404);
        }
        Map<String, String> typed = COUNTING.filled("/tim", "ly-do", "x", "so-dinh-danh", "001090100009");
        typed.putAll(COUNTING.filled("/thanh-vien"));
        assertThat(COUNTING.send(number(NEIGHBOUR) + "/xem", typed).statusCode())
                .isEqualTo(404);
        assertThat(COUNTING.send(number(NEIGHBOUR), typed).statusCode()).isEqualTo(404);
        assertThat(INSPECTOR.open(page(NEIGHBOUR)).body()).contains(DOTS + "002");
        HttpResponse<String> refused = INSPECTOR.send(
                number(NEIGHBOUR) + "/xem", INSPECTOR.filled(number(NEIGHBOUR), "ly-do", "kiểm tra hồ sơ"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("001090100002");
    }

    @Test
    @DisplayName("sai số chữ số thì 422; thẻ đảng viên chỉ có ở hệ Đảng; không khớp giới tính, năm sinh thì nhắc")
    void whatIsNoNumberIsRefused() {
        long person = WORLD.admit(NumberWorld.CELL, "SO-4", "Vi Thị Sáu");
        for (String wrong : List.of("", "00119010000", "0011901000011", "00119010000a")) {
            assertThat(record(SECRETARY, person, wrong).statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(SECRETARY.open(page(person) + "/so/the-dang").statusCode()).isEqualTo(200);
        assertThat(SECRETARY.open(page(person) + "/so/ho-chieu").statusCode()).isEqualTo(404);
        assertThat(CHAIR.open(page(UNIONIST) + "/so/the-dang").statusCode()).isEqualTo(404);
        String card = page(person) + "/so/the-dang";
        assertThat(SECRETARY
                        .send(card, SECRETARY.filled(card, "so-dinh-danh", "00100004"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SECRETARY.open(card).body()).contains("\u2022\u2022\u2022\u2022\u2022004", "51-CT/TW");
        assertThat(SECRETARY.send(card + "/go", SECRETARY.filled(card)).statusCode())
                .isEqualTo(303);
        assertThat(SECRETARY.open(card).body()).contains("chưa ghi").doesNotContain("\u2022004");
    }

    @Test
    @DisplayName("trùng trong phạm vi thì nói người nào; trùng ngoài phạm vi thì đáp y như không trùng")
    void aNumberOutOfReachIsTakenLikeAnyOther() {
        long mine = WORLD.admit(NumberWorld.CELL, "SO-5", "Hà Văn Năm");
        long theirs = WORLD.admit(NumberWorld.OTHER_CELL, "SO-6", "Hà Văn Sáu");
        long another = WORLD.admit(NumberWorld.OTHER_CELL, "SO-7", "Hà Văn Bảy");
        record(SECRETARY, mine, "001090100005");
        HttpResponse<String> known = record(OTHER_SECRETARY, theirs, "001090100005");
        String afterKnown = words(OTHER_SECRETARY.open(number(theirs)), "SO-6", "Hà Văn Sáu", "005");
        HttpResponse<String> unknown = record(OTHER_SECRETARY, another, "001090100777");
        String afterUnknown = words(OTHER_SECRETARY.open(number(another)), "SO-7", "Hà Văn Bảy", "777");
        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(unknown.statusCode()).isEqualTo(303);
        assertThat(afterKnown)
                .contains("Đã ghi số. Nếu trùng với hồ sơ ngoài phạm vi")
                .isEqualTo(afterUnknown);
        assertThat(OTHER_SECRETARY.open("/thanh-vien/doi-chieu").body()).contains("Không có cặp nào");

        HttpResponse<String> within = record(SECRETARY, PERSON, "001090100005");
        assertThat(within.statusCode()).isEqualTo(422);
        assertThat(within.body()).contains("Hà Văn Năm (SO-5)", "href=\"" + page(mine) + "\"");
    }

    @Test
    @DisplayName("vụ đối chiếu hiện với người nắm cả hai hồ sơ, kết luận có căn cứ, một lần; số liệu không đổi")
    void theCaseIsSeenAndClosedByWhoHoldsBoth() {
        long mine = WORLD.admit(NumberWorld.CELL, "SO-8", "Tạ Thị Tám");
        long theirs = WORLD.admit(NumberWorld.OTHER_CELL, "SO-9", "Tạ Thị Tám");
        record(SECRETARY, mine, "001190100008");
        record(OTHER_SECRETARY, theirs, "001190100008");
        String pair = "/thanh-vien/doi-chieu/" + mine + "/" + theirs;
        String before = WORLD.figure();
        assertThat(OFFICER.open("/thanh-vien/doi-chieu").body()).contains("SO-8", "SO-9", "Cùng số định danh");
        assertThat(OFFICER.open("/viec-can-lam?unit=HN-PARTY").body()).contains("cặp hồ sơ cần đối chiếu");
        for (FormDesk one : List.of(SECRETARY, OTHER_SECRETARY, CHAIR)) {
            assertThat(one.open("/thanh-vien/doi-chieu").body()).doesNotContain("SO-8", "SO-9");
            assertThat(words(one.open(pair))).isEqualTo(words(one.open("/thanh-vien/doi-chieu/999999/9999999")));
        }
        assertThat(INSPECTOR.open(pair).statusCode()).isEqualTo(200);
        assertThat(OFFICER.send(pair, OFFICER.filled(pair, "ket-luan", "KHAC_NGUOI"))
                        .statusCode())
                .isEqualTo(422);
        Map<String, String> filled = OFFICER.filled(pair, "ket-luan", "KHAC_NGUOI", "nhan-xet", "Gõ nhầm hai số cuối");
        assertThat(OFFICER.send(pair, filled).statusCode()).isEqualTo(303);
        filled.put("_gui", "00000000-0000-0000-0000-000000000000");
        assertThat(OFFICER.send(pair, filled).statusCode()).isEqualTo(409);
        assertThat(OFFICER.open("/thanh-vien/doi-chieu").body())
                .contains("Khác người: Gõ nhầm hai số cuối (ghi", " · can-bo)")
                .doesNotContain("Cùng số định danh</td>");
        assertThat(WORLD.figure()).isEqualTo(before);
    }

    @Test
    @DisplayName("A05: chủ tịch công đoàn mở hồ sơ đảng viên của đoàn viên mình thì như không có, không một dấu hiệu")
    @Abuse("A05")
    void theUnionLearnsNothingOfTheParty() {
        record(SECRETARY, PERSON, "001190100001");
        Untouched before = Untouched.now(WORLD.house());
        for (String address : List.of(page(PERSON), number(PERSON), page(PERSON) + "/so/the-dang")) {
            HttpResponse<String> answer = CHAIR.open(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(words(answer)).isEqualTo(words(CHAIR.open("/thanh-vien/999999999")));
        }
        assertThat(Untouched.now(WORLD.house())).isEqualTo(before);
        assertThat(record(CHAIR, UNIONIST, "001190100001").statusCode()).isEqualTo(303);
        assertThat(main(CHAIR.open(page(UNIONIST))))
                .contains(DOTS + "001")
                .doesNotContain("SO-1", "ảng viên", "Cùng một người", "/so/the-dang");
        assertThat(OFFICER.open("/thanh-vien/doi-chieu").body())
                .as("two lines are never compared")
                .doesNotContain("CD-1");
    }

    @Test
    @DisplayName("B04: đã chuyển đảng viên đi thì không còn thấy số")
    void whoGaveAMemberAwayReadsNoNumber() {
        long leaver = WORLD.admit(NumberWorld.CELL, "SO-10", "Mạc Thị Mười");
        record(SECRETARY, leaver, "001190100010");
        String entry = WORLD.asOwner("select max(entry) from membership.movement where person_id = " + leaver)
                .getFirst();
        WORLD.transfer("SO-10", NumberWorld.CELL, NumberWorld.OTHER_CELL);
        WORLD.stay("SO-10", NumberWorld.CELL);
        assertThat(SECRETARY.open("/thanh-vien/but-toan/" + entry).body())
                .contains("name=\"ngay-sinh\"")
                .doesNotContain("name=\"ho-ten\"");
        assertThat(SECRETARY.open(page(leaver)).statusCode()).isEqualTo(200);
        assertThat(SECRETARY.open(page(leaver)).body()).doesNotContain("\u2022010", "/so/can-cuoc");
        assertThat(SECRETARY.open(number(leaver)).statusCode()).isEqualTo(404);
        assertThat(OTHER_SECRETARY.open(page(leaver)).body()).contains(DOTS + "010");
        assertThat(WORLD.behindTheGate(SampleReaders.SECRETARY, numbersOf(leaver)))
                .containsExactly("0");
        assertThat(WORLD.behindTheGate("bi-thu-2", numbersOf(leaver))).containsExactly("1");
    }

    private static String numbersOf(long person) {
        return "select count(*) from membership.identity_number where person_id = " + person;
    }

    @Test
    @DisplayName("tìm theo số: đủ số, trong phạm vi; ngoài phạm vi đáp y như không có; ô tìm chung không tra số")
    void aWholeNumberFindsWhoeverIsWithinReach() {
        long sought = WORLD.admit(NumberWorld.CELL, "SO-11", "Lò Văn Sỏi");
        record(SECRETARY, sought, "001090100011");
        Trail trail = Trail.of(WORLD.house());
        HttpResponse<String> found = search(SECRETARY, "001090 100011");
        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).contains(page(sought));
        assertThat(String.join("\n", trail.news(1)))
                .contains("POST /thanh-vien/tim-so")
                .doesNotContain("100011");
        HttpResponse<String> unseen = search(OTHER_SECRETARY, "001090100011");
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(words(unseen, "001090100011"))
                .isEqualTo(words(search(OTHER_SECRETARY, "001090999999"), "001090999999"));
        assertThat(search(CHAIR, "001090100011").statusCode()).isEqualTo(422);
        assertThat(search(COUNTING, "001090100011").statusCode()).isEqualTo(422);
        assertThat(COMMITTEE.open("/thanh-vien/tim-so").statusCode()).isEqualTo(403);
        assertThat(SECRETARY.open("/tim?q=001090100011").body()).doesNotContain("Lò Văn Sỏi");
    }

    @Test
    @DisplayName("G02: đổi chỗ hai số đã mã hóa thì không mở được, có báo động, không lộ số nào")
    void aSwappedNumberDoesNotOpen() {
        long one = WORLD.admit(NumberWorld.CELL, "SO-12", "Bế Văn Đàn");
        long other = WORLD.admit(NumberWorld.CELL, "SO-13", "Cù Chính Lan");
        record(SECRETARY, one, "001090100012");
        record(SECRETARY, other, "001090100013");
        WORLD.asOwner("update membership.identity_number n set sealed = o.sealed from membership.identity_number o "
                + "where n.person_id = " + one + " and o.person_id = " + other);
        Trail trail = Trail.of(WORLD.house());
        assertThat(SECRETARY.open(page(one)).body()).contains("không mở được");
        HttpResponse<String> refused = look(SECRETARY, one, "kiểm tra");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Việc này đã vào nhật ký").doesNotContain("00109010001");
        assertThat(String.join("\n", trail.news(2))).contains("identity-number.tampered person:" + one);
        assertThat(look(SECRETARY, other, "kiểm tra").body()).contains("001090100013");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    @DisplayName("T18, D12: bản sao cơ sở dữ liệu và nhật ký máy chủ không có số nào")
    @Abuse("D12")
    void neitherDumpNorLogHoldsANumber(CapturedOutput output) {
        long person = WORLD.admit(NumberWorld.CELL, "SO-14", "Phùng Văn Khải");
        record(SECRETARY, person, "001090100014");
        Untouched before = Untouched.now(WORLD.house());
        record(SECRETARY, person, "00109010001");
        look(SECRETARY, person, "đối chiếu giấy tờ");
        search(SECRETARY, "001090100014");
        search(OTHER_SECRETARY, "001090100014");
        record(CHAIR, person, "001090100014");
        assertThat(Untouched.now(WORLD.house()).changedSince(before))
                .as("the number that was looked at")
                .containsExactly("membership.number_look");
        assertThat(WORLD.dump())
                .contains("SO-14", "đối chiếu giấy tờ")
                .doesNotContain("001090100014", "001090.100014", "MDAxMDkwMTAwMDE0");
        assertThat(WORLD.dump()).doesNotContain("303031303930313030303134");
        assertThat(output.getAll()).doesNotContain("00109010001");
    }

    @Test
    @DisplayName("không có cổng Java: cơ sở dữ liệu vẫn chỉ cho người nắm hồ sơ đọc và ghi số")
    void theSecondWallGuardsNumbersAlone() {
        record(OTHER_SECRETARY, ELSEWHERE, "001090100003");
        String numbers = numbersOf(ELSEWHERE);
        String looks =
                "select count(*) from membership.number_look where entry in (select entry from membership.identity_number)";
        String add = "insert into membership.identity_number values (nextval('ledger.entry'), 1, " + ELSEWHERE
                + ", 'CITIZEN', '\\x00', 'x')";
        assertThat(WORLD.behindTheGate("bi-thu-2", numbers)).containsExactly("1");
        for (String account : List.of(SampleReaders.SECRETARY, SampleReaders.COMMITTEE, "so-lieu", "chu-tich-cd")) {
            assertThat(WORLD.behindTheGate(account, numbers)).as(account).containsExactly("0");
            assertThat(WORLD.behindTheGate(account, add)).as(account).containsExactly("refused 42501");
        }
        assertThat(WORLD.behindTheGate("chu-tich-cd", looks)).containsExactly("0");
        assertThat(WORLD.behindTheGate("chu-tich-cd", "select one_id from membership.alike()"))
                .isEmpty();
        assertThat(WORLD.behindTheGate("bi-thu-2", "update membership.identity_number set blind = 'x'"))
                .containsExactly("refused 42501");
    }
}
