package vn.caunoi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.shell.Browser;

/** The pages of activities on a laptop and on a phone. */
class ActivitiesAtAScreenTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    /** Name of the picture, address: what {@code EveryPageTests} does not open. */
    private static final List<List<String>> PAGES = List.of(
            List.of(
                    "activities-kind",
                    "/hoat-dong?to-chuc=HN-UNION&loai=KHEN_CONG_NHAN_GIOI&tu=01/01/2016&den=31/12/2016"),
            List.of("activities-none", "/hoat-dong?loai=SINH_HOAT"),
            List.of("activities-kinds", "/hoat-dong/moi"));

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    void pages_are_readable_and_an_activity_is_recorded_with_names_corrected_and_taken_back(int width) {
        try (Browser browser = Browser.at(URI.create(READERS.house().url()).getPort(), width)
                .signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            for (List<String> page : PAGES) {
                browser.open(page.getLast());
                browser.look(page.getFirst());
            }
            browser.open("/hoat-dong/moi?loai=LOP_DANG_VIEN_MOI&to-chuc=HN-CB-001");
            browser.page().fill("[name=ngay]", "20/10/2016");
            submit(browser, "main .page-actions button[type=submit]");
            browser.look("activity-form-refused");
            assertThat(browser.page().inputValue("[name=ngay]")).isEqualTo("20/10/2016");
            submit(browser, "button[name=buoc]");
            browser.look("activity-form-people");
            browser.page().locator("[name=nguoi]").first().check();
            browser.page().fill("[name=so-nguoi]", "9");
            submit(browser, "main .page-actions button[type=submit]");
            assertThat(browser.page().textContent("main")).contains("Đã ghi hoạt động", "Có tên 1/9 người.");
            submit(browser, ".page-top .page-actions a");
            browser.page().fill("[name=so-nguoi]", "10");
            submit(browser, "main .page-actions button[type=submit]");
            assertThat(browser.page().textContent("main")).contains("Có tên 1/10 người.");
            browser.look("activity-corrected");
            browser.page().click("details.ask summary");
            submit(browser, "details.ask button");
            browser.look("activity-taken-back");
        }
    }

    private static void submit(Browser browser, String button) {
        browser.page().waitForNavigation(() -> browser.page().click(button));
    }
}
