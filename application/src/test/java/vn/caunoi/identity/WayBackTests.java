package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Right;
import vn.caunoi.identity.secret.SecondFactor;
import vn.caunoi.office.Rescue;
import vn.caunoi.shared.DateRange;

/** Who lost a password, a telephone or a link comes back in, and nobody else does with him. */
@DisplayName("Đường trở lại cho người mất mật khẩu, điện thoại hay liên kết")
class WayBackTests {

    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";
    private static final String OTHER = "Một câu khác hẳn câu trước";
    private static final String INSIDE = "/tong-quan";

    private TestInstallation house;
    private Account administrator;
    private int people;

    @BeforeEach
    void anOffice() {
        house = TestInstallation.fresh();
        administrator = open(Role.ADMINISTRATOR, PASSWORD);
    }

    @Test
    @DisplayName("Đặt lại bằng liên kết: lớp thứ hai vẫn giữ, mã truy cập hết, người đó thấy ai đã cấp liên kết")
    void aResetOpensOneOfTwoLocks() {
        Account post = open(Role.ORGANIZATION_OFFICER, PASSWORD);
        byte[] secret = withSecondFactor(post);
        String token = house.bean(MachineTokens.class).issue(post.actor(), NewToken.unlimited("bảng"));
        String link = link(post, Link.Kind.RESET);
        Caller holder = new Caller(house);
        assertThat(holder.open("/dat-mat-khau?ma=" + link).body())
                .contains("vẫn giữ nguyên")
                .doesNotContain("ma-6-so");
        assertThat(chosen(link, OTHER)).isEqualTo(303);
        assertThat(house.bean(MachineTokens.class).opened(token)).isEmpty();
        assertThat(location(holder.signIn(post.username(), OTHER))).endsWith("/xac-thuc");
        step(holder, SecondFactor.code(secret, house.clock().instant().plusSeconds(30)));
        assertThat(holder.open("/tai-khoan").body())
                .contains("bằng liên kết do " + administrator.displayName() + " cấp lúc", "Có xác thực lớp thứ hai");
    }

    @Test
    @DisplayName("Gửi kèm mã của một khóa lạ cùng liên kết thì khóa cũ vẫn nguyên")
    void aLinkBringsNoOtherSecondFactor() {
        Account post = open(Role.ORGANIZATION_OFFICER, PASSWORD);
        byte[] secret = withSecondFactor(post);
        String link = link(post, Link.Kind.RESET);
        Caller thief = new Caller(house);
        thief.post(
                "/dat-mat-khau",
                Map.of(
                        "ma",
                        link,
                        "mat-khau",
                        OTHER,
                        "nhap-lai",
                        OTHER,
                        "ma-6-so",
                        "123456",
                        "_csrf",
                        thief.token("/dang-nhap")));
        assertThat(location(thief.signIn(post.username(), OTHER))).endsWith("/xac-thuc");
        assertThat(opens(post, secret)).isTrue();
    }

    @Test
    @DisplayName("Mã của lớp thứ hai không còn đúng thì không gì được đặt, liên kết còn dùng được")
    void allOfItOrNothing() {
        Account post = open(Role.ORGANIZATION_OFFICER, null);
        String link = link(post, Link.Kind.SET_UP);
        SecondFactors.Proof late = new SecondFactors.Proof(SecondFactor.invent(), "000000");
        assertThat(house.bean(NewPasswords.class).setWithLink(link, post.holder(), "ngắn thôi", late))
                .isFalse();
        assertThat(house.bean(Credentials.class).hasPassword(post.holder())).isFalse();
        assertThat(chosen(link, PASSWORD)).isEqualTo(303);
    }

    @Test
    @DisplayName("Đang ở bước thứ hai mà mật khẩu đã đổi thì phải bắt đầu lại")
    void aHalfDoneSignInEndsWithThePassword() {
        Account post = open(Role.ORGANIZATION_OFFICER, PASSWORD);
        byte[] secret = withSecondFactor(post);
        Caller half = new Caller(house);
        assertThat(location(half.signIn(post.username(), PASSWORD))).endsWith("/xac-thuc");
        house.bean(NewPasswords.class).set(post.actor(), post.holder(), OTHER, null);
        String csrf = half.token("/dang-nhap");
        String code = SecondFactor.code(secret, house.clock().instant().plusSeconds(30));
        assertThat(location(half.post("/xac-thuc", Map.of("ma", code, "_csrf", csrf))))
                .contains("/dang-nhap");
        assertThat(location(half.open(INSIDE))).contains("/dang-nhap");
    }

    @Test
    @DisplayName("Bỏ xác thực lớp thứ hai thì mật khẩu đi cùng cũng hết: mật khẩu ngắn không đứng một mình")
    void aShortPasswordDoesNotStandAlone() {
        Account post = open(Role.ORGANIZATION_OFFICER, PASSWORD);
        withSecondFactor(post);
        NewPasswords passwords = house.bean(NewPasswords.class);
        passwords.takeOff(administrator.actor(), post.holder());
        assertThat(house.bean(Credentials.class).hasPassword(post.holder())).isFalse();
        assertThat(location(new Caller(house).signIn(post.username(), PASSWORD)))
                .contains("/dang-nhap");
        assertThat(chosen(link(post, Link.Kind.RESET), OTHER)).isEqualTo(303);
        passwords.takeOff(administrator.actor(), post.holder());
        assertThat(house.bean(Credentials.class).hasPassword(post.holder()))
                .as("there was no second factor to take off")
                .isTrue();
    }

    @Test
    @DisplayName("Liên kết cấp khi đã có lớp thứ hai thì không thay được lớp ấy")
    void aLinkReplacesNoFactor() {
        Account post = open(Role.ORGANIZATION_OFFICER, PASSWORD);
        byte[] secret = withSecondFactor(post);
        String link = link(post, Link.Kind.RESET);
        byte[] other = SecondFactor.invent();
        assertThat(house.bean(NewPasswords.class).setWithLink(link, post.holder(), OTHER, proof(other)))
                .isFalse();
        assertThat(opens(post, secret)).isTrue();
    }

    @Test
    @DisplayName("Quyền đã hết thì thôi lần nữa không đổi gì")
    void whatIsOverStaysAsItWas() {
        Account post = open(Role.UNION_OFFICER, PASSWORD);
        Rights rights = house.bean(Rights.class);
        LocalDate today = LocalDate.now(house.clock());
        DateRange lastWeek = new DateRange(today.minusDays(9), today.minusDays(2));
        rights.give(administrator, post, new Grant.Everything(Right.RECORDS, lastWeek));
        HeldRight over = rights.of(post.actor()).getFirst();
        rights.end(administrator, over);
        assertThat(rights.of(post.actor())).containsExactly(over);
    }

    @Test
    @DisplayName("Hai quản trị viên khóa nhau cùng lúc: một người còn lại; người chưa có mật khẩu không tính")
    void oneWhoCanComeInStays() {
        Account second = open(Role.ADMINISTRATOR, PASSWORD);
        open(Role.ADMINISTRATOR, null);
        CountDownLatch ready = new CountDownLatch(2);
        Accounts accounts = house.bean(Accounts.class);
        CompletableFuture<Boolean> one =
                atOnce(ready, () -> accounts.let(administrator.actor(), second.holder(), false));
        CompletableFuture<Boolean> other =
                atOnce(ready, () -> accounts.let(second.actor(), administrator.holder(), false));
        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(true, false);
        assertThat(house.bean(Accounts.class).all().stream()
                        .filter(Account::enabled)
                        .filter(each -> each.role() == Role.ADMINISTRATOR)
                        .filter(each -> house.bean(Credentials.class).hasPassword(each.holder())))
                .hasSize(1);
    }

    @Test
    @DisplayName("Hai quản trị viên bỏ lớp thứ hai của nhau cùng lúc: một người còn mật khẩu")
    void ofTwoWhoTakeOffEachOthersFactorOneStays() {
        Account second = open(Role.ADMINISTRATOR, PASSWORD);
        withSecondFactor(administrator);
        withSecondFactor(second);
        CountDownLatch ready = new CountDownLatch(2);
        NewPasswords passwords = house.bean(NewPasswords.class);
        CompletableFuture<Boolean> one = atOnce(ready, () -> passwords.takeOff(administrator.actor(), second.holder()));
        CompletableFuture<Boolean> other =
                atOnce(ready, () -> passwords.takeOff(second.actor(), administrator.holder()));
        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(true, false);
        assertThat(List.of(administrator, second))
                .filteredOn(each -> house.bean(Credentials.class).hasPassword(each.holder()))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "Người khởi động máy chủ cấp lại liên kết cho quản trị viên mất cả mật khẩu lẫn điện thoại, không cho ai khác")
    void whoStartsTheProgramLetsTheAdministratorBackIn() {
        withSecondFactor(administrator);
        Rescue rescue = house.bean(Rescue.class);
        assertThat(rescue.waiting()).isEmpty();
        String address = rescue.link(administrator.username()).orElseThrow();
        assertThat(chosen(address.replaceAll(".*ma=", ""), OTHER)).isEqualTo(303);
        assertThat(location(new Caller(house).signIn(administrator.username(), OTHER)))
                .endsWith("/quan-tri");
        assertThat(rescue.link(open(Role.UNION_OFFICER, PASSWORD).username())).isEmpty();
        assertThat(rescue.link("khong-co")).isEmpty();
    }

    @Test
    @DisplayName("Chưa quản trị viên nào đặt mật khẩu thì lúc khởi động có lời nhắc")
    void aLostFirstLinkIsNotTheEnd() {
        TestInstallation young = TestInstallation.fresh();
        assertThat(young.bean(Rescue.class).waiting()).as("nobody at all").isEmpty();
        young.bean(Accounts.class)
                .open(new NewAccount("truong-phong", "Trưởng phòng", Role.ADMINISTRATOR, null, List.of()));
        assertThat(young.bean(Rescue.class).waiting()).contains("truong-phong");
    }

    /** Whether it was done, and not refused for the sake of the last administrator. */
    private static CompletableFuture<Boolean> atOnce(CountDownLatch ready, Runnable closing) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            await(ready);
                            closing.run();
                            return true;
                        },
                        task -> Thread.ofVirtual().start(task))
                .exceptionally(refused -> {
                    assertThat(refused)
                            .isInstanceOf(CompletionException.class)
                            .hasCauseInstanceOf(Accounts.LastAdministrator.class);
                    return false;
                });
    }

    private static void await(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Account open(Role role, @Nullable String password) {
        String name = "nguoi-" + ++people;
        return house.bean(Accounts.class).open(new NewAccount(name, "Người thứ " + people, role, password, List.of()));
    }

    private byte[] withSecondFactor(Account post) {
        byte[] secret = SecondFactor.invent();
        SecondFactors.Proof factor = proof(secret);
        assertThat(house.bean(NewPasswords.class).set(post.actor(), post.holder(), PASSWORD, factor))
                .isTrue();
        return secret;
    }

    private boolean opens(Account post, byte[] secret) {
        String next = SecondFactor.code(secret, house.clock().instant().plusSeconds(30));
        return house.bean(SecondFactors.class).takes(post.holder(), next);
    }

    private SecondFactors.Proof proof(byte[] secret) {
        return new SecondFactors.Proof(
                secret, SecondFactor.code(secret, house.clock().instant()));
    }

    private String link(Account post, Link.Kind kind) {
        return house.bean(Links.class).issue(post.holder(), kind, administrator).secret();
    }

    private int chosen(String link, String password) {
        Caller visitor = new Caller(house);
        return visitor.post(
                        "/dat-mat-khau",
                        Map.of(
                                "ma",
                                link,
                                "mat-khau",
                                password,
                                "nhap-lai",
                                password,
                                "_csrf",
                                visitor.token("/dang-nhap")))
                .statusCode();
    }

    private static void step(Caller visitor, String code) {
        visitor.post("/xac-thuc", Map.of("ma", code, "_csrf", visitor.token("/xac-thuc")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
