package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the shell and one of each fragment, on a laptop and on a phone. */
@SpringBootTest(classes = ShellApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShellPagesTests {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} ở {1} px")
    @CsvSource({
        "/tong-quan, 1366",
        "/tong-quan, 360",
        "/chi-so, 1366",
        "/chi-so, 360",
        "/nhap-du-lieu, 1366",
        "/nhap-du-lieu, 360"
    })
    @DisplayName("Trang mẫu đọc được, không tràn ngang, đúng chính sách nội dung")
    void pagesAreReadableOnBothScreens(String path, int width) {
        try (Browser browser = signedIn(width)) {
            browser.open(path);
            browser.look("shell" + path.replace('/', '-'));
            assertThat(browser.clipped("h1")).as("accents of the title cut off").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    @DisplayName("Trang đăng nhập, và khi sai mật khẩu")
    void signInPageSaysWhatWentWrong(int width) {
        try (Browser browser = Browser.at(port, width)) {
            assertThat(browser.open("/tong-quan").url()).endsWith("/dang-nhap");
            browser.look("sign-in");
            browser.signIn(ShellApplication.ACCOUNT, "sai");
            browser.look("sign-in-wrong");
            assertThat(browser.page().textContent("main .notice-bad[role=alert]:visible"))
                    .contains("chưa đúng");
        }
    }

    @ParameterizedTest(name = "lỗi {0} ở {1} px")
    @CsvSource({"404, 1366", "404, 360", "409, 1366", "422, 1366", "500, 1366", "500, 360"})
    @DisplayName("Trang lỗi nói điều gì xảy ra và không lộ mã nguồn")
    void errorPagesExplainThemselves(int status, int width) {
        try (Browser browser = signedIn(width)) {
            Response response = browser.open("/loi/" + status);
            assertThat(response.status()).isEqualTo(status);
            browser.look("error-" + status);
            assertThat(browser.page().content()).doesNotContain("bí mật", "Exception", "at vn.caunoi");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    @DisplayName("Biểu mẫu sai trở lại với 422, bảng lỗi và mọi điều đã nhập")
    void refusedFormLosesNothing(int width) {
        try (Browser browser = signedIn(width)) {
            browser.open("/nhap-du-lieu");
            browser.page().fill("[name=ngay]", "31/02/2026");
            browser.page().fill("[name=so]", "1,142");
            browser.page().selectOption("[name=loai]", "CHUYEN_DEN");
            browser.page().fill("[name=ghi-chu]", "Số 12-QĐ/ĐU <b>");
            Response response =
                    browser.page().waitForNavigation(() -> browser.page().click("button:has-text('Ghi')"));
            assertThat(response.status()).isEqualTo(422);
            browser.look("form-refused");
            assertThat(browser.page().inputValue("[name=ngay]")).isEqualTo("31/02/2026");
            assertThat(browser.page().inputValue("[name=ghi-chu]")).isEqualTo("Số 12-QĐ/ĐU <b>");
            assertThat(browser.page().inputValue("[name=loai]")).isEqualTo("CHUYEN_DEN");
            browser.page().click("[data-error-summary] a[href='#o-ten']");
            assertThat(browser.page().evaluate("document.activeElement.name")).isEqualTo("ten");
        }
    }

    @Test
    @DisplayName("Ghi xong: chuyển trang và báo một lần")
    void savedFormLeadsOnAndSaysSoOnce() {
        try (Browser browser = signedIn(Browser.LAPTOP)) {
            browser.open("/nhap-du-lieu");
            browser.page().fill("[name=ten]", "Nguyễn Thị Hoà");
            browser.page().fill("[name=ngay]", "5-9-2026");
            browser.page().waitForNavigation(() -> browser.page().click("button:has-text('Ghi')"));
            browser.look("form-saved");
            assertThat(browser.page().textContent(".notice-good")).contains("Đã ghi “Nguyễn Thị Hoà”");
            browser.open("/nhap-du-lieu");
            assertThat(browser.page().querySelector(".notice-good")).isNull();
        }
    }

    @Test
    @DisplayName("htmx gửi kèm mã chống giả mạo")
    void htmxCarriesTheToken() {
        try (Browser browser = signedIn(Browser.LAPTOP)) {
            browser.open("/nhap-du-lieu");
            browser.page().click("button:has-text('Xem trước')");
            browser.page().waitForSelector("#phan-moi");
            assertThat(browser.page().textContent("#phan-moi")).contains("một phần");
            assertThat(browser.policyViolations()).isEmpty();
        }
    }

    @Test
    @DisplayName("Trên điện thoại danh mục mở và gấp được; tắt mã lệnh vẫn dùng được")
    void navigationFoldsOnAPhone() {
        try (Browser browser = signedIn(Browser.PHONE)) {
            assertThat(browser.page().isVisible("#dieu-huong")).isFalse();
            browser.page().click("[data-navigation-toggle]");
            assertThat(browser.page().isVisible("#dieu-huong a[aria-current=page]"))
                    .isTrue();
            browser.look("navigation-open");
            assertThat(browser.page().isVisible("#dieu-huong a[href='/tai-khoan']"))
                    .isFalse();
        }
        try (Browser browser = Browser.withoutScripts(port, Browser.PHONE)
                .signIn(ShellApplication.ACCOUNT, ShellApplication.PASSWORD)) {
            assertThat(browser.page().isVisible("#dieu-huong a[href='/chi-so']"))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("Trên điện thoại tên cơ quan và các nút nằm trên một hàng, tên nút vẫn được đọc lên")
    void headerIsOneRowOnAPhone() {
        try (Browser browser = signedIn(Browser.PHONE)) {
            assertThat((Double) browser.page()
                            .evaluate("() => document.querySelector('.house-header').getBoundingClientRect().height"
                                    + " / document.querySelector('.house').getBoundingClientRect().height"))
                    .isLessThan(1.5);
            assertThat(browser.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Đổi sang tiếng Anh, giữ nguyên trang và bộ lọc; đăng xuất")
    void languageIsChosenAndKept() {
        try (Browser browser = signedIn(Browser.LAPTOP)) {
            browser.open("/chi-so?trang=3");
            browser.page().click("text=English");
            assertThat(browser.page().url()).contains("trang=3").contains("lang=en");
            browser.open("/tong-quan");
            assertThat(browser.page().title()).startsWith("Overview");
            assertThat(browser.page().getAttribute("html", "lang")).isEqualTo("en");
            browser.page().click("details.menu summary");
            browser.look("menu-english");
            browser.page().click("text=Sign out");
            assertThat(browser.page().url()).contains("/dang-nhap");
        }
    }

    @Test
    @DisplayName("htmx bị từ chối: câu trả lời hiện trên trang, điều đã nhập còn nguyên")
    void refusedPartKeepsThePage() {
        try (Browser browser = signedIn(Browser.LAPTOP)) {
            browser.open("/nhap-du-lieu");
            browser.page().fill("[name=ten]", "Nguyễn Thị Hoà");
            browser.page().click("button:has-text('Ghi thử')");
            browser.page().waitForSelector("#request-notice:visible");
            browser.look("part-refused");
            assertThat(browser.page().textContent("#request-notice")).contains("kỳ này đã chốt");
            assertThat(browser.page().inputValue("[name=ten]")).isEqualTo("Nguyễn Thị Hoà");
        }
    }

    @Test
    @DisplayName("Lần tải đầu không quá 250 KB")
    void firstLoadIsLight() {
        try (Browser browser = Browser.at(port, Browser.PHONE)) {
            browser.open("/dang-nhap");
            browser.page().evaluate("() => document.fonts.ready.then(() => true)");
            Number bytes = (Number)
                    browser.page()
                            .evaluate(
                                    "() => ['navigation', 'resource']"
                                            + ".flatMap(kind => performance.getEntriesByType(kind)).reduce((sum, e) => sum + e.transferSize, 0)");
            assertThat(bytes.longValue()).isBetween(50_000L, 250L * 1024);
        }
    }

    @Test
    @DisplayName("Trên giấy: tên cơ quan, dấu bản mẫu lặp lại cùng hàng tiêu đề, không có nút và danh mục")
    void onPaperTheSampleSaysSo() throws IOException {
        try (Browser browser = signedIn(Browser.LAPTOP)) {
            browser.open("/chi-so");
            browser.page()
                    .evaluate(
                            "() => { const body = document.querySelector('tbody');"
                                    + " for (let i = 0; i < 4; i++) body.append(...[...body.rows].map(row => row.cloneNode(true))); }");
            try (PDDocument paper = Loader.loadPDF(browser.page().pdf())) {
                String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
                assertThat(paper.getNumberOfPages()).isGreaterThan(1);
                assertThat(text.split("BẢN MẪU – SỐ LIỆU HƯ CẤU", -1).length - 1)
                        .isGreaterThanOrEqualTo(paper.getNumberOfPages());
                assertThat(text)
                        .contains("Đảng bộ Thành phố Mẫu", "Người in: " + ShellApplication.ACCOUNT)
                        .doesNotContain("Đăng xuất", "English", "Trang sau");
            }
        }
    }

    private Browser signedIn(int width) {
        return Browser.at(port, width).signIn(ShellApplication.ACCOUNT, ShellApplication.PASSWORD);
    }
}
