package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Right;
import vn.caunoi.house.EnglishWords;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;

@DisplayName("Trang nhập dữ liệu")
class ImportPagesTests {

    private static final String CONFIRM = "button:has-text('Hoàn tác lần nhập số')";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    @DisplayName("đọc thử, xem lỗi và tác động, ghi phần đúng, rồi hoàn tác")
    void triesRecordsAndUndoes(int width) {
        TestInstallation house = TestInstallation.fresh();
        assertThat(new ImportDesk(house).send(Office.workbook()).rejected()).isEmpty();
        String password = UUID.randomUUID().toString();
        house.bean(Accounts.class)
                .open(new NewAccount(
                        "can-bo",
                        "Cán bộ (mẫu)",
                        Role.ORGANIZATION_OFFICER,
                        password,
                        List.of(Grant.everything(Right.RECORDS))));
        byte[] file = Workbooks.of(
                        "bien_dong",
                        "ngay|to_chuc|loai|so_luong",
                        "5/4/2016|A|KET_NAP|3",
                        "31/02/2016|A|KET_NAP|3",
                        "5/4/2016|KHONG-CO|KET_NAP|3")
                .bytes();
        try (Browser browser = Browser.at(URI.create(house.url()).getPort(), width)) {
            browser.signIn("can-bo", password).open("/nhap-du-lieu");
            browser.look("import-start");
            Map<String, String> before = TableHashes.of(house.database());
            sendNothing(browser);
            tries(browser, file);
            speaksEnglish(browser, house);
            assertThat(TableHashes.of(house.database())).isEqualTo(before);
            recordsNothingUnlessAllIsGood(browser);
            assertThat(TableHashes.of(house.database())).isEqualTo(before);
            browser.page().goBack();
            browser.page().click("button:has-text('Chỉ ghi 1 dòng đúng')");
            browser.page().waitForSelector("#nhap .notice");
            assertThat(browser.page().textContent("#nhap")).contains("Đã ghi 1 dòng");
            browser.look("import-recorded");
            undoes(browser, new ImportDesk(house));
        }
    }

    private static void sendNothing(Browser browser) {
        browser.page().click("main button[type=submit]");
        assertThat(browser.page().textContent("[data-error-summary]"))
                .contains("Chưa đọc thử được", "Chưa chọn tệp")
                .doesNotContain("vẫn còn nguyên");
        choose(browser, new byte[0]);
        browser.page().waitForSelector("#nhap .notice");
        assertThat(browser.page().textContent("#nhap")).contains("Tệp trống");
        browser.page().click("text=Nhập tệp khác");
    }

    private static void choose(Browser browser, byte[] file) {
        browser.page().setInputFiles("[name=tep]", new FilePayload("so.xlsx", WORKBOOK, file));
        assertThat(browser.page().textContent("[data-file-name]")).isEqualTo("so.xlsx");
        browser.page().click("main button[type=submit]");
    }

    private static void tries(Browser browser, byte[] file) {
        choose(browser, file);
        browser.page().waitForSelector("#nhap .notice");
        browser.look("import-tried");
        assertThat(browser.page().textContent(".crumbs")).containsPattern("Nhập dữ liệu\\s+Đọc thử");
        assertThat(browser.page().textContent("#nhap"))
                .contains("1 dòng sẽ được ghi", "2 chỗ phải sửa", "bien_dong A3", "Không có ngày này trong lịch.")
                .contains("ngay (Ngày)", "A – Chi bộ A");
    }

    /** As a page sends it whose form asks for all or nothing. */
    private static void recordsNothingUnlessAllIsGood(Browser browser) {
        browser.page().evaluate("document.querySelector('[name=tung-phan]').value = 'false'");
        browser.page().click("button:has-text('Chỉ ghi 1 dòng đúng')");
        browser.page().waitForSelector("#nhap .notice");
        assertThat(browser.page().textContent("#nhap")).contains("Đã ghi 0 dòng");
    }

    private static void speaksEnglish(Browser browser, TestInstallation house) {
        String here = browser.page().url().replaceAll("[?#].*", "");
        browser.page().navigate(here + "?lang=en");
        assertThat(EnglishWords.beside(house, List.of())
                        .vietnameseOn(browser.page().content()))
                .isEmpty();
        browser.page().navigate(here + "?lang=vi");
    }

    private static void undoes(Browser browser, ImportDesk desk) {
        String figure = "indicator=party.members&unit=A&asOf=2019-12-31";
        browser.page().click("text=Hoàn tác lần nhập này");
        browser.look("import-undo");
        assertThat(desk.figure(figure)).isEqualTo("14");
        try (Page elsewhere = browser.page().context().newPage()) {
            elsewhere.navigate(browser.page().url());
            elsewhere.click(CONFIRM);
            assertThat(elsewhere.textContent("main")).contains("Đã hoàn tác lần nhập số");
            assertThat(elsewhere.textContent("table")).contains("so.xlsx", "Cán bộ (mẫu)", "Đã hoàn tác lúc");
            assertThat(elsewhere.querySelector("table a.btn")).isNull();
        }
        assertThat(desk.figure(figure)).isEqualTo("11");
        browser.page().click(CONFIRM);
        assertThat(browser.page().textContent("main")).contains("Lần nhập này đã được hoàn tác.", "Đã hoàn tác lúc");
        browser.look("import-undone-already");
        browser.open("/nhap-du-lieu");
        browser.look("import-undone");
    }
}
