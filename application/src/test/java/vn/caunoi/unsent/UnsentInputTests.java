package vn.caunoi.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;

/** Somebody types into a form of entry, and something comes between the typing and the record. */
@DisplayName("Nội dung đã nhập mà chưa gửi")
class UnsentInputTests {

    private static final String FORM = "/ghi-doanh-nghiep";
    private static final String ACCOUNT = "toan-quyen";
    private static final Pattern KEPT = Pattern.compile("/ban-nhap$");
    private static final SampleReaders READERS = SampleReaders.fresh();

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void somebodySitsDown() {
        READERS.open(ACCOUNT, Role.ORGANIZATION_OFFICER, List.of(Grant.everything(Right.RECORDS)));
        browser = Browser.at(URI.create(READERS.house().url()).getPort(), Browser.LAPTOP)
                .signIn(ACCOUNT, SampleReaders.PASSWORD);
    }

    @AfterAll
    static void andLeaves() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    @DisplayName("mất kết nối: trang nói rõ, giữ nguyên mọi ô; gửi lại thì ghi đúng một lần")
    void aLostConnectionLosesNothing(int width) {
        Page page = browser.page();
        page.setViewportSize(width, 800);
        type(page, "DN-MAT-" + width);
        page.context().setOffline(true);
        page.click("main button[type=submit]");
        page.waitForSelector(".unsent:visible");
        page.context().setOffline(false);
        browser.look("unsent-offline");
        assertThat(page.innerText(".unsent")).contains("mất kết nối").doesNotContain("phiên làm việc");
        assertThat(page.inputValue("[name=ten]")).isEqualTo("Công ty DN-MAT-" + width);
        page.click("[data-unsent-again]");
        page.waitForURL("**/doanh-nghiep/DN-MAT-" + width);
        assertThat(entries("DN-MAT-" + width)).isEqualTo(1);
        browser.open(FORM);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(page.isVisible(".unsent")).isFalse();
    }

    @Test
    @DisplayName("phiên đã hết: đăng nhập ở thẻ khác rồi gửi lại với mã mới; tài khoản khác thì không gửi thay")
    void anEndedSessionIsMendedInASecondTab() {
        Page page = browser.page();
        type(page, "DN-HET-PHIEN");
        page.context().clearCookies();
        page.click("main button[type=submit]");
        page.waitForSelector(".unsent:visible");
        assertThat(page.innerText(".unsent")).contains("phiên làm việc đã hết");
        Page second = page.waitForPopup(() -> page.click(".unsent a"));
        signIn(second, SampleReaders.OFFICER);
        page.click("[data-unsent-again]");
        page.waitForFunction("() => document.querySelector('.unsent').innerText.includes('tài khoản khác')");
        page.context().clearCookies();
        signIn(second, ACCOUNT);
        second.close();
        page.click("[data-unsent-again]");
        page.waitForURL("**/doanh-nghiep/DN-HET-PHIEN");
        assertThat(entries("DN-HET-PHIEN")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "hai thẻ của cùng biểu mẫu không ghi đè nhau; tải lại thì lấy lại đúng nội dung của thẻ mình; bỏ thì hết")
    void twoTabsAndAReload() {
        Page first = browser.page();
        keep(first, "DN-THE-1");
        Page second = first.context().newPage();
        second.navigate(READERS.house().url() + FORM);
        second.waitForSelector(".unsent:visible");
        assertThat(second.innerText(".unsent")).contains("có nội dung chưa gửi");
        keep(second, "DN-THE-2");
        first.reload();
        first.waitForSelector(".unsent:visible");
        browser.look("unsent-kept");
        assertThat(first.inputValue("[name=ma]")).isEqualTo("DN-THE-1");
        assertThat(second.inputValue("[name=ma]")).isEqualTo("DN-THE-2");
        second.reload();
        second.waitForSelector("[data-unsent=kept]:visible");
        assertThat(second.inputValue("[name=ma]")).isEqualTo("DN-THE-2");
        second.click("[data-unsent-discard]");
        second.waitForFunction("() => document.querySelector('[name=ma]').value === ''");
        second.waitForSelector("[data-unsent=offered]:visible");
        second.click("[data-unsent-restore]");
        assertThat(second.inputValue("[name=ma]")).isEqualTo("DN-THE-1");
        second.close();
        first.click("main button[type=submit]");
        first.waitForURL("**/doanh-nghiep/DN-THE-1");
        assertThat(entries("DN-THE-1")).isEqualTo(1);
        assertThat(entries("DN-THE-2")).isZero();
    }

    @Test
    @DisplayName("đã ghi mà câu trả lời không về: quay lại biểu mẫu thì được báo là đã ghi, kèm đường dẫn")
    void anAnswerThatNeverCame() {
        Page page = browser.page();
        type(page, "DN-MAT-TRA-LOI");
        page.route("**" + FORM, route -> {
            if (route.request().method().equals("POST")) {
                route.fetch(new com.microsoft.playwright.Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
        page.click("main button[type=submit]");
        page.waitForURL("chrome-error://**");
        page.unroute("**" + FORM);
        assertThat(entries("DN-MAT-TRA-LOI")).isEqualTo(1);
        page.navigate(READERS.house().url() + FORM);
        page.waitForSelector("[data-unsent=recorded]:visible");
        assertThat(page.getAttribute("[data-unsent=recorded] a", "href")).endsWith("/doanh-nghiep/DN-MAT-TRA-LOI");
    }

    @Test
    @DisplayName("rời trang khi còn nội dung thì được hỏi; chưa nhập gì thì không")
    void leavingIsAskedAbout() {
        Page page = browser.page();
        browser.open(FORM);
        page.click("[name=ma]");
        assertThat(asked(page)).isFalse();
        page.fill("[name=ma]", "DN-ROI");
        assertThat(asked(page)).isTrue();
    }

    private static boolean asked(Page page) {
        return (Boolean) page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    private static void type(Page page, String code) {
        page.navigate(READERS.house().url() + FORM);
        fill(page, code);
    }

    private static void fill(Page page, String code) {
        page.fill("[name=ma]", code);
        page.fill("[name=ten]", "Công ty " + code);
        page.selectOption("[name=loai-hinh]", "TU_NHAN");
        page.fill("[name=tu-ngay]", "01/02/2016");
    }

    /** Types, and waits until the server keeps it. */
    private static void keep(Page page, String code) {
        if (!page.url().endsWith(FORM)) {
            page.navigate(READERS.house().url() + FORM);
        }
        page.waitForResponse(answer -> KEPT.matcher(answer.url()).find() && answer.ok(), () -> fill(page, code));
    }

    private static void signIn(Page page, String account) {
        page.navigate(READERS.house().url() + "/dang-nhap");
        page.fill("[name=tai-khoan]", account);
        page.fill("[name=mat-khau]", SampleReaders.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/tong-quan**");
    }

    private static int entries(String code) {
        return Objects.requireNonNull(READERS.house()
                .bean(Transactions.class)
                .reading(
                        READERS.house().actor(),
                        () -> READERS.house()
                                .bean(org.jooq.DSLContext.class)
                                .fetchSingle("""
                        select count(*) from enterprise.enterprise_entry e
                        join enterprise.enterprise f using (enterprise_id) where f.code = ?
                        """, code)
                                .get(0, Integer.class)));
    }
}
