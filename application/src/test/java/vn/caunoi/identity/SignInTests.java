package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;

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
        Visitor visitor = new Visitor(HOUSE);
        visitor.open("/dang-nhap");
        String before = visitor.session();
        HttpResponse<String> answer = visitor.signIn(ACCOUNT, PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/tong-quan");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(location(visitor.open("/khong-co-trang-nay"))).isEmpty();
    }

    @Test
    @DisplayName("Bộ gõ ghép dấu khác nhau vẫn là một mật khẩu")
    void composedAndDecomposedLettersAreOnePassword() {
        HttpResponse<String> answer =
                new Visitor(HOUSE).signIn(ACCOUNT, Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));
        assertThat(location(answer)).endsWith("/tong-quan");
    }

    @Test
    @DisplayName("Sai mật khẩu và sai tài khoản được trả lời như nhau")
    @Abuse("E03")
    void aWrongPasswordAndAnUnknownNameSoundTheSame() {
        HttpResponse<String> wrong = new Visitor(HOUSE).signIn(ACCOUNT, "sai");
        HttpResponse<String> unknown = new Visitor(HOUSE).signIn("khong-ai-ca", "sai");
        assertThat(location(wrong)).endsWith("/dang-nhap?ly-do=sai").isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    @DisplayName("Tài khoản chỉ có mã truy cập không vào bằng mật khẩu")
    void anAccountWithoutAPasswordHasNoneThatFits() {
        for (String guess : List.of("", "null", HOUSE.token())) {
            assertThat(location(new Visitor(HOUSE).signIn(TestInstallation.ACCOUNT, guess)))
                    .endsWith("ly-do=sai");
        }
    }

    @Test
    @DisplayName("Biểu mẫu không kèm mã chống giả mạo thì không vào được")
    void aForgedFormOpensNothing() {
        Visitor visitor = new Visitor(HOUSE);
        HttpResponse<String> answer = visitor.post("/dang-nhap", Map.of("tai-khoan", ACCOUNT, "mat-khau", PASSWORD));
        assertThat(location(answer)).contains("/dang-nhap");
        assertThat(location(visitor.open("/tong-quan"))).contains("/dang-nhap");
    }

    @Test
    @DisplayName("Đăng xuất: phiên cũ hết hiệu lực")
    @Abuse("E09")
    void signingOutEndsTheSession() {
        Visitor visitor = new Visitor(HOUSE);
        visitor.signIn(ACCOUNT, PASSWORD);
        visitor.post("/dang-xuat", Map.of("_csrf", visitor.token("/khong-co-trang-nay")));
        assertThat(location(visitor.open("/khong-co-trang-nay"))).contains("/dang-nhap");
    }

    @Test
    @DisplayName("Phiên của trang không mở được địa chỉ cho máy")
    void aSessionOpensNoAddressForMachines() {
        Visitor visitor = new Visitor(HOUSE);
        visitor.signIn(ACCOUNT, PASSWORD);
        assertThat(visitor.open("/api/v1/figures").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Đoán nhiều lần thì phải chờ, kể cả khi lần sau đoán đúng")
    @Abuse("E02")
    void guessersWait() {
        HOUSE.bean(Accounts.class).open(new NewAccount("bi-doan", "Bị đoán", Role.CELL_SECRETARY, PASSWORD, List.of()));
        for (int guess = 0; guess < 5; guess++) {
            assertThat(new Visitor(HOUSE).signIn("bi-doan", "đoán " + guess).statusCode())
                    .isEqualTo(302);
        }
        HttpResponse<String> answer = new Visitor(HOUSE).signIn("Bi-Doan", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).contains("Chờ một phút");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
