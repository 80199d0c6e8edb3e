package vn.caunoi.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.house.EnglishWords;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.UnitKind;

/** The set-up of an office: once, by who knows its secret, whole or not at all, and with no right for whoever does it. */
class SetUpTests {

    private static final String PASSWORD = "mật khẩu thử 1";
    private static final String ODD = "Đảng ủy \"><img src=x onerror=alert(1)> các khu";

    private TestInstallation house;
    private String page;
    private Visitor visitor;

    @BeforeEach
    void open() {
        house = TestInstallation.fresh();
        page = house.bean(FirstDay.class).open(() -> {}).orElseThrow();
        visitor = Visitor.nobody(house);
    }

    /** The application goes on to serve other databases. */
    @AfterEach
    void shut() {
        house.bean(FirstDay.class).shut();
        house.bean(Office.class).written();
    }

    @Test
    @DisplayName(
            "Không có mã thì không có trang; mã sai nghe như không có trang; chưa thiết lập thì trang đăng nhập nói xem ở đâu")
    void withoutItsSecretThereIsNoPage() {
        HttpResponse<String> none = visitor.open(SetUpController.PATH);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(visitor.open(SetUpController.PATH + "?ma=sai").statusCode()).isEqualTo(404);
        assertThat(visitor.open(SetUpController.DONE).statusCode()).isEqualTo(404);
        assertThat(visitor.submit("/dang-nhap", SetUpController.PATH, told(Map.of("ma", "sai")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(SetUpController.PATH, "none", told(Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(visitor.open("/dang-nhap").body()).contains("chưa được thiết lập", "tệp set-up");
        assertThat(visitor.open("/dang-nhap?lang=en").body()).contains("has not been set up yet");
        nothingIsThere();
    }

    @Test
    @DisplayName("Bằng tiếng Anh: trang thiết lập, khi điền thiếu, điền sai và khi xong")
    void itIsSetUpInEnglishToo() {
        EnglishWords words =
                EnglishWords.beside(house, List.copyOf(told(Map.of()).values()));
        Map<String, String> wrong = told(Map.of("lap__DANG", "31/02/2010", "khu", "KCN-1", "ten-dang-nhap__1", "Ữ"));
        for (String body : List.of(
                visitor.open(page + "&lang=en").body(),
                visitor.submit(page, SetUpController.PATH, Map.of("ma", secret()))
                        .body(),
                visitor.submit(page, SetUpController.PATH, wrong).body(),
                visitor.submit(page, SetUpController.PATH, told(Map.of())).body())) {
            assertThat(body).contains("<html lang=\"en\">");
            assertThat(words.vietnameseOn(body)).isSubsetOf("Ữ");
        }
    }

    @Test
    @DisplayName(
            "Điền sai thì trả lại đủ những gì đã gõ, chữ lạ hiện nguyên chữ, không ghi gì (422); vai trò trao đổi không cấp ở đây")
    void whatIsWrongComesBack() {
        HttpResponse<String> empty = visitor.submit(page, SetUpController.PATH, Map.of("ma", secret()));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Cần ít nhất một hệ", "Cần ít nhất một cán bộ nhập được sổ");
        HttpResponse<String> wrong = visitor.submit(
                page,
                SetUpController.PATH,
                told(Map.of(
                        "co-quan", ODD,
                        "khu", "KCN-1; Khu 1; KCN\nkhông có dấu chấm phẩy",
                        "lap__DANG", "31/02/2010",
                        "lap__CONG_DOAN", "01/13/2010",
                        "nhiem-ky-den", "19/08/2025",
                        "vai-tro__2", "EXCHANGE",
                        "ho-ten__2", "Máy",
                        "ten-dang-nhap__2", "may",
                        "ten-dang-nhap__1", "quan-tri")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Dòng 2 chưa đúng", "không có dấu chấm phẩy", "31/02/2010")
                .contains("Ngày thành lập (Đảng): ", "Ngày thành lập (Công đoàn): ", "Vai trò (cán bộ thứ 2): ")
                .contains("Ngày cuối của nhiệm kỳ: Ngày cuối không được trước ngày bắt đầu")
                .contains("Tên quan-tri đã dùng cho người khác", "31/02/2010", "&#34;>&lt;img")
                .doesNotContain("\"><img", "hãy điền hệ Đảng");
        nothingIsThere();
    }

    @Test
    @DisplayName("B01: thiết lập một lần, trường thừa không cho ai thêm quyền; sau đó trang không còn, dù có mã")
    @Abuse("B01")
    void anOfficeIsSetUpOnce() {
        HttpResponse<String> done = visitor.submit(
                page,
                SetUpController.PATH,
                told(Map.of("co-quan", ODD, "role", "EXCHANGE", "everything", "true", "vai-tro__0", "EXCHANGE")));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body())
                .contains("/dat-mat-khau?ma=", "Trần Thị Mai", "&lt;img src=x")
                .doesNotContain("<img src=x");
        assertThat(roles())
                .hasSize(5)
                .filteredOn(role -> role != Role.EXCHANGE)
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.ORGANIZATION_OFFICER, Role.UNION_OFFICER);
        assertThat(rights("quan-tri")).isEmpty();
        assertThat(rights("mai")).containsExactlyInAnyOrder("PARTY RECORDS", "UNION FIGURES", "GROUP RECORDS");
        assertThat(rights("lan")).containsExactlyInAnyOrder("UNION RECORDS", "GROUP FIGURES");
        Untouched set = Untouched.now(house);
        for (String address : List.of(page, SetUpController.PATH, SetUpController.DONE)) {
            assertThat(Visitor.nobody(house).open(address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(visitor.submit("/dang-nhap", SetUpController.PATH, told(Map.of()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(house.bean(FirstDay.class).open(() -> {}))
                .as("also after the next start")
                .isEmpty();
        assertThat(Untouched.now(house)).isEqualTo(set);
        assertThat(visitor.open("/dang-nhap").body()).contains("&lt;img src=x").doesNotContain("chưa được thiết lập");
        assertThat(house.bean(Office.class).body().orElseThrow().place()).isEqualTo("Hà Nội");
        theTermLastsThroughItsLastDay();
    }

    @Test
    @DisplayName(
            "Những gì trang thiết lập ghi vào sổ mang tên \"Thiết lập ban đầu\", không phải tên tài khoản trao đổi; tài khoản ấy đã khóa")
    void theFirstRecordsAreThoseOfTheSetUp() {
        assertThat(visitor.submit(page, SetUpController.PATH, told(Map.of("ten-dang-nhap__0", "thiet-lap")))
                        .body())
                .contains("Tên đăng nhập thiet-lap đã có người dùng");
        HttpResponse<String> done = visitor.submit(page, SetUpController.PATH, told(Map.of()));
        assertThat(done.statusCode()).isEqualTo(200);
        Account hand = house.bean(Accounts.class).find("thiet-lap").orElseThrow();
        assertThat(hand.enabled()).isFalse();
        house.bean(Accounts.class)
                .open(new NewAccount(
                        "xem",
                        "Nguoi xem",
                        Role.ORGANIZATION_OFFICER,
                        PASSWORD,
                        List.of(Grant.everything(Right.RECORDS))));
        Visitor reader = Visitor.signIn(house, "xem", PASSWORD);
        String root = "/to-chuc/" + told(Map.of()).get("ma__DANG");
        assertThat(reader.open(root).body()).contains("Thiết lập ban đầu").doesNotContain("Hệ thống trao đổi");
        assertThat(reader.open(root + "?lang=en").body())
                .contains("Initial set-up")
                .doesNotContain("Thiết lập ban đầu");
    }

    @Test
    @DisplayName("Hai người thiết lập cùng lúc: một người được, người kia 409, không gì ghi hai lần")
    void oneOfTwoWins() throws Exception {
        Executor threads = task -> Thread.ofVirtual().start(task);
        CountDownLatch bothSent = new CountDownLatch(1);
        CompletableFuture<Void> holding = CompletableFuture.runAsync(() -> hold(bothSent), threads);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> sent("mot"), threads);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> sent("hai"), threads);
        assertThat(CompletableFuture.anyOf(one, other).get(20, TimeUnit.SECONDS))
                .isEqualTo(409);
        bothSent.countDown();
        assertThat(List.of(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(200, 409);
        holding.handle((_, _) -> 0).get(20, TimeUnit.SECONDS);
        assertThat(house.bean(DSLContext.class).fetchValue("select count(*) from office.body"))
                .isEqualTo(1L);
        assertThat(roles()).hasSize(5);
    }

    @Test
    @DisplayName("Đã ghi sổ mà chưa mở được tài khoản: lần sau chỉ còn hỏi những người đầu tiên, rồi đi tiếp")
    void whatStoppedHalfWayGoesOn() {
        NewRoot root = new NewRoot(Line.PARTY, "DU-1", "Đảng bộ các khu", UnitKind.UPPER, LocalDate.of(2010, 6, 1));
        house.bean(FirstRecords.class)
                .record(
                        house.actor(),
                        new Foundation(
                                new OwnBody(null, "Đảng ủy các khu", "Hà Nội"),
                                new Grounds(List.of(root), null, null, null, List.of())),
                        house.bean(FirstDay.class));
        assertThat(visitor.open(page).body()).contains("Chỉ còn mở tài khoản").doesNotContain("name=\"co-quan\"");
        Map<String, String> officers = new HashMap<>(told(Map.of()));
        officers.keySet().removeIf(field -> !field.matches("ma|.*__[01]"));
        assertThat(visitor.submit(page, SetUpController.PATH, officers).body()).contains("Trần Thị Mai");
        assertThat(rights("mai")).containsExactly("PARTY RECORDS");
        assertThat(visitor.open(page).statusCode()).isEqualTo(404);
    }

    /** Keeps every posting waiting until both are on their way. */
    private void hold(CountDownLatch until) {
        house.bean(Ledger.class).post(house.actor(), PostingKind.ENTRY, posting -> {
            try {
                until.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("only held");
        });
    }

    private int sent(String administrator) {
        return Visitor.nobody(house)
                .submit(page, SetUpController.PATH, told(Map.of("ten-dang-nhap__0", administrator)))
                .statusCode();
    }

    private void theTermLastsThroughItsLastDay() {
        long head = house.bean(Ledger.class).head(house.actor());
        assertThat(house.bean(Terms.class)
                        .named(house.scope(), "DU-1", "2025-2030", head)
                        .orElseThrow()
                        .until())
                .isEqualTo(LocalDate.of(2030, 7, 1));
    }

    private void nothingIsThere() {
        assertThat(house.bean(Office.class).body()).isEmpty();
        assertThat(roles()).containsExactly(Role.EXCHANGE);
        assertThat(house.bean(Ledger.class).head(house.actor())).isZero();
    }

    private List<Role> roles() {
        return house.bean(Accounts.class).all().stream().map(Account::role).toList();
    }

    private List<String> rights(String username) {
        Account account = house.bean(Accounts.class).find(username).orElseThrow();
        return house.bean(Rights.class).of(account.actor()).stream()
                .map(HeldRight::grant)
                .map(SetUpTests::said)
                .toList();
    }

    private static String said(Grant grant) {
        return switch (grant) {
            case Grant.OfUnit of -> of.line() + " " + of.right();
            case Grant.OfZone of -> of.owner().kind() + " " + of.right();
            case Grant.Everything of -> "EVERYTHING " + of.right();
        };
    }

    private String secret() {
        return page.substring(page.indexOf('=') + 1);
    }

    private Map<String, String> told(Map<String, String> otherwise) {
        return OfficeForm.of(secret(), otherwise);
    }
}
