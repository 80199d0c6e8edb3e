package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.TypeExcludeFilter;
import vn.caunoi.OnlyTheProduct;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.serving.Front;
import vn.caunoi.postgres.TemporaryServer;
import vn.caunoi.shell.Browser;

/** A real office's first day: from the empty installation to the first report, in the browser. */
@DisplayName("Ngày đầu của một cơ quan")
class FirstDayTests {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";
    private static final int MOST_CLICKS = 9;

    /** Pages that other tests look at too are looked at for their pictures only. */
    private static final boolean PICTURES = Boolean.getBoolean("caunoi.pictures");

    @TempDir
    Path folder;

    private int clicks;

    @Test
    @DisplayName(
            "Từ bản cài đặt trống đến báo cáo đầu tiên, cơ sở dữ liệu đi kèm; sau đó chạy lại sau máy chủ trung gian")
    void fromNothingToTheFirstReport() throws Exception {
        Path data = folder.resolve("co-quan");
        try (RunningInstallation running = start(data, Optional.empty(), Front.here(0))) {
            assertThat(running.url()).startsWith("http://127.0.0.1:");
            walk(running, true);
            printsWhoseItIs(running);
        }
        URI proxy = URI.create("https://caunoi.khu.example");
        Front behind = Front.read(
                Options.read(List.of("--port", "0", "--behind-proxy", proxy.toString()), Front.OPTIONS, Set.of()));
        try (RunningInstallation again = start(data, Optional.empty(), behind)) {
            assertThat(again.url()).isEqualTo(proxy.toString());
            assertThat(again.setUp()).as("an office is set up once").isEmpty();
            HostileHeaders.changeNothing(again, proxy.toString());
        }
    }

    @Test
    @DisplayName("Cũng như vậy với PostgreSQL bên ngoài, qua TLS")
    void overAnExternalDatabaseUnderTls() throws Exception {
        Certificates own = Certificates.in(folder, "khu");
        Certificates other = Certificates.in(folder, "khac");
        assertThat(refusal(own.certificate(), other.key()))
                .contains("không phải của chứng thư", "is not that of the certificate");
        assertThat(refusal(own.certificate(), own.certificate())).contains("Không đọc được khóa");
        assertThat(refusal(own.key(), own.key())).contains("Không đọc được chứng thư");
        Front front = Front.read(tls(own.certificate(), own.key()));
        try (TemporaryServer office = TemporaryServer.start()) {
            try (var connection = office.server().connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("create role office login password 'office' createrole");
                statement.execute("create database office owner office");
            }
            String url = office.server().url("office") + "?user=office&password=office";
            try (RunningInstallation running = start(folder.resolve("ngoai"), Optional.of(url), front)) {
                assertThat(running.url()).startsWith("https://127.0.0.1:");
                walk(running, false);
                assertThat(folder.resolve("ngoai/postgres")).doesNotExist();
                OwnIssuer.isBelievedByWhoKnowsIt(running, own, folder);
            }
        }
    }

    @Test
    @DisplayName("Mở ra cả mạng thì địa chỉ là tên trong chứng thư hoặc --name; không có tên thì không chạy")
    void whatPeopleTypeIsAName() throws Exception {
        Certificates named = Certificates.in(folder, "co-ten");
        assertThat(Front.read(everywhere(named)).url()).isEqualTo("https://localhost:8443");
        assertThat(Front.read(everywhere(named, "--name", "caunoi.khu.example")).url())
                .isEqualTo("https://caunoi.khu.example:8443");
        Certificates nameless = Certificates.in(folder, "khong-ten", "san=dns:*.khu.example");
        assertThatThrownBy(() -> Front.read(everywhere(nameless)))
                .isInstanceOf(BadUse.class)
                .hasMessageContaining("hãy thêm --name TÊN");
        assertThat(Front.read(everywhere(nameless, "--name", "a.khu.example")).url())
                .isEqualTo("https://a.khu.example:8443");
        assertThatThrownBy(() -> Front.read(everywhere(named, "--name", "https://a/b")))
                .isInstanceOf(BadUse.class);
    }

    private static Options everywhere(Certificates own, String... more) {
        List<String> words = new ArrayList<>(List.of("--address", "0.0.0.0", "--port", "8443"));
        words.addAll(List.of("--tls-cert", own.certificate().toString()));
        words.addAll(List.of("--tls-key", own.key().toString()));
        words.addAll(List.of(more));
        return Options.read(words, Front.OPTIONS, Set.of());
    }

    private static RunningInstallation start(Path data, Optional<String> jdbcUrl, Front front) {
        PrintStream terminal = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return RunningInstallation.start(
                DataHome.at(data),
                Premises.OWN,
                jdbcUrl,
                front,
                new Console(terminal, terminal, false),
                context -> context.registerBean(TypeExcludeFilter.class, OnlyTheProduct::new));
    }

    private static Options tls(Path certificate, Path key) {
        return Options.read(
                List.of("--port", "0", "--tls-cert", certificate.toString(), "--tls-key", key.toString()),
                Front.OPTIONS,
                Set.of());
    }

    private static String refusal(Path certificate, Path key) {
        try {
            Front.read(tls(certificate, key));
            return "";
        } catch (BadUse refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Set-up, password, template, thirteen errors, mended, recorded, overview, report. */
    private void walk(RunningInstallation running, boolean closely) throws IOException {
        String address = running.setUp().orElseThrow();
        clicks = 0;
        try (Browser browser = Browser.over(running.url(), Browser.LAPTOP)) {
            setsUp(browser, address, closely);
            String link = browser.page()
                    .textContent("tr:has-text('Trần Thị Mai') code")
                    .strip();
            assertThat(link).startsWith(running.url() + "/dat-mat-khau?ma=");
            if (closely) look(browser, "first-day-links");
            assertThat(browser.open(address).status()).isEqualTo(404);
            choosesPassword(browser, link.substring(running.url().length()));
            imports(browser, closely);
            assertThat(browser.page().textContent(".main-figures")).contains("435");
            if (closely && PICTURES) look(browser, "first-day-overview");
            firstReport(browser, closely);
        }
    }

    private static void setsUp(Browser browser, String address, boolean closely) {
        assertThat(browser.open("/thiet-lap").status()).isEqualTo(404);
        browser.open("/dang-nhap");
        assertThat(browser.page().textContent("main")).contains("chưa được thiết lập");
        if (closely) look(browser, "first-day-vacant");
        browser.open(address);
        if (closely) look(browser, "first-day-set-up");
        fill(browser, "cap-tren", "Đảng bộ Thành phố");
        fill(browser, "co-quan", "Đảng ủy các khu công nghiệp và chế xuất");
        fill(browser, "ma__DANG", "DU-KCN");
        fill(browser, "ten__DANG", "Đảng bộ các khu công nghiệp và chế xuất");
        fill(browser, "lap__DANG", "01/06/2010");
        fill(browser, "nhiem-ky", "2025-2030");
        fill(browser, "nhiem-ky-tu", "20/08/2025");
        fill(browser, "nhom-khu", "CAC-KHU");
        fill(browser, "khu", "KCN-1; Khu công nghiệp số 1; KCN\nKCN-2 Khu công nghiệp số 2");
        fill(browser, "ho-ten__0", "Phan Văn Hùng");
        fill(browser, "ten-dang-nhap__0", "quan-tri");
        fill(browser, "ho-ten__1", "Trần Thị Mai");
        fill(browser, "ten-dang-nhap__1", "mai");
        browser.page().click("main button[type=submit]");
        browser.page().waitForSelector("[data-error-summary]");
        assertThat(browser.page().textContent("[data-error-summary]")).contains("Nơi ban hành", "Dòng 2 chưa đúng");
        assertThat(browser.page().inputValue("[name=ten__DANG]")).isEqualTo("Đảng bộ các khu công nghiệp và chế xuất");
        if (closely) look(browser, "first-day-refused");
        fill(browser, "noi", "Hà Nội");
        fill(browser, "khu", "KCN-1; Khu công nghiệp số 1; KCN\nKCN-2; Khu công nghiệp số 2; KCN");
        browser.page().click("main button[type=submit]");
        browser.page().waitForSelector("table code");
        assertThat(browser.page().textContent(".house-own")).isEqualTo("Đảng ủy các khu công nghiệp và chế xuất");
    }

    private static void choosesPassword(Browser browser, String link) {
        browser.open(link);
        fill(browser, "mat-khau", PASSWORD);
        fill(browser, "nhap-lai", PASSWORD);
        browser.page().click("main button[type=submit]");
        browser.signIn("mai", PASSWORD);
        browser.page().waitForSelector(".main-figures");
    }

    private void imports(Browser browser, boolean closely) throws IOException {
        click(browser, "text=Xem nhập gì trước");
        assertThat(browser.page().textContent("#nhap-gi-truoc"))
                .containsPattern("Khu\\s[\\s\\S]*2 dòng[\\s\\S]*Doanh nghiệp[\\s\\S]*Chưa có");
        if (closely) look(browser, "first-day-checklist");
        Download template = browser.page().waitForDownload(() -> click(browser, "text=Tải mẫu >> nth=0"));
        choose(browser, FirstWorkbook.filled(template.path(), true));
        assertThat(browser.page().textContent("#nhap")).contains("13 chỗ phải sửa");
        assertThat(browser.page().locator("#nhap table >> nth=0 >> tbody tr").count())
                .isEqualTo(13);
        if (closely && PICTURES) look(browser, "first-day-tried");
        click(browser, "text=Nhập tệp khác");
        choose(browser, FirstWorkbook.filled(template.path(), false));
        assertThat(browser.page().textContent("#nhap")).contains("0 chỗ phải sửa");
        click(browser, "button:has-text('dòng vào sổ')");
        browser.page().waitForSelector("text=Biên nhận số");
        click(browser, "nav a:has-text('Tổng quan')");
        browser.page().waitForSelector(".main-figures");
        assertThat(browser.page().locator("[name=year] option >> nth=0").textContent())
                .as("an office that has just begun looks at its own year")
                .isEqualTo(Integer.toString(Year.now().getValue()));
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private void choose(Browser browser, byte[] file) {
        clicks++;
        browser.page().setInputFiles("[name=tep]", new FilePayload("so.xlsx", WORKBOOK, file));
        click(browser, "main button:has-text('Đọc thử')");
        browser.page().waitForSelector("#nhap .notice");
    }

    private void click(Browser browser, String what) {
        clicks++;
        browser.page().click(what);
    }

    private static void firstReport(Browser browser, boolean closely) {
        browser.page().click("nav a:has-text('Báo cáo')");
        browser.page().selectOption("[name=mau]", "year");
        browser.page().fill("[name=ky]", "2025");
        browser.page().click("main form button[type=submit]");
        assertThat(browser.page().textContent("main"))
                .contains("235", "435", "Đảng bộ các khu công nghiệp và chế xuất");
        if (closely && PICTURES) look(browser, "first-day-report");
    }

    /** The paper is dated from the own place and stands under the superior body, as they were entered. */
    private static void printsWhoseItIs(RunningInstallation running) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> paper = http.send(
                    HttpRequest.newBuilder(URI.create(
                                    running.url() + "/api/v1/reports/year?unit=DU-KCN&period=2025&format=docx"))
                            .header(
                                    "Authorization",
                                    "Bearer " + running.home().token().orElseThrow())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper.body())))) {
                assertThat(words.getText())
                        .containsIgnoringCase("Đảng bộ Thành phố")
                        .containsIgnoringCase("Đảng ủy các khu công nghiệp và chế xuất")
                        .contains("Hà Nội");
            }
        }
    }

    private static void fill(Browser browser, String field, String value) {
        browser.page().fill("[name='" + field + "']", value);
    }

    private static void look(Browser browser, String name) {
        for (int width : new int[] {Browser.PHONE, Browser.LAPTOP}) {
            browser.page().setViewportSize(width, 900);
            browser.look(name);
        }
    }
}
