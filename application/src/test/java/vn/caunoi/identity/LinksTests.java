package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.secret.SecondFactor;

/** Of the links of a holder only the newest opens, and none outlives another password or a closed door. */
class LinksTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";
    private static final Actor NOBODY = new Actor(0);
    private static int people;

    @Test
    @DisplayName("Tám liên kết cấp cùng lúc cho một người: chỉ một cái mở được")
    @Abuse("E04")
    void ofManyThatAreIssuedAtOnceOneOpens() {
        Holder holder = person();
        List<CompletableFuture<String>> issuing = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> issued(holder), task -> Thread.ofVirtual().start(task)))
                .toList();
        List<String> issued = issuing.stream().map(CompletableFuture::join).toList();
        assertThat(issued.stream().filter(LinksTests::opens)).hasSize(1);
    }

    @Test
    @DisplayName("Đã đổi mật khẩu, hoặc bị bỏ lớp thứ hai cùng mật khẩu, thì liên kết cấp trước đó hết mở được")
    @Abuse("E04")
    void anotherPasswordEndsTheLinks() {
        Holder holder = person();
        NewPasswords passwords = HOUSE.bean(NewPasswords.class);
        byte[] secret = SecondFactor.invent();
        String code = SecondFactor.code(secret, HOUSE.clock().instant());
        String before = issued(holder);
        assertThat(passwords.set(NOBODY, holder, PASSWORD + " mới", new SecondFactors.Proof(secret, code)))
                .isTrue();
        assertThat(opens(before)).isFalse();
        String between = issued(holder);
        passwords.takeOff(null, holder);
        assertThat(opens(between)).isFalse();
        assertThat(opens(issued(holder))).isTrue();
    }

    @Test
    @DisplayName("Khóa tài khoản thì liên kết của người ấy mất luôn, mở lại tài khoản cũng không mở lại liên kết")
    @Abuse("E04")
    void aClosedDoorEndsTheLinks() {
        Holder holder = person();
        String link = issued(holder);
        HOUSE.bean(Accounts.class).let(NOBODY, holder, false);
        HOUSE.bean(Accounts.class).let(NOBODY, holder, true);
        assertThat(opens(link)).isFalse();
        assertThat(opens(issued(holder))).isTrue();
    }

    private static String issued(Holder holder) {
        return HOUSE.bean(Links.class).issue(holder, Link.Kind.RESET, null).secret();
    }

    private static boolean opens(String link) {
        return HOUSE.bean(Links.class).holder(link).isPresent();
    }

    private static Holder person() {
        String name = "nguoi-" + ++people;
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(name, name, Role.ORGANIZATION_OFFICER, PASSWORD, List.of()))
                .holder();
    }
}
