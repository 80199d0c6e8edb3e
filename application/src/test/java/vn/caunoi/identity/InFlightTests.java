package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.secret.QuickPasswords;
import vn.caunoi.identity.session.Sessions;

/** Requests at the door that are not what a browser sends, or not when it sends them. */
class InFlightTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final String FILES = "/nhap-du-lieu";
    private static final String PASSWORD = "Một câu dài và dễ nhớ";
    private static int people;

    @Test
    @DisplayName("Đang đăng nhập mà mật khẩu đổi thì không phiên nào của mật khẩu cũ còn lại")
    void noSessionOfTheOldPasswordSurvives() {
        Account post = HOUSE.bean(Accounts.class)
                .open(new NewAccount("lan", "Lan", Role.ORGANIZATION_OFFICER, PASSWORD, List.of()));
        List<Caller> thieves = Stream.generate(() -> new Caller(HOUSE)).limit(4).toList();
        thieves.forEach(thief -> thief.open("/dang-nhap"));
        CountDownLatch known = new CountDownLatch(thieves.size());
        CountDownLatch changed = new CountDownLatch(1);
        HOUSE.bean(QuickPasswords.class).stopping(() -> passAt(known, changed), () -> {
            List<CompletableFuture<Void>> signingIn = thieves.stream()
                    .map(thief -> CompletableFuture.runAsync(
                            () -> thief.signIn("lan", PASSWORD),
                            task -> Thread.ofVirtual().start(task)))
                    .toList();
            await(known);
            HOUSE.bean(NewPasswords.class).set(new Actor(1), post.holder(), PASSWORD + " mới", null);
            changed.countDown();
            signingIn.forEach(CompletableFuture::join);
        });
        assertThat(thieves)
                .allSatisfy(thief ->
                        assertThat(thief.open("/tai-khoan").statusCode()).isEqualTo(302));
    }

    /** The old password was right; what follows comes after the new one was set. */
    private static void passAt(CountDownLatch known, CountDownLatch changed) {
        known.countDown();
        await(changed);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName(
            "Biểu mẫu nhiều phần chỉ nhận ở trang gửi tệp, của người đã đăng nhập; ký tự không đọc được: 400; quá dài: 413")
    void partsAreForFilesOfWhoIsSignedIn() {
        Caller nobody = new Caller(HOUSE);
        Map<String, String> typed = Map.of("tai-khoan", "a\0b", "_csrf", nobody.token("/dang-nhap"));
        assertThat(nobody.postParts("/dang-nhap", typed).statusCode()).isEqualTo(415);
        assertThat(nobody.postParts(FILES, typed).statusCode()).isEqualTo(302);
        Caller inside = inside("hoa");
        String token = inside.token(FILES);
        assertThat(inside.postParts("/tai-khoan/cho-muon", Map.of("cho", "ab", "_csrf", token))
                        .statusCode())
                .isEqualTo(415);
        assertThat(inside.postParts(FILES, Map.of("ten", "a\0b", "_csrf", token))
                        .statusCode())
                .isEqualTo(400);
        assertThat(inside.postParts(FILES, Map.of("ten", "x".repeat(3_000_000), "_csrf", token))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "multipart/form-data; boundary=x, /nhap-du-lieu",
        "application/json, /tai-khoan/phien/ket-thuc-khac",
        "text/plain, /tai-khoan/phien/ket-thuc-khac"
    })
    @DisplayName(
            "Gửi dở khi phiên còn, gửi nốt khi phiên đã hết: không được nhận, dù là biểu mẫu nhiều phần hay gì khác")
    void whatWasHeldOpenOutlivesNoSession(String type, String address) throws IOException {
        Caller slow = inside("dung-" + ++people);
        String sender = "Cookie: phien=" + slow.session() + "\r\nX-CSRF-TOKEN: " + slow.token(FILES);
        Account post = HOUSE.bean(Accounts.class).find("dung-" + people).orElseThrow();
        try (HeldOpen request = HeldOpen.begin(HOUSE, address, sender, type)) {
            HOUSE.bean(Sessions.class).endAll(post.holder());
            Untouched before = Untouched.now(HOUSE);
            assertThat(request.end()).startsWith("HTTP/1.1 302").contains("Location: /dang-nhap");
            assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "multipart/form-data; boundary=x, /api/v1/imports",
        "application/json, /api/v1/reports/year/batches?unit=X&kind=all&period=2016"
    })
    @DisplayName("Gửi dở khi mã truy cập còn, gửi nốt khi tài khoản đã khóa: không được nhận")
    void whatWasHeldOpenOutlivesNoToken(String type, String address) throws IOException {
        Account machine = HOUSE.bean(Accounts.class)
                .open(new NewAccount("may-" + ++people, "Máy", Role.EXCHANGE, null, List.of()));
        String token = HOUSE.tokenOf(machine.actor());
        try (HeldOpen request = HeldOpen.begin(HOUSE, address, "Authorization: Bearer " + token, type)) {
            HOUSE.bean(Accounts.class).let(new Actor(1), machine.holder(), false);
            Untouched before = Untouched.now(HOUSE);
            assertThat(request.end()).startsWith("HTTP/1.1 401");
            assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("Gửi gì khác biểu mẫu mà quá dài: 413; gửi trọn thì được nhận như mọi yêu cầu")
    void whatIsNoFormIsShort() {
        String asked = "/api/v1/reports/year/batches?unit=X&kind=all&period=2016";
        assertThat(sent(asked, "{\"ten\":\"" + "x".repeat(2_200_000) + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(sent(asked, "{}").statusCode()).isIn(404, 422);
    }

    private static HttpResponse<String> sent(String address, String json) {
        return TestInstallation.send(HOUSE.request(address)
                .header("Authorization", "Bearer " + HOUSE.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static Caller inside(String name) {
        HOUSE.bean(Accounts.class).open(new NewAccount(name, name, Role.ORGANIZATION_OFFICER, PASSWORD, List.of()));
        Caller visitor = new Caller(HOUSE);
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    @Test
    @DisplayName("Hai người cùng nhận một tên đăng nhập một lúc: một người có, người kia nghe là đã có người dùng")
    void aNameIsTakenOnce() {
        List<CompletableFuture<Boolean>> opening = Stream.of("Bình", "Bính")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> opened(name), task -> Thread.ofVirtual().start(task)))
                .toList();
        assertThat(opening.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    private static boolean opened(String name) {
        try {
            HOUSE.bean(Accounts.class).open(new NewAccount("binh", name, Role.INSPECTOR, null, List.of()));
            return true;
        } catch (Accounts.Taken _) {
            return false;
        }
    }

    @Test
    @DisplayName("D10: sau khi đăng nhập không ai được đưa đến máy mà một yêu cầu tự xưng")
    void theWayBackNamesNoHost() throws IOException {
        HOUSE.bean(Accounts.class).open(new NewAccount("mai", "Mai", Role.ORGANIZATION_OFFICER, PASSWORD, List.of()));
        Caller mai = new Caller(HOUSE);
        mai.open("/dang-nhap");
        raw("/tai-khoan", "evil.example", mai.session());
        assertThat(mai.signIn("mai", PASSWORD).headers().firstValue("Location")).contains("/tai-khoan");
    }

    private static void raw(String path, String host, String session) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(HOUSE.url()).getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: phien=" + session
                                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 302");
        }
    }
}
