package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.shell.Browser;

/** The pages of units as the office sees them: tree, list, unit, form, question, error. */
class UnitPagesAtAScreenTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    void from_the_tree_to_a_recorded_decision(int width) {
        try (Browser browser = Browser.at(URI.create(READERS.house().url()).getPort(), width)
                .signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            Page page = browser.page();
            browser.open("/to-chuc");
            browser.look("units-tree");
            browser.open("/to-chuc?tim=co+khi&xep=-thanh-lap");
            browser.look("units-list");
            browser.open("/to-chuc?tim=khong+co&loai=KHONG");
            browser.look("units-refused");
            browser.open("/to-chuc/HN-PARTY?ngay=2016-06-30");
            browser.look("unit-past");
            browser.open("/to-chuc/HN-CB-004");
            browser.look("unit");
            page.click("a:has-text('Đổi tên')");
            page.fill("[name=ten]", "Chi bộ tại màn hình " + width);
            page.fill("[name=ngay]", "31/02/2016");
            page.waitForNavigation(() -> page.click("main button[type=submit]"));
            browser.look("unit-door-refused");
            page.fill("[name=ngay]", (width == Browser.PHONE ? "01" : "02") + "/12/2016");
            page.fill("[name=so-van-ban]", "99-QĐ/ĐU");
            page.fill("[name=ngay-van-ban]", "25/11/2016");
            page.waitForNavigation(() -> page.click("main button[type=submit]"));
            browser.look("unit-door-question");
            page.waitForNavigation(() -> page.click("button[name=xac-nhan]"));
            assertThat(page.textContent("main")).contains("Đã ghi.", "Chi bộ tại màn hình " + width);
            page.click("a:has-text('Rút lại')");
            browser.look("unit-take-back");
            browser.open("/to-chuc/HN-PARTY/thanh-lap");
            browser.look("unit-door-found");
        }
    }
}
