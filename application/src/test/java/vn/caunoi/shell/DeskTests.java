package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;

/** An officer at the desk: keys instead of the mouse, a list on paper, and what a word means. */
@DisplayName("Ở bàn làm việc")
class DeskTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    /** Pages, and where on them a term is explained. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "/tong-quan?year=2016", "h3.tile-label a[href$='#to-chuc-co-so-dang']",
            "/bao-cao", ".field-head a[href$='#ky']",
            "/hoat-dong", "th a[href$='#hoat-dong']",
            "/nhap-du-lieu", "th a[data-term]",
            "/chi-tieu", ".field-head a[href$='#ky']",
            "/chi-so?indicator=party.committees.rated&unit=HN-PARTY&period=2016", "h1 a[href$='#cap-uy']",
            "/tai-khoan", "th a[href$='#muc-quyen']");

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void anOfficerSitsDown() {
        browser = Browser.at(URI.create(READERS.house().url()).getPort(), Browser.LAPTOP)
                .signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD);
    }

    @AfterAll
    static void andLeaves() {
        browser.close();
    }

    @Test
    @DisplayName("“/” đưa đến ô tìm kiếm từ mọi nơi không phải ô nhập; trên điện thoại thì mở trang tìm")
    void theSlashLeadsToTheSearch() {
        Page page = browser.page();
        browser.open("/doanh-nghiep");
        page.keyboard().press("/");
        assertThat(focused(page)).isEqualTo("q");
        page.focus("main [name=tim]");
        page.keyboard().type("a/b");
        assertThat(page.inputValue("main [name=tim]")).isEqualTo("a/b");
        page.setViewportSize(Browser.PHONE, 740);
        page.focus("#noi-dung");
        page.keyboard().press("/");
        page.waitForURL("**/tim");
        page.setViewportSize(Browser.LAPTOP, 900);
    }

    @Test
    @DisplayName("mũi tên, Home, End đi giữa các dòng; Enter mở; Esc rời; ô nhập giữ phím của mình")
    void arrowsGoFromRowToRow() {
        Page page = browser.page();
        browser.open("/doanh-nghiep");
        assertThat(stops(page)).isEqualTo(1);
        page.keyboard().press("ArrowDown");
        assertThat(row(page)).as("from the page itself").isZero();
        page.focus("main tbody tr");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(row(page)).isEqualTo(2);
        browser.look("rows-by-keys");
        page.keyboard().press("End");
        assertThat(row(page)).isEqualTo(29);
        page.keyboard().press("ArrowDown");
        assertThat(row(page)).isEqualTo(29);
        page.keyboard().press("Home");
        page.keyboard().press("ArrowUp");
        assertThat(row(page)).isZero();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        assertThat(row(page)).isEqualTo(1);
        assertThat(stops(page)).isEqualTo(1);
        page.keyboard().press("Escape");
        assertThat(row(page)).isEqualTo(-1);
        page.focus("main [name=tim]");
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).isEqualTo("tim");
        page.focus("main tbody tr:nth-child(3)");
        page.keyboard().press("Enter");
        page.waitForURL("**/doanh-nghiep/DN-003*");
    }

    @Test
    @DisplayName("kết quả tìm kiếm cũng đi bằng mũi tên, từ nhóm này sang nhóm kia")
    void resultsOfASearchAreRowsToo() {
        Page page = browser.page();
        browser.open("/tim?q=cong%20ty");
        page.focus(".found li");
        page.keyboard().press("ArrowDown");
        String second = (String) page.evaluate("() => document.activeElement.querySelector('a').getAttribute('href')");
        page.keyboard().press("End");
        assertThat(page.evaluate("() => document.activeElement.matches('.found:last-of-type li:last-child')"))
                .isEqualTo(true);
        page.keyboard().press("Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**" + second);
    }

    @Test
    @DisplayName("“In danh sách” in đủ mọi trang theo bộ lọc, có tên cơ quan, bộ lọc bằng lời, người in, số trang")
    void theWholeFilteredListIsPrinted() throws IOException {
        Page page = browser.page();
        browser.open("/doanh-nghiep?ngay=31/12/2016&trang=2");
        page.evaluate("() => { window.print = () => { window.printed = true; }; }");
        page.click("[data-print-list]");
        page.waitForFunction("() => window.printed");
        int rows = (Integer) page.evaluate("() => document.querySelectorAll('main tbody tr').length");
        assertThat(page.innerText(".print-note")).contains(String.valueOf(rows));
        browser.look("list-to-print");
        try (PDDocument paper = Loader.loadPDF(onPaper(page))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            List<String> codes = codes(page);
            assertThat(codes).hasSize(rows).hasSizeGreaterThan(30).doesNotHaveDuplicates();
            assertThat(text)
                    .contains(codes)
                    .contains("Doanh nghiệp", "Xem tại ngày: 31/12/2016")
                    .contains("Người in: " + SampleReaders.OFFICER)
                    .contains("1 / " + paper.getNumberOfPages())
                    .doesNotContain("In danh sách", "Bỏ qua", "Đăng xuất");
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            assertThat(text.split("Mã số thuế", -1).length - 1).isGreaterThanOrEqualTo(paper.getNumberOfPages());
        }
    }

    @Test
    @DisplayName(
            "“?” cạnh một từ mở lời giải thích bằng bàn phím và trở lại chỗ cũ; không có mã lệnh thì dẫn đến trang thuật ngữ")
    void aWordIsExplained() {
        Page page = browser.page();
        browser.open("/doanh-nghiep");
        page.focus("th .term-help");
        page.keyboard().press("Enter");
        page.waitForSelector("dialog[open]");
        assertThat(page.innerText("dialog")).contains("Mã số thuế", "86/2024/TT-BTC");
        browser.look("term-explained");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("() => document.activeElement.matches('th .term-help')"))
                .isEqualTo(true);
        assertThat(page.getAttribute("th .term-help", "href")).isEqualTo("/thuat-ngu#ma-so-thue");
        browser.open("/thuat-ngu?tim=ket%20nap");
        assertThat(page.locator(".terms > div").count()).isBetween(1, 8);
        assertThat(page.isVisible("#ket-nap")).isTrue();
        assertThat(page.isVisible("#ma-so-thue")).isFalse();
    }

    @Test
    @DisplayName("thuật ngữ được giải thích ở mọi loại trang: tổng quan, báo cáo, hoạt động, nhập, chỉ tiêu, tài khoản")
    void wordsAreExplainedOnEveryKindOfPage() {
        Page page = browser.page();
        EXPLAINED.forEach((address, mark) -> {
            browser.open(address);
            assertThat(page.locator(mark).count()).as(address).isPositive();
        });
        browser.open("/tong-quan?year=2016");
        assertThat(page.getAttribute("h3.tile-label .term-help", "role")).isEqualTo("button");
        page.focus("h3.tile-label .term-help");
        page.keyboard().press("Space");
        page.waitForSelector("dialog[open]");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("() => document.activeElement.matches('h3.tile-label .term-help')"))
                .isEqualTo(true);
        browser.look("overview-explained");
        page.setViewportSize(Browser.PHONE, 740);
        browser.look("overview-explained");
        page.setViewportSize(Browser.LAPTOP, 900);
    }

    @Test
    @DisplayName("cây tổ chức đi bằng mũi tên: phải mở ra rồi vào trong, trái ra ngoài rồi gập lại, Enter mở trang")
    void theTreeGoesByArrows() {
        Page page = browser.page();
        browser.open("/to-chuc");
        page.focus(".tree-unit");
        page.evaluate("() => { document.activeElement.parentElement.querySelector('details').open = false; }");
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.querySelector('.tree-unit').parentElement.querySelector('details').open");
        page.waitForFunction("() => document.querySelectorAll('.tree .tree .tree-unit[tabindex]').length > 1");
        page.evaluate(
                "() => document.querySelectorAll('.tree .tree details').forEach((below) => { below.open = false; })");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("() => document.activeElement.matches('.tree .tree > li:nth-child(2) > .tree-unit')"))
                .isEqualTo(true);
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate("() => document.activeElement === document.querySelector('.tree-unit')"))
                .isEqualTo(true);
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate("() => document.activeElement.parentElement.querySelector('details').open"))
                .isEqualTo(false);
        browser.look("tree-by-keys");
        page.keyboard().press("Enter");
        page.waitForURL("**/to-chuc/HN-PARTY*");
        assertThat(page.locator("[data-print-list]").count()).as("no list").isZero();
    }

    @Test
    @DisplayName("cây tổ chức in được: trước khi in mọi nhánh được mở; trang không có danh sách thì không có nút in")
    void theTreeIsPrintedUnfolded() {
        Page page = browser.page();
        browser.open("/to-chuc");
        page.evaluate("() => { window.print = () => { window.printed = true; }; }");
        page.click("[data-print-list]");
        page.waitForFunction("() => window.printed");
        assertThat(page.locator(".tree details:not([open]), .tree-later").count())
                .isZero();
        assertThat(page.locator(".tree-unit").count()).isGreaterThan(20);
        for (String address : List.of("/tong-quan", "/tai-khoan", "/nhap-du-lieu", "/thuat-ngu")) {
            browser.open(address);
            assertThat(page.locator("[data-print-list]").count()).as(address).isZero();
        }
    }

    @Test
    @DisplayName("danh sách quá dài thì chỉ in phần đầu, và nói rõ phía trên còn bao nhiêu")
    void aListBeyondTheLimitSaysSo() {
        Page page = browser.page();
        browser.open("/doanh-nghiep?ngay=31/12/2016");
        page.evaluate("() => { window.print = () => { window.printed = true; };"
                + " Object.assign(document.querySelector('[data-print-pages]').dataset,"
                + " {printPages: '3', printSize: '1000', printRows: '2500'}); }");
        page.click("[data-print-list]");
        page.waitForFunction("() => window.printed");
        assertThat(page.innerText(".print-note")).contains("Chỉ in 53 dòng đầu trong 2.500 dòng");
    }

    private static byte[] onPaper(Page page) {
        return page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setFormat("A4")
                .setPath(Path.of("target/screenshots/list-on-paper.pdf")));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.name"));
    }

    /** The place of the row in which the focus is; -1 where it is in none. */
    private static int row(Page page) {
        return (Integer)
                page.evaluate("() => [...document.querySelectorAll('main tbody tr')].indexOf(document.activeElement)");
    }

    private static int stops(Page page) {
        return (Integer) page.evaluate("() => document.querySelectorAll('main tbody tr[tabindex=\"0\"]').length");
    }

    private static List<String> codes(Page page) {
        int rows = page.locator("main tbody tr").count();
        return IntStream.range(0, rows)
                .mapToObj(row -> page.locator("main tbody tr")
                        .nth(row)
                        .locator("td")
                        .first()
                        .innerText())
                .toList();
    }
}
