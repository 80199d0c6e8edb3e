package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;

/** Names that are scripts: shown as they were typed, run nowhere. */
class HostileNamesTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final List<String> SCRIPTS = scripts();
    private static final String PASSWORD = "mật khẩu thử 1";

    @Test
    @Abuse({"D01", "D02", "D03"})
    void a_script_is_a_name_like_any_other() {
        ImportDesk.Answer answer = new ImportDesk(HOUSE).send(world());
        assertThat(answer.rejected()).isEmpty();
        HOUSE.bean(Accounts.class)
                .open(new NewAccount(
                        "can-bo",
                        "<b>Cán bộ</b>",
                        Role.ORGANIZATION_OFFICER,
                        PASSWORD,
                        List.of(Grant.everything(Right.RECORDS))));
        Visitor officer = Visitor.signIn(HOUSE, "can-bo", PASSWORD);
        String seen = pages().map(address -> read(officer, address)).reduce("", String::concat);
        for (String script : SCRIPTS) {
            assertThat(HtmlUtils.htmlUnescape(seen)).contains(script);
            if (script.contains("<")) assertThat(seen).doesNotContain(script);
        }
        inTheBrowser();
    }

    private static String read(Visitor officer, String address) {
        var page = officer.open(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return page.body();
    }

    private static void inTheBrowser() {
        try (Browser browser =
                Browser.at(URI.create(HOUSE.url()).getPort(), Browser.LAPTOP).signIn("can-bo", PASSWORD)) {
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
                        .boxed()
                        .flatMap(number ->
                                Stream.of("/khu/K-" + number, "/doanh-nghiep/N-" + number, "/to-chuc/D-" + number)));
    }

    private static Workbooks world() {
        return Workbooks.of("khu", rows("ma|ten|tu_ngay", number -> "K-%d|%s|2010-01-01"))
                .and("doanh_nghiep", rows("ma|ten|loai_hinh|khu|tu_ngay", number -> "N-%d|%s|TU_NHAN|K-0|2010-01-01"))
                .and(
                        "to_chuc",
                        rows(
                                "ma|ten|he|loai|cap_tren|ngay_thanh_lap|dau_ky",
                                number -> "D-%d|%s|DANG|" + (number == 0 ? "UPPER|" : "GRASSROOTS_CELL|D-0")
                                        + "|2010-01-01|x"))
                .and(
                        "bien_dong",
                        rows(
                                "ma_nguoi|ho_ten|ngay|to_chuc|loai|so_luong|trang_thai|so_quyet_dinh",
                                number -> "P-%d|%s|2015-12-31|D-1|DAU_KY|1|CHINH_THUC|"))
                .and(
                        "hoat_dong",
                        rows(
                                "ma_dong|ten|ngay|to_chuc|loai|so_nguoi",
                                number -> "H-%d|%s|2016-05-05|D-1|LOP_NHAN_THUC|5"));
    }

    /** One row a script: its number and the script are filled in. */
    private static String[] rows(String head, IntFunction<String> form) {
        return Stream.concat(
                        Stream.of(head),
                        IntStream.range(0, SCRIPTS.size())
                                .mapToObj(number -> form.apply(number)
                                        .replace("%d", Integer.toString(number))
                                        .replace("%s", SCRIPTS.get(number))))
                .toArray(String[]::new);
    }

    private static List<String> scripts() {
        try (var file = HostileNamesTests.class.getResourceAsStream("/abuse/scripts.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
