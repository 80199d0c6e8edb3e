package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;

@DisplayName("Trang nhập dữ liệu")
class ImportPagesTests {

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
            browser.page().click("main button[type=submit]");
            assertThat(browser.page().textContent("[data-error-summary]")).contains("Chưa chọn tệp");
            browser.page().setInputFiles("[name=tep]", new FilePayload("so.xlsx", WORKBOOK, file));
            browser.page().click("main button[type=submit]");
            browser.page().waitForSelector("#nhap .notice");
            browser.look("import-tried");
            assertThat(browser.page().textContent("#nhap"))
                    .contains("1 dòng sẽ được ghi", "2 chỗ phải sửa", "bien_dong A3", "Không có ngày này trong lịch.");
            browser.page().click("button:has-text('Chỉ ghi 1 dòng đúng')");
            browser.page().waitForSelector("#nhap .notice");
            assertThat(browser.page().textContent("#nhap")).contains("Đã ghi 1 dòng");
            browser.look("import-recorded");
            browser.open("/nhap-du-lieu");
            browser.page().click("button:has-text('Hoàn tác')");
            assertThat(browser.page().textContent("main")).contains("Đã hoàn tác lần nhập số");
        }
    }
}
