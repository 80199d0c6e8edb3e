package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.session.Sessions;

/** E09: a cookie whose session is over opens nothing from the next request on, however it ended. */
class SessionEndTests {

    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";
    private static final String INSIDE = "/tong-quan";
    private static final Pattern SESSION = Pattern.compile("name=\"phien\" value=\"(\\d+)\"");
    private static final Duration WORKING_DAY = Duration.ofHours(12);
    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Actor NOBODY = new Actor(0);
    private static int people;

    @AfterEach
    void letTheClockRun() {
        HOUSE.sessionClock().runAgain();
    }

    @Test
    @DisplayName("đăng xuất")
    @Abuse("E09")
    void signingOutEndsTheSession() {
        Caller visitor = in(person());
        Untouched before = Untouched.now(HOUSE);
        String kept = visitor.session();
        visitor.post("/dang-xuat", Map.of("_csrf", visitor.token("/tai-khoan")));
        opensNothing(visitor, kept, before);
    }

    @Test
    @DisplayName("im lặng quá hai giờ")
    @Abuse("E09")
    void silenceEndsTheSession() {
        Instant now = Instant.now();
        HOUSE.sessionClock().set(now);
        Caller visitor = in(person());
        Untouched before = Untouched.now(HOUSE);
        HOUSE.sessionClock().set(now.plus(Sessions.LONGEST_SILENCE));
        assertThat(visitor.open(INSIDE).statusCode()).isEqualTo(200);
        HOUSE.sessionClock()
                .set(now.plus(Sessions.LONGEST_SILENCE.multipliedBy(2)).plusSeconds(1));
        opensNothing(visitor, visitor.session(), before);
    }

    @Test
    @DisplayName("một ngày làm việc, dù thao tác liên tục")
    @Abuse("E09")
    void aWorkingDayEndsTheSession() {
        Instant now = Instant.now();
        HOUSE.sessionClock().set(now);
        Caller visitor = in(person());
        Untouched before = Untouched.now(HOUSE);
        for (int hour = 2; hour <= WORKING_DAY.toHours(); hour += 2) {
            HOUSE.sessionClock().set(now.plus(Duration.ofHours(hour)));
            assertThat(visitor.open(INSIDE).statusCode()).as(hour + " hours").isEqualTo(200);
        }
        HOUSE.sessionClock().set(now.plus(WORKING_DAY).plusSeconds(1));
        opensNothing(visitor, visitor.session(), before);
    }

    @Test
    @DisplayName("đổi mật khẩu, cả phiên chưa mở trang nào")
    @Abuse("E09")
    void aNewPasswordEndsEverySession() {
        Holder holder = person();
        Caller visitor = in(holder);
        Caller silent = new Caller(HOUSE);
        silent.signIn(holder.username(), PASSWORD);
        assertThat(HOUSE.bean(NewPasswords.class).set(NOBODY, holder, PASSWORD + " mới", null))
                .isTrue();
        Untouched before = Untouched.now(HOUSE);
        opensNothing(visitor, visitor.session(), before);
        opensNothing(silent, silent.session(), before);
    }

    @Test
    @DisplayName("khóa tài khoản")
    @Abuse("E09")
    void closingTheAccountEndsTheSession() {
        Holder holder = person();
        Caller visitor = in(holder);
        HOUSE.bean(Accounts.class).let(NOBODY, holder, false);
        opensNothing(visitor, visitor.session(), Untouched.now(HOUSE));
    }

    @Test
    @DisplayName("chủ tài khoản kết thúc từng phiên khác, rồi mọi phiên khác, trên trang của mình")
    @Abuse("E09")
    void theOwnerEndsSessionsByHisPage() {
        Holder holder = person();
        Caller one = in(holder);
        Caller owner = in(holder);
        Untouched before = Untouched.now(HOUSE);
        List<String> others = SESSION.matcher(owner.open("/tai-khoan").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(others).as("the own one has no such button").isNotEmpty();
        String token = owner.token("/tai-khoan");
        others.forEach(each -> owner.post("/tai-khoan/phien/ket-thuc", Map.of("phien", each, "_csrf", token)));
        opensNothing(one, one.session(), before);
        Caller other = in(holder);
        owner.post("/tai-khoan/phien/ket-thuc-khac", Map.of("_csrf", owner.token("/tai-khoan")));
        opensNothing(other, other.session(), before);
        assertThat(owner.open(INSIDE).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("quản trị viên kết thúc mọi phiên của một người trên trang của người ấy")
    @Abuse("E09")
    void theAdministratorEndsSessionsByTheirPage() {
        Holder holder = person();
        Caller one = in(holder);
        Caller other = in(holder);
        HOUSE.bean(Accounts.class)
                .open(new NewAccount("quan-tri", "Quản trị", Role.ADMINISTRATOR, PASSWORD, List.of()));
        Caller administrator = new Caller(HOUSE);
        administrator.signIn("quan-tri", PASSWORD);
        Untouched before = Untouched.now(HOUSE);
        String page = "/quan-tri/tai-khoan/" + holder.id();
        administrator.post(page + "/ket-thuc-phien", Map.of("_csrf", administrator.token(page)));
        opensNothing(one, one.session(), before);
        opensNothing(other, other.session(), before);
        assertThat(administrator.open(page).statusCode()).isEqualTo(200);
    }

    /** Neither a page nor a form, nor the same cookie in another browser. */
    private static void opensNothing(Caller visitor, String session, Untouched before) {
        assertThat(new Caller(HOUSE, session).open(INSIDE).headers().firstValue("Location"))
                .hasValueSatisfying(SessionEndTests::isTheDoor);
        assertThat(visitor.open(INSIDE).headers().firstValue("Location"))
                .hasValueSatisfying(SessionEndTests::isTheDoor);
        assertThat(visitor.post("/tai-khoan/phien/ket-thuc-khac", Map.of("_csrf", visitor.token("/dang-nhap")))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(SessionEndTests::isTheDoor);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    private static void isTheDoor(String address) {
        assertThat(address).contains("/dang-nhap");
    }

    private static Caller in(Holder holder) {
        Caller visitor = new Caller(HOUSE);
        visitor.signIn(holder.username(), PASSWORD);
        assertThat(visitor.open(INSIDE).statusCode()).isEqualTo(200);
        assertThat(new Caller(HOUSE, visitor.session()).open(INSIDE).statusCode())
                .as("the same cookie elsewhere, as long as the session lives")
                .isEqualTo(200);
        return visitor;
    }

    private static Holder person() {
        String name = "nguoi-" + ++people;
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(name, name, Role.ORGANIZATION_OFFICER, PASSWORD, List.of()))
                .holder();
    }
}
