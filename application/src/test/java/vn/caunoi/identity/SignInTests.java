package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;

/** People come in by the sign-in page only. */
class SignInTests {

    private static final String ACCOUNT = "hoa";
    private static final String PASSWORD = "Mật khẩu của chị Hoà 2026";
    private static final TestInstallation HOUSE = house();

    private static TestInstallation house() {
        TestInstallation house = TestInstallation.fresh();
        house.bean(Accounts.class)
                .open(new NewAccount(
                        ACCOUNT,
                        "Nguyễn Thị Hoà",
                        Role.CELL_SECRETARY,
                        Normalizer.normalize(PASSWORD, Normalizer.Form.NFC),
                        List.of()));
        return house;
    }

    @Test
    @DisplayName("Đúng mật khẩu thì vào, với mã phiên mới")
    @Abuse("E01")
    void theRightPasswordOpensWithANewSession() {
        Untouched rows = Untouched.now(HOUSE);
        Caller visitor = new Caller(HOUSE);
        visitor.open("/dang-nhap");
        String before = visitor.session();
        HttpResponse<String> answer = visitor.signIn(ACCOUNT, PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/tong-quan");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(location(visitor.open("/khong-co-trang-nay"))).isEmpty();
        assertThat(Untouched.now(HOUSE)).isEqualTo(rows);
    }

    @Test
    @DisplayName("E01: sang vai trò khác cũng là một mã phiên mới; mã trước không mở gì nữa")
    @Abuse("E01")
    void anotherPostOpensWithANewSession() {
        Accounts accounts = HOUSE.bean(Accounts.class);
        Holder holder = accounts.open(new NewAccount("hai-vai", "Hai vai", Role.CELL_SECRETARY, PASSWORD, List.of()))
                .holder();
        Account other = accounts.open(HOUSE.actor(), holder, Role.INSPECTOR, List.of());
        Caller visitor = new Caller(HOUSE);
        visitor.signIn("hai-vai", PASSWORD);
        Untouched rows = Untouched.now(HOUSE);
        String token = visitor.token("/tai-khoan");
        String before = visitor.session();
        String number = Long.toString(other.actor().accountId());
        assertThat(visitor.post("/tai-khoan/vai-tro", Map.of("tai-khoan", number, "_csrf", token))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.open("/tai-khoan").statusCode()).isEqualTo(200);
        assertThat(location(new Caller(HOUSE, before).open("/tai-khoan"))).contains("/dang-nhap");
        assertThat(Untouched.now(HOUSE)).isEqualTo(rows);
    }

    @Test
    @DisplayName("Bộ gõ ghép dấu khác nhau vẫn là một mật khẩu")
    void composedAndDecomposedLettersAreOnePassword() {
        HttpResponse<String> answer =
                new Caller(HOUSE).signIn(ACCOUNT, Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));
        assertThat(location(answer)).endsWith("/tong-quan");
    }

    @Test
    @DisplayName(
            "E03: tên không có, tên đã khóa, tên chưa có mật khẩu và mật khẩu sai được trả lời như nhau, cả khi phải chờ")
    @Abuse("E03")
    void whoIsNotLetInHearsTheSameWhoeverHeSaysHeIs() {
        Accounts accounts = HOUSE.bean(Accounts.class);
        accounts.open(new NewAccount("chua-vao", "Chưa vào", Role.CELL_SECRETARY, null, List.of()));
        Holder closed = accounts.open(new NewAccount("da-dong1", "Đã khóa", Role.CELL_SECRETARY, PASSWORD, List.of()))
                .holder();
        accounts.let(HOUSE.actor(), closed, false);
        accounts.open(new NewAccount("dang-lam", "Đang làm", Role.CELL_SECRETARY, PASSWORD, List.of()));
        Untouched before = Untouched.now(HOUSE);
        List<String> unknown = heard("khong-co", "Một câu không phải của ai");
        assertThat(unknown.getFirst()).startsWith("302").contains("/dang-nhap?ly-do=sai");
        assertThat(unknown.getLast()).startsWith("429");
        assertThat(heard("dang-lam", "Một câu không phải của ai")).isEqualTo(unknown);
        assertThat(heard("chua-vao", "Một câu không phải của ai")).isEqualTo(unknown);
        assertThat(heard("da-dong1", PASSWORD)).isEqualTo(unknown);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    /** What somebody with that name hears: at the first wrong password, on the page after it, and once he has to wait. */
    private static List<String> heard(String name, String password) {
        Caller visitor = new Caller(HOUSE, InetAddress.ofLiteral("127.0.3.8"));
        HttpResponse<String> first = visitor.signIn(name, password);
        String page = said(visitor.open(location(first).replace(HOUSE.url(), "")));
        for (int guess = 1; guess < 5; guess++) visitor.signIn(name, password);
        return List.of(said(first), page, said(visitor.signIn(name, password)));
    }

    /** Status, headers and words, but the token that each page has of its own, with its length. */
    private static String said(HttpResponse<String> answer) {
        return "%d %s %d %s"
                .formatted(
                        answer.statusCode(),
                        location(answer),
                        answer.body().length(),
                        answer.headers().map().keySet() + Caller.words(answer));
    }

    @Test
    @DisplayName("Tài khoản chỉ có mã truy cập không vào bằng mật khẩu")
    void anAccountWithoutAPasswordHasNoneThatFits() {
        for (String guess : List.of("", "null", HOUSE.token())) {
            assertThat(location(new Caller(HOUSE).signIn(TestInstallation.ACCOUNT, guess)))
                    .endsWith("ly-do=sai");
        }
    }

    @Test
    @DisplayName("Biểu mẫu không kèm mã chống giả mạo thì không vào được")
    void aForgedFormOpensNothing() {
        Caller visitor = new Caller(HOUSE);
        HttpResponse<String> answer = visitor.post("/dang-nhap", Map.of("tai-khoan", ACCOUNT, "mat-khau", PASSWORD));
        assertThat(location(answer)).contains("/dang-nhap");
        assertThat(location(visitor.open("/tong-quan"))).contains("/dang-nhap");
    }

    @Test
    @DisplayName("Phiên của trang không mở được địa chỉ cho máy")
    void aSessionOpensNoAddressForMachines() {
        Caller visitor = new Caller(HOUSE);
        visitor.signIn(ACCOUNT, PASSWORD);
        assertThat(visitor.open("/api/v1/figures").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Đoán nhiều lần thì phải chờ, kể cả khi lần sau đoán đúng")
    @Abuse("E02")
    void guessersWait() {
        HOUSE.bean(Accounts.class).open(new NewAccount("bi-doan", "Bị đoán", Role.CELL_SECRETARY, PASSWORD, List.of()));
        Untouched before = Untouched.now(HOUSE);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(new Caller(HOUSE).signIn("bi-doan", "đoán " + guess).statusCode())
                    .isEqualTo(302);
        }
        HttpResponse<String> answer = new Caller(HOUSE).signIn("Bi-Doan", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).contains("Chờ một phút");
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
