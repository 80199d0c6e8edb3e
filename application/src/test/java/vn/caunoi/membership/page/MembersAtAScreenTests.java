package vn.caunoi.membership.page;

import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.shell.Browser;

@DisplayName("Trang đảng viên, đoàn viên trên máy tính và điện thoại")
class MembersAtAScreenTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    @DisplayName("danh sách, tìm, một người, biểu mẫu, lỗi, bút toán")
    void fromTheListToTheEntryAndBack(int width) {
        try (Browser browser = Browser.at(URI.create(READERS.house().url()).getPort(), width)
                .signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            browser.open("/thanh-vien?to-chuc=HN-UNION&ngay=31/12/2016");
            browser.look("members-counted");
            browser.open("/thanh-vien?to-chuc=HN-PARTY&ngay=31/12/2016");
            browser.page().fill("[name=tim]", "dang phuong hoa");
            browser.page().waitForNavigation(() -> browser.page().click("main button[type=submit]"));
            browser.page().click("th a:has-text('Đặng Phương Hoa')");
            Assertions.assertThat(browser.page().textContent("h1")).isEqualTo("Đồng chí Đặng Phương Hoa");
            browser.look("person");
            browser.page().click(".page-actions a:has-text('Chuyển sinh hoạt')");
            browser.page().fill("[name=ngay]", "31/02/2017");
            browser.page().fill("[name=so-quyet-dinh]", "15-QĐ/ĐU");
            browser.page().waitForNavigation(() -> browser.page().click("main button[type=submit]"));
            Assertions.assertThat(browser.page().inputValue("[name=so-quyet-dinh]"))
                    .isEqualTo("15-QĐ/ĐU");
            browser.look("deed-refused");
            browser.open("/to-chuc/HN-CB-001/xep-loai");
            browser.page().fill("[name=nam]", "2015");
            browser.page().selectOption("[name=doi-tuong]", "TO_CHUC");
            browser.page().selectOption("[name=muc]", "TOT");
            browser.page().waitForNavigation(() -> browser.page().click("main button[type=submit]"));
            browser.page().waitForSelector("[data-error-summary]");
            Assertions.assertThat(browser.page().inputValue("[name=nam]")).isEqualTo("2015");
            browser.look("rating-refused");
            browser.page().fill("[name=so-luong]", "1");
            browser.page().waitForNavigation(() -> browser.page().click("main button[type=submit]"));
            browser.page().waitForSelector(".table-card tbody a");
            browser.open("/to-chuc/HN-CB-001?ngay=2016-12-31");
            browser.look("unit-ratings");
        }
    }
}
