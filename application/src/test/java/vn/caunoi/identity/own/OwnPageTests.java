package vn.caunoi.identity.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Text;

/** One's own account: lending to one of several posts, tokens that the administrator sees too, days beyond all calendars. */
@DisplayName("Tài khoản của tôi")
class OwnPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String LENDING = "/tai-khoan/cho-muon";
    private static final String TOKENS = "/tai-khoan/ma-truy-cap";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @BeforeAll
    static void somebodyWithTwoPostsAndAnAdministrator() {
        READERS.open("quan-tri", Role.ADMINISTRATOR, List.of());
        READERS.open("hai-vai", Role.CELL_SECRETARY, List.of());
        READERS.open("mot-vai", Role.INSPECTOR, List.of());
        Account first = account("hai-vai");
        HOUSE.bean(Accounts.class).open(account("quan-tri").actor(), first.holder(), Role.INSPECTOR, List.of());
    }

    @AfterEach
    void letTheClockRun() {
        HOUSE.clock().runAgain();
    }

    @Test
    @DisplayName("Người mượn có hai vai trò thì phải chọn vai trò; quyền chỉ nằm ở vai trò đã chọn")
    void aRightIsLentToThePostThatWasChosen() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        HttpResponse<String> asked = secretary.submit(LENDING, LENDING, lending(Map.of()));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("nhiều vai trò; hãy chọn một", "name=\"vai-tro\"");
        Account chair =
                HOUSE.bean(Accounts.class).postsOf(account("hai-vai").holder()).getLast();
        String number = Long.toString(chair.actor().accountId());
        assertThat(secretary
                        .submit(LENDING, LENDING, lending(Map.of("vai-tro", number)))
                        .body())
                .contains("Đã cho hai-vai");
        assertThat(HOUSE.bean(Rights.class).of(chair.actor())).hasSize(1);
        assertThat(HOUSE.bean(Rights.class).of(account("hai-vai").actor())).isEmpty();
        assertThat(secretary
                        .submit(LENDING, LENDING, lending(Map.of("cho", "mot-vai", "vai-tro", number)))
                        .statusCode())
                .as("a post of somebody else, where there is one only")
                .isEqualTo(422);
    }

    @Test
    @DisplayName("Biểu mẫu cho mượn đưa ra những nơi mình giữ; giữ một nơi thì mã đã ghi sẵn")
    void theFormOffersWhatTheLenderHolds() {
        assertThat(READERS.visit(SampleReaders.SECRETARY).open(LENDING).body())
                .contains("name=\"noi\" value=\"HN-CB-001\"", "<option value=\"HN-CB-001\">")
                .doesNotContain("HN-CB-002");
        assertThat(READERS.visit(SampleReaders.SECRETARY)
                        .submit(LENDING, LENDING, lending(Map.of("noi", "KCN-NB")))
                        .body())
                .contains("không tự giữ quyền ấy ở KCN-NB");
    }

    @Test
    @DisplayName(
            "Người mượn mà vai trò làm được nhiều hơn vai trò của mình thì không mượn được, và biểu mẫu nói vì sao")
    void nothingIsLentToWhoMayDoMore() {
        HttpResponse<String> refused = READERS.visit(SampleReaders.SECRETARY)
                .submit(LENDING, LENDING, lending(Map.of("cho", SampleReaders.COMMITTEE)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Vai trò của thuong-vu được làm cả việc mà vai trò của ông/bà không được làm");
        assertThat(HOUSE.bean(Rights.class).of(account(SampleReaders.COMMITTEE).actor()))
                .hasSize(1);
    }

    @Test
    @DisplayName("Quản trị viên thấy mã truy cập của một vai trò và hủy được; mã ấy hết mở được gì")
    void anAdministratorEndsAToken() {
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        String shown = officer.submit("/tai-khoan", TOKENS, token("31/12/2026")).body();
        String secret = found(shown, "<code class=\"key\">([\\w-]+)</code>");
        Visitor administrator = READERS.visit("quan-tri");
        Account post = account(SampleReaders.OFFICER);
        String page = "/quan-tri/tai-khoan/" + post.holder().id();
        String body = administrator.open(page).body();
        assertThat(body).contains("Bảng điện tử").doesNotContain(secret);
        String end = found(body, "action=\"(/quan-tri/vai-tro/\\d+/ma-truy-cap/ket-thuc)\"");
        assertThat(asking(secret)).isEqualTo(200);
        administrator.submit(page, end, Map.of("ma", found(body, "name=\"ma\" value=\"(\\d+)\"")));
        assertThat(asking(secret)).isEqualTo(401);
        assertThat(administrator.open(page).body()).doesNotContain("Bảng điện tử");
    }

    @Test
    @DisplayName("Mã truy cập mở được đến hết ngày cuối ghi trên nó, và từ hôm sau không mở gì nữa")
    void aTokenEndsWithItsLastDay() {
        LocalDate last = LocalDate.now(HOUSE.clock()).plusDays(30);
        String shown = READERS.visit(SampleReaders.COMMITTEE)
                .submit("/tai-khoan", TOKENS, token(DAY.format(last)))
                .body();
        String secret = found(shown, "<code class=\"key\">([\\w-]+)</code>");
        Instant over = last.plusDays(1).atStartOfDay(Text.ZONE).toInstant();
        HOUSE.clock().set(over.minusSeconds(1));
        assertThat(asking(secret)).isEqualTo(200);
        HOUSE.clock().set(over);
        assertThat(asking(secret)).isEqualTo(401);
    }

    @Test
    @DisplayName("Ngày ngoài mọi tờ lịch là một ô ghi sai, không phải một sự cố")
    void aDayBeyondAllCalendarsIsAFaultOfItsField() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        for (String day : List.of("31/12/+999999999", "31/12/9999", "01/01/0000")) {
            assertThat(secretary.submit("/tai-khoan", TOKENS, token(day)).statusCode())
                    .as(day)
                    .isEqualTo(422);
            assertThat(secretary
                            .submit(LENDING, LENDING, lending(Map.of("tu-ngay", day, "den-ngay", day)))
                            .statusCode())
                    .as(day)
                    .isEqualTo(422);
        }
    }

    private static Map<String, String> token(String lastDay) {
        return Map.of("nhan", "Bảng điện tử", "lam-gi", "doc", "den-ngay", lastDay);
    }

    private static Map<String, String> lending(Map<String, String> otherwise) {
        Map<String, String> form = new HashMap<>(
                Map.of("cho", "hai-vai", "noi", "HN-CB-001", "muc-do", "FIGURES", "de-lam-gi", "Đi họp thay"));
        form.put("den-ngay", DAY.format(LocalDate.now(HOUSE.clock()).plusDays(5)));
        form.putAll(otherwise);
        return form;
    }

    private static Account account(String name) {
        return HOUSE.bean(Accounts.class).find(name).orElseThrow();
    }

    private static int asking(String token) {
        HttpRequest.Builder request = HOUSE.request(
                        "/api/v1/figures?indicator=party.members&unit=HN-PARTY&asOf=2016-12-31")
                .header("Authorization", "Bearer " + token);
        return TestInstallation.send(request.GET()).statusCode();
    }

    private static String found(String body, String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(body);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
