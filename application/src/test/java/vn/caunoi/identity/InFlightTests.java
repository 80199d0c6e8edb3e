package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Actor;

/** Requests at the door that are not what a browser sends, or not when it sends them. */
class InFlightTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final String PASSWORD = "Một câu dài và dễ nhớ";

    @Test
    @DisplayName("Đang đăng nhập mà mật khẩu đổi thì không phiên nào của mật khẩu cũ còn lại")
    void noSessionOfTheOldPasswordSurvives() {
        Account post = HOUSE.bean(Accounts.class)
                .open(new NewAccount("lan", "Lan", Role.ORGANIZATION_OFFICER, PASSWORD, List.of()));
        List<Visitor> thieves =
                Stream.generate(() -> new Visitor(HOUSE)).limit(4).toList();
        thieves.forEach(thief -> thief.open("/dang-nhap"));
        List<CompletableFuture<Void>> signingIn = thieves.stream()
                .map(thief -> CompletableFuture.runAsync(
                        () -> thief.signIn("lan", PASSWORD),
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        HOUSE.bean(NewPasswords.class).set(new Actor(1), post.holder(), PASSWORD + " mới", null);
        signingIn.forEach(CompletableFuture::join);
        assertThat(thieves)
                .allSatisfy(thief ->
                        assertThat(thief.open("/tai-khoan").statusCode()).isEqualTo(302));
    }

    @Test
    @DisplayName("Biểu mẫu nhiều phần có ký tự không đọc được: 400, ở cửa cũng như bên trong")
    void partsWithWhatNobodyCanRead() {
        Visitor nobody = new Visitor(HOUSE);
        Map<String, String> typed = Map.of("tai-khoan", "a\0b", "mat-khau", "x", "_csrf", nobody.token("/dang-nhap"));
        assertThat(nobody.postParts("/dang-nhap", typed).statusCode()).isEqualTo(400);
        HOUSE.bean(Accounts.class).open(new NewAccount("hoa", "Hoa", Role.ORGANIZATION_OFFICER, PASSWORD, List.of()));
        Visitor inside = new Visitor(HOUSE);
        inside.signIn("hoa", PASSWORD);
        String token = inside.token("/tai-khoan/cho-muon");
        assertThat(inside.postParts("/tai-khoan/cho-muon", Map.of("cho", "a\0b", "_csrf", token))
                        .statusCode())
                .isEqualTo(400);
        assertThat(inside.postParts("/tai-khoan/cho-muon", Map.of("cho", "ab", "_csrf", token))
                        .statusCode())
                .as("readable parts are a form as any other")
                .isEqualTo(422);
    }

    @Test
    @DisplayName("Những ô quá dài trong biểu mẫu nhiều phần: 413, không phải lỗi máy chủ")
    void partsThatAreTooLong() {
        Visitor nobody = new Visitor(HOUSE);
        Map<String, String> typed = Map.of("tai-khoan", "x".repeat(3_000_000), "_csrf", nobody.token("/dang-nhap"));
        assertThat(nobody.postParts("/dang-nhap", typed).statusCode()).isEqualTo(413);
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
        Visitor mai = new Visitor(HOUSE);
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
