package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.importing.HostileWorld.SCRIPTS;
import static vn.caunoi.importing.HostileWorld.TOGETHER;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.report.KeptReport;
import vn.caunoi.shell.Browser;
import vn.caunoi.shell.PageReader;

/** Words that are scripts, in every column and field that takes words: shown as they were typed, run nowhere. */
class HostileNamesTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final String PASSWORD = "mật khẩu thử 1";
    private static final String OFFICER = "can-bo";

    private static final String[] ELSEWHERE = {
        "/tong-quan/xu-huong?unit=D-0&year=2016",
        "/chi-tieu",
        "/so-lieu",
        "/bao-cao/danh-sach",
        "/bao-cao/mau",
        "/bao-cao/hang-loat",
        "/viec-can-lam?unit=D-0",
        "/hoat-dong/lich?thang=2016-05",
        "/nhap-du-lieu",
        "/tai-khoan",
        "/thanh-vien/tim-so",
        "/thanh-vien/doi-chieu",
        "/to-chuc/D-1/xep-loai",
        "/to-chuc/D-1/ai-xem-duoc"
    };

    private static Visitor officer;
    private static Visitor administrator;
    private static PageReader reader;

    @BeforeAll
    static void everyWordIsAScript() {
        assertThat(new ImportDesk(HOUSE).send(HostileWorld.workbook()).rejected())
                .isEmpty();
        officer = open(OFFICER, TOGETHER.get(1), Role.ORGANIZATION_OFFICER, Right.RECORDS);
        Visitor committee = open("thuong-vu", TOGETHER.get(2), Role.STANDING_COMMITTEE, Right.FIGURES);
        HOUSE.bean(Accounts.class)
                .open(new NewAccount("quan-tri", TOGETHER.get(3), Role.ADMINISTRATOR, PASSWORD, List.of()));
        HOUSE.bean(Accounts.class)
                .open(new NewAccount("can-bo-thay", TOGETHER.get(2), Role.ORGANIZATION_OFFICER, null, List.of()));
        administrator = Visitor.signIn(HOUSE, "quan-tri", PASSWORD);
        reader = new PageReader(Browser.at(URI.create(HOUSE.url()).getPort(), Browser.LAPTOP));
        writeAReport(committee);
        HostileForms forms = new HostileForms(officer, reader);
        forms.lendAndGiveAway();
        forms.rate();
        forms.numberAndLook();
    }

    private static Visitor open(String account, String name, Role role, Right right) {
        HOUSE.bean(Accounts.class)
                .open(new NewAccount(account, name, role, PASSWORD, List.of(Grant.everything(right))));
        return Visitor.signIn(HOUSE, account, PASSWORD);
    }

    /** Every word that people write beside the figures of a report, and each reason. */
    private static void writeAReport(Visitor committee) {
        KeptReport report = KeptReport.begin(officer, "year", "D-0", "2016");
        String passage = String.join(
                " ", SCRIPTS.stream().filter(script -> !script.contains("{")).toList());
        done(report.write("uu-diem", 0, passage));
        report.answer(TOGETHER.get(1));
        done(report.submit());
        done(report.in(committee).take("tra-lai", Map.of("ly-do", TOGETHER.get(2))));
        done(report.submit());
        done(report.in(committee).take("duyet"));
        done(report.take("gui", Map.of("so", "12-BC/ĐU", "nguoi-ky", SCRIPTS.get(6), "ngay", "05/01/2017")));
        done(report.take("ban-moi", Map.of("ly-do", TOGETHER.get(3))));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        harmless(answer.uri().getPath(), answer.body());
    }

    @AfterAll
    static void shut() {
        reader.close();
    }

    @Test
    @Abuse({"D01", "D02", "D03"})
    void a_script_is_a_name_like_any_other() {
        Untouched before = Untouched.now(HOUSE);
        String seen = pages().map(HostileNamesTests::read).reduce("", String::concat);
        for (String script : SCRIPTS) {
            assertThat(HtmlUtils.htmlUnescape(seen)).contains(script);
            if (script.contains("<")) assertThat(seen).doesNotContain(script);
        }
        inTheBrowser();
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    private static String read(String address) {
        HttpResponse<String> page = officer.open(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        harmless(address, page.body());
        return page.body();
    }

    private static PageReader.Read harmless(String address, String page) {
        PageReader.Read read = reader.read(page);
        assertThat(read.faults()).as(address).isEmpty();
        return read;
    }

    private static void inTheBrowser() {
        try (Browser browser =
                Browser.at(URI.create(HOUSE.url()).getPort(), Browser.LAPTOP).signIn(OFFICER, PASSWORD)) {
            browser.page().onDialog(dialog -> {
                throw new AssertionError(dialog.message());
            });
            pages().limit(9).forEach(address -> {
                assertThat(Objects.requireNonNull(browser.open(address)).status())
                        .as(address)
                        .isEqualTo(200);
                assertThat(browser.page().evaluate("() => window.pwned === undefined"))
                        .as(address)
                        .isEqualTo(true);
                assertThat(browser.policyViolations()).as(address).isEmpty();
            });
            browser.page()
                    .evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1';"
                            + " document.body.append(s); document.body.setAttribute('style', 'color: red'); }");
            assertThat(browser.page().evaluate("() => window.pwned === undefined"))
                    .isEqualTo(true);
        }
    }

    /** The lists, and pages of which each bears another one as its title. */
    private static Stream<String> pages() {
        return Stream.concat(
                Stream.of(
                        "/khu?co=200",
                        "/doanh-nghiep",
                        "/to-chuc",
                        "/thanh-vien",
                        "/hoat-dong",
                        "/tong-quan?unit=D-0&year=2016",
                        "/bao-cao?mau=year&unit=D-0&ky=2016",
                        "/chi-so?indicator=party.members&unit=D-0&period=2016&by=child",
                        "/tim?q=script"),
                IntStream.range(0, SCRIPTS.size())
                        .mapToObj(number -> List.of("/khu/K-", "/doanh-nghiep/N-", "/to-chuc/D-")
                                        .get(number % 3)
                                + number));
    }

    @Test
    @Abuse({"D01", "D02"})
    void every_kind_of_page_shows_them_as_text_and_every_form_gives_them_back_as_text() {
        Untouched before = Untouched.now(HOUSE);
        HostileWalk walk = new HostileWalk(officer, reader);
        walk.from(Stream.concat(pages().limit(9), Stream.of(ELSEWHERE)));
        HostileWalk desk = new HostileWalk(administrator, reader);
        desk.from(Stream.of("/quan-tri", "/quan-tri/tai-khoan"));
        assertThat(walk.returned())
                .as("forms that gave all of them back as text")
                .hasSizeGreaterThan(20);
        assertThat(desk.returned()).hasSizeGreaterThan(2);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    @Test
    @Abuse("D01")
    void machines_and_papers_get_them_as_text() throws IOException {
        Untouched before = Untouched.now(HOUSE);
        assertThat(told("/api/v1/figures?indicator=party.units&unit=D-0&asOf=2016-12-31&by=child"))
                .as("names of the units below, each of which took another one")
                .contains(
                        SCRIPTS.stream().skip(2).map(HostileNamesTests::letters).toList());
        assertThat(told("/api/v1/figures/rows?indicator=party.members&unit=D-0&asOf=2016-12-31"))
                .as("names of members")
                .contains(letters(SCRIPTS.get(10)), letters(SCRIPTS.get(30)));
        for (String format : List.of("docx", "xlsx", "pdf", "csv", "json")) {
            HttpResponse<byte[]> paper = officer.download("/bao-cao/tai?mau=year&unit=D-0&ky=2016&dang=" + format);
            assertThat(paper.statusCode()).as(format).isEqualTo(200);
            assertThat(paper.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(paper.headers().firstValue("Content-Disposition").orElse("attachment"))
                    .startsWith("attachment");
            assertThat(letters(PaperWords.of(format, paper.body()))).as(format).contains(letters(TOGETHER.getFirst()));
        }
        assertThat(Reading.of(new ImportDesk(HOUSE).export()).toString()).contains(SCRIPTS);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    private static String told(String address) throws IOException {
        HttpResponse<String> json = HOUSE.get(address);
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(json.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        return letters(PaperWords.of("json", json.body().getBytes(StandardCharsets.UTF_8)));
    }

    /** Papers break lines where they like. */
    private static String letters(String words) {
        return words.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    @Test
    @Abuse("D01")
    void cells_and_names_of_files_are_text_where_they_are_refused_and_where_they_are_kept() {
        Untouched before = Untouched.now(HOUSE);
        String name = HostileWorld.together(
                        SCRIPTS.stream()
                                .filter(script -> !script.matches(".*[\"/\\\\].*"))
                                .toList(),
                        180)
                .getFirst();
        String refused = upload(name + ".xlsx", HostileWorld.nonsense());
        assertThat(HtmlUtils.htmlUnescape(refused)).contains(SCRIPTS.get(0), SCRIPTS.get(1), SCRIPTS.get(2));
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        ImportDesk.Answer told = new ImportDesk(HOUSE).send(HostileWorld.nonsense());
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.rejected().toString()).contains(SCRIPTS);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        String tried = upload(name + ".xlsx", Workbooks.of("khu", "ma|ten|tu_ngay", "K-99|Khu|2010-01-01"));
        Matcher record =
                Pattern.compile("action=\"(/nhap-du-lieu/[^\"]+)/ghi\"").matcher(tried);
        assertThat(record.find()).isTrue();
        over(officer.submit(record.group(1), record.group(1) + "/ghi", Map.of("tung-phan", "false")));
        assertThat(HtmlUtils.htmlUnescape(read("/nhap-du-lieu"))).contains(name);
    }

    /** The page of the job that tried a file, once it has. */
    private static String upload(String name, Workbooks file) {
        return over(officer.upload("/nhap-du-lieu", "tep", name, file.bytes()));
    }

    private static String over(HttpResponse<String> job) {
        String page = job.uri().getPath();
        String seen = job.body();
        while (seen.contains("hx-trigger=\"every")) seen = officer.open(page).body();
        harmless(page, seen);
        return seen;
    }
}
