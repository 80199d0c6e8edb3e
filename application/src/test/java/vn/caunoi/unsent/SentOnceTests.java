package vn.caunoi.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;

/** The server's side of it, over real HTTP: what is recorded once, and whose the drafts are. */
@DisplayName("Biểu mẫu gửi lại và bản nháp, phía máy chủ")
class SentOnceTests {

    private static final String FORM = "/ghi-khu";
    private static final SampleReaders READERS = SampleReaders.fresh();

    @SuppressWarnings("NullAway.Init")
    private static Visitor officer;

    @BeforeAll
    static void somebodySignsIn() {
        READERS.open("toan-quyen", Role.ORGANIZATION_OFFICER, List.of(Grant.everything(Right.RECORDS)));
        officer = READERS.visit("toan-quyen");
    }

    @AfterEach
    void theClockRunsAgain() {
        READERS.house().clock().runAgain();
    }

    @Test
    @DisplayName("cùng khóa và cùng nội dung gửi bốn lần một lúc chỉ ghi một lần, lần nào cũng dẫn đến trang đã ghi")
    void theSameWordsAreRecordedOnce() {
        String token = officer.token(FORM);
        Map<String, String> typed = zone("KCN-X1", UUID.randomUUID());
        List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> officer.post(FORM, token, typed)))
                .limit(4)
                .toList();
        assertThat(sent.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.uri().getPath()))
                .containsOnly("/khu/KCN-X1");
        assertThat(count("select count(*) from enterprise.zone_entry e join enterprise.zone z using (zone_id) "
                        + "where z.code = 'KCN-X1'"))
                .isEqualTo(1);
        assertThat(officer.post(FORM, token, typed).body()).contains("đã được ghi lúc");
    }

    @Test
    @DisplayName("cùng khóa mà nội dung khác là một lần ghi khác; bị từ chối thì chưa tính là đã ghi")
    void otherWordsAreAnotherRecord() {
        String token = officer.token(FORM);
        UUID key = UUID.randomUUID();
        Map<String, String> wrong = zone("KCN-X2", key);
        wrong.put("tu-ngay", "31/02/2016");
        assertThat(officer.post(FORM, token, wrong).statusCode()).isEqualTo(422);
        HttpResponse<String> again = officer.post(FORM, token, wrong);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("name=\"_gui\" value=\"" + key + "\"");
        assertThat(officer.post(FORM, token, zone("KCN-X2", key)).uri().getPath())
                .isEqualTo("/khu/KCN-X2");
        assertThat(officer.post(FORM, token, zone("KCN-X3", key)).uri().getPath())
                .isEqualTo("/khu/KCN-X3");
    }

    @Test
    @DisplayName("khóa không đúng dạng thì như không có khóa")
    void aKeyThatIsNoneIsNone() {
        for (String key : List.of("-".repeat(36), "a".repeat(36))) {
            Map<String, String> wrong = zone("KCN-X9", UUID.randomUUID());
            wrong.put("tu-ngay", "31/02/2016");
            wrong.put("_gui", key);
            assertThat(officer.post(FORM, officer.token(FORM), wrong).statusCode())
                    .as(key)
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("bản nháp chỉ mình tài khoản ấy đọc được, không giữ mật khẩu và mã, hết khi đã ghi")
    void aDraftIsItsOwnersAlone() {
        UUID key = UUID.randomUUID();
        keep(
                key,
                0,
                "[[\"ma\",\"KCN-X4\"],[\"mat-khau\",\"bí mật\"],[\"_csrf\",\"bí mật\"],[\"ma-xac-thuc\",\"123456\"]]");
        assertThat(find(officer, key)).contains("KCN-X4").doesNotContain("bí mật", "123456");
        assertThat(find(READERS.visit(SampleReaders.OFFICER), key)).doesNotContain("KCN-X4", "draft");
        assertThat(READERS.visit(SampleReaders.SECRETARY)
                        .open("/ban-nhap/phien")
                        .body())
                .doesNotContain("KCN-X4");
        officer.post(FORM, officer.token(FORM), zone("KCN-X4", key));
        assertThat(find(officer, key)).doesNotContain("draft");
    }

    @Test
    @DisplayName("ai biết bản cũ thì không ghi đè bản mới: 409; quá một tuần thì bản nháp bị quên")
    void anOlderTabDoesNotWriteOverANewerOne() {
        UUID key = UUID.randomUUID();
        assertThat(keep(key, 0, "[[\"ma\",\"A\"]]").statusCode()).isEqualTo(200);
        assertThat(keep(key, 1, "[[\"ma\",\"B\"]]").body()).contains("2");
        assertThat(keep(key, 1, "[[\"ma\",\"C\"]]").statusCode()).isEqualTo(409);
        assertThat(find(officer, key)).contains("\"B\"");
        assertThat(keep(key, 2, "{\"ma\":1}").statusCode()).isEqualTo(400);
        READERS.house().clock().set(Instant.now().plus(DraftRows.KEPT).plusSeconds(60));
        assertThat(find(officer, key)).doesNotContain("draft");
        keep(UUID.randomUUID(), 0, "[]");
        assertThat(count("select count(*) from unsent.draft where form_key = '" + key + "'"))
                .isZero();
    }

    @Test
    @DisplayName("giữ quá hai trăm bản nháp thì bản cũ nhất bị quên")
    void theOldestIsForgottenBeyondManyDrafts() {
        DraftRows drafts = READERS.house().bean(DraftRows.class);
        Actor actor = READERS.house()
                .bean(Accounts.class)
                .find(SampleReaders.SECRETARY)
                .orElseThrow()
                .actor();
        UUID oldest = UUID.randomUUID();
        drafts.keep(actor, empty(oldest));
        READERS.house().clock().set(Instant.now().plusSeconds(60));
        for (int draft = 1; draft < DraftRows.MOST; draft++) {
            drafts.keep(actor, empty(UUID.randomUUID()));
        }
        assertThat(drafts.own(actor, oldest, FORM)).isPresent();
        drafts.keep(actor, empty(UUID.randomUUID()));
        assertThat(drafts.own(actor, oldest, FORM)).isEmpty();
    }

    private static Draft empty(UUID key) {
        return new Draft(key, FORM, FORM, 0, List.of(), Instant.EPOCH);
    }

    @Test
    @DisplayName("địa chỉ quá dài hay ký tự không đọc được thì không giữ (400), không phải sự cố")
    void whatNoFormOfOursSendsIsNotKept() {
        UUID key = UUID.randomUUID();
        assertThat(keep(key, 0, "[[\"ma\",\"\\u0000\"]]").statusCode()).isEqualTo(400);
        assertThat(keep(key, 0, "[]", "/" + "x".repeat(1_000)).statusCode()).isEqualTo(400);
        assertThat(keep(key, 0, "[]", "/\0").statusCode()).isEqualTo(400);
        for (String typed : List.of("null", "[null]", "[[\"a\",null]]", "[[null,\"a\"]]")) {
            assertThat(keep(key, 0, typed).statusCode()).as(typed).isEqualTo(400);
        }
        assertThat(officer.open("/ban-nhap?dia-chi=/&bieu-mau=/&khoa=" + "-".repeat(36) + "&da-gui=")
                        .statusCode())
                .isEqualTo(200);
        assertThat(officer.open("/ban-nhap?dia-chi=%00&bieu-mau=%00&khoa=&da-gui=")
                        .body())
                .doesNotContain("draft");
    }

    private static Map<String, String> zone(String code, UUID key) {
        return new HashMap<>(Map.of(
                "ma",
                code,
                "ten",
                "Khu " + code,
                "loai",
                "KCN",
                "nhom-moi",
                "N-" + code,
                "tu-ngay",
                "01/02/2016",
                "_gui",
                key.toString()));
    }

    private static HttpResponse<String> keep(UUID key, int revision, String typed) {
        return keep(key, revision, typed, FORM);
    }

    private static HttpResponse<String> keep(UUID key, int revision, String typed, String address) {
        return officer.post(
                "/ban-nhap",
                officer.token(FORM),
                Map.of(
                        "khoa", key.toString(),
                        "bieu-mau", FORM,
                        "dia-chi", address,
                        "lan", String.valueOf(revision),
                        "noi-dung", typed));
    }

    private static String find(Visitor visitor, UUID key) {
        return visitor.part("/ban-nhap?dia-chi=/khong-co&bieu-mau=/ghi-khu&da-gui=&khoa=" + key)
                .body();
    }

    private static int count(String sql) {
        return READERS.house()
                .bean(Transactions.class)
                .reading(
                        readersActor(),
                        () -> READERS.house()
                                .bean(DSLContext.class)
                                .fetchSingle(sql)
                                .get(0, Integer.class));
    }

    private static vn.caunoi.access.Actor readersActor() {
        return READERS.house()
                .bean(vn.caunoi.identity.Accounts.class)
                .find("toan-quyen")
                .orElseThrow()
                .actor();
    }
}
