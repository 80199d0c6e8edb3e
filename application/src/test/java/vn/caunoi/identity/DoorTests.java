package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.secret.SecondFactor;

/** Before the door: the second factor and one-time links. */
class DoorTests {

    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";
    private static final String INSIDE = "/tong-quan";
    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Set<String> OPEN =
            Set.of("/dang-nhap", "/xac-thuc", "/dat-mat-khau", "/thiet-lap", "/thiet-lap/xong", "/healthz");
    private static final Actor NOBODY = new Actor(0);
    private static int people;

    @AfterEach
    void letTheClockRun() {
        HOUSE.clock().runAgain();
    }

    @Test
    @DisplayName("E05: mật khẩu đúng chưa đủ; mọi địa chỉ bên trong đưa về bước thứ hai")
    @Abuse({"E05", "E01"})
    void theSecondStepIsNotWalkedAround() {
        Holder holder = person();
        byte[] secret = withSecondFactor(holder);
        Untouched before = Untouched.now(HOUSE);
        Caller visitor = new Caller(HOUSE);
        assertThat(location(visitor.signIn(holder.username(), PASSWORD))).endsWith("/xac-thuc");
        inside().forEach(page ->
                assertThat(location(visitor.open(page))).as(page).endsWith("/xac-thuc"));
        assertThat(location(visitor.open(INSIDE))).endsWith("/xac-thuc");
        String half = visitor.session();
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        assertThat(location(code(visitor, SecondFactor.code(secret, later(1))))).endsWith(INSIDE);
        assertThat(visitor.session()).as("E01: a new session number").isNotEqualTo(half);
        assertThat(visitor.open(INSIDE).statusCode()).isEqualTo(200);
        assertThat(Untouched.now(HOUSE).changedSince(before))
                .as("the code that was taken")
                .containsExactly("identity.holder");
    }

    /** Every page that stands on its own and is not open to everybody. */
    private static Set<String> inside() {
        Set<String> pages = HOUSE.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("{") && !pattern.startsWith("/api/"))
                .filter(pattern -> !OPEN.contains(pattern))
                .collect(Collectors.toSet());
        assertThat(pages).hasSizeGreaterThan(30).contains(INSIDE, "/tai-khoan", "/quan-tri");
        return pages;
    }

    @Test
    @DisplayName("E06: mã đã dùng không mở lần thứ hai; đoán năm lần thì phải chờ")
    @Abuse("E06")
    void aCodeOpensOnceAndGuessersWait() {
        Holder holder = person();
        byte[] secret = withSecondFactor(holder);
        String once = SecondFactor.code(secret, later(1));
        Caller first = new Caller(HOUSE);
        first.signIn(holder.username(), PASSWORD);
        assertThat(code(first, once).statusCode()).isEqualTo(303);
        Untouched before = Untouched.now(HOUSE);
        Caller second = new Caller(HOUSE);
        second.signIn(holder.username(), PASSWORD);
        assertThat(code(second, once).statusCode()).isEqualTo(422);
        for (int guess = 0; guess < 4; guess++) {
            assertThat(code(second, "00000" + guess).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> tooOften = code(second, SecondFactor.code(secret, later(2)));
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.headers().firstValue("Retry-After")).contains("60");
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    @Test
    @DisplayName("Người lạ biết mật khẩu đoán mã đến phải chờ cũng không giữ chân người có thiết bị đã quen")
    @Abuse("E06")
    void whoGuessesCodesDoesNotKeepTheOwnerOut() {
        Holder holder = person();
        Caller owner = in(holder);
        byte[] secret = withSecondFactor(holder);
        Caller stranger = new Caller(HOUSE);
        stranger.signIn(holder.username(), PASSWORD);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(code(stranger, "00000" + guess).statusCode()).isEqualTo(422);
        }
        assertThat(code(stranger, "000009").statusCode()).isEqualTo(429);
        owner.open(INSIDE); // the second factor ended this session
        assertThat(location(owner.signIn(holder.username(), PASSWORD))).endsWith("/xac-thuc");
        assertThat(location(code(owner, SecondFactor.code(secret, later(1))))).endsWith(INSIDE);
    }

    @Test
    @DisplayName("E04: liên kết dùng một lần, có hạn, chỉ cái mới nhất mở được")
    @Abuse("E04")
    void aLinkOpensOnceAndNotForLong() {
        Holder holder = person();
        Links links = HOUSE.bean(Links.class);
        String older = links.issue(holder, Link.Kind.RESET, null).secret();
        String newest = links.issue(holder, Link.Kind.RESET, null).secret();
        Untouched before = Untouched.now(HOUSE);
        assertThat(choose(older, "Một câu khác hẳn câu trước").statusCode()).isEqualTo(410);
        assertThat(choose(newest, "quá ngắn").statusCode()).isEqualTo(422);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        assertThat(location(choose(newest, "Một câu khác hẳn câu trước"))).endsWith("ly-do=da-dat-mat-khau");
        assertThat(Untouched.now(HOUSE).changedSince(before)).containsExactly("identity.holder", "identity.link");
        Untouched chosen = Untouched.now(HOUSE);
        assertThat(choose(newest, "Một câu thứ ba, dài như thế").statusCode()).isEqualTo(410);
        assertThat(location(new Caller(HOUSE).signIn(holder.username(), "Một câu khác hẳn câu trước")))
                .endsWith(INSIDE);
        assertThat(Untouched.now(HOUSE)).isEqualTo(chosen);
        String late = links.issue(holder, Link.Kind.RESET, null).secret();
        Untouched issued = Untouched.now(HOUSE);
        HOUSE.clock().set(Instant.now().plus(Duration.ofMinutes(16)));
        assertThat(choose(late, "Một câu thứ ba, dài như thế").statusCode()).isEqualTo(410);
        assertThat(Untouched.now(HOUSE)).isEqualTo(issued);
    }

    @Test
    @DisplayName(
            "E03: liên kết không mở được thì nghe như nhau, dù chưa từng có, đã dùng, quá hạn hay của tài khoản đã khóa")
    @Abuse("E03")
    void aLinkThatDoesNotOpenSoundsTheSameWhateverItWas() {
        Links links = HOUSE.bean(Links.class);
        List<String> closed = new ArrayList<>();
        for (Link.Kind kind : Link.Kind.values()) {
            Holder holder = person();
            closed.add(links.issue(holder, kind, null).secret());
            closed.add(links.issue(holder, kind, null).secret());
            assertThat(choose(closed.getLast(), "Một câu khác hẳn câu trước").statusCode())
                    .isEqualTo(303);
            Holder gone = person();
            closed.add(links.issue(gone, kind, null).secret());
            HOUSE.bean(Accounts.class).let(NOBODY, gone, false);
            closed.add(links.issue(person(), kind, null).secret());
        }
        HOUSE.clock().set(Instant.now().plus(Duration.ofDays(4)));
        Untouched before = Untouched.now(HOUSE);
        String never = "k".repeat(closed.getFirst().length());
        HttpResponse<String> opened = new Caller(HOUSE).open("/dat-mat-khau?ma=" + never);
        HttpResponse<String> used = choose(never, "Một câu thứ ba, dài như thế");
        assertThat(List.of(opened.statusCode(), used.statusCode())).containsOnly(410);
        for (String secret : closed) {
            assertThat(new Caller(HOUSE).open("/dat-mat-khau?ma=" + secret)).satisfies(sounds(opened, secret, never));
            assertThat(choose(secret, "Một câu thứ ba, dài như thế")).satisfies(sounds(used, secret, never));
        }
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    /** The same status, words and length; the address that was asked stands in the page. */
    private static Consumer<HttpResponse<String>> sounds(HttpResponse<String> other, String asked, String instead) {
        return answer -> {
            assertThat(answer.statusCode()).isEqualTo(other.statusCode());
            assertThat(Caller.words(answer).replace(asked, instead)).isEqualTo(Caller.words(other));
            assertThat(answer.body()).hasSameSizeAs(other.body());
        };
    }

    @Test
    @DisplayName("E08: mật khẩu rất dài bị từ chối ngay, ký tự sau byte 72 vẫn được so, NFC và NFD là một")
    @Abuse("E08")
    void longPasswordsAreComparedToTheirEnd() {
        Holder holder = person();
        Links links = HOUSE.bean(Links.class);
        String long1 = "Đồng chí ".repeat(12) + "một";
        assertThat(choose(links.issue(holder, Link.Kind.RESET, null).secret(), long1)
                        .statusCode())
                .isEqualTo(303);
        String next = links.issue(holder, Link.Kind.RESET, null).secret();
        Untouched before = Untouched.now(HOUSE);
        assertThat(location(new Caller(HOUSE).signIn(holder.username(), "Đồng chí ".repeat(12) + "hai")))
                .endsWith("sai");
        assertThat(location(
                        new Caller(HOUSE).signIn(holder.username(), Normalizer.normalize(long1, Normalizer.Form.NFD))))
                .endsWith(INSIDE);
        assertThat(new Caller(HOUSE).signIn(holder.username(), "x".repeat(4096)).statusCode())
                .isEqualTo(422);
        assertThat(choose(next, "xyzuv".repeat(820)).statusCode()).isEqualTo(422);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    @Test
    @DisplayName("Trong phiên đang mở, đoán mật khẩu hiện tại năm lần thì phải chờ như ở cửa")
    void theOwnPasswordIsNotGuessedInside() {
        Caller borrowed = in(person());
        for (int guess = 0; guess < 5; guess++) {
            assertThat(changed(borrowed).statusCode()).isEqualTo(422);
        }
        assertThat(changed(borrowed).statusCode()).isEqualTo(429);
    }

    private static HttpResponse<String> changed(Caller visitor) {
        return visitor.post(
                "/tai-khoan/mat-khau",
                Map.of(
                        "hien-tai",
                        "đoán thử một câu",
                        "mat-khau",
                        PASSWORD + " khác",
                        "nhap-lai",
                        PASSWORD + " khác",
                        "_csrf",
                        visitor.token("/tai-khoan/mat-khau")));
    }

    private static Caller in(Holder holder) {
        Caller visitor = new Caller(HOUSE);
        visitor.signIn(holder.username(), PASSWORD);
        assertThat(visitor.open(INSIDE).statusCode()).isEqualTo(200);
        return visitor;
    }

    private static HttpResponse<String> code(Caller visitor, String code) {
        return visitor.post("/xac-thuc", Map.of("ma", code, "_csrf", visitor.token("/xac-thuc")));
    }

    private static HttpResponse<String> choose(String link, String password) {
        Caller visitor = new Caller(HOUSE);
        String token = visitor.token("/dang-nhap");
        return visitor.post(
                "/dat-mat-khau", Map.of("ma", link, "mat-khau", password, "nhap-lai", password, "_csrf", token));
    }

    private static Holder person() {
        String name = "nguoi-" + ++people;
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(name, name, Role.ORGANIZATION_OFFICER, PASSWORD, List.of()))
                .holder();
    }

    private static byte[] withSecondFactor(Holder holder) {
        byte[] secret = SecondFactor.invent();
        assertThat(HOUSE.bean(NewPasswords.class)
                        .set(
                                NOBODY,
                                holder,
                                PASSWORD,
                                new SecondFactors.Proof(secret, SecondFactor.code(secret, later(0)))))
                .isTrue();
        return secret;
    }

    /** Half a minute later for each step: the codes of now and of the next are both taken. */
    private static Instant later(int steps) {
        return HOUSE.clock().instant().plusSeconds(30L * steps);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
