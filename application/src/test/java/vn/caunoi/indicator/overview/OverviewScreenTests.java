package vn.caunoi.indicator.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.shell.Browser;

/** The overview, the things to do and the search as a reader sees them, with many things to do. */
class OverviewScreenTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static KnownDues known = KnownDues.in(READERS.house());

    @BeforeAll
    static void on_the_last_day_of_the_year() {
        READERS.house().clock().set(KnownDues.TODAY);
        known.usual();
    }

    @AfterAll
    static void the_clock_goes_on() {
        READERS.house().clock().runAgain();
        known.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    void the_trend_is_drawn_over_its_table(int width) {
        try (Browser browser = at(width)) {
            browser.open("/tong-quan?unit=HN-PARTY&year=2016");
            Locator drawings = browser.page().locator(".trend canvas");
            drawings.first().waitFor();
            assertThat(drawings.count()).isEqualTo(4);
            assertThat(drawings.first().boundingBox().width).isGreaterThan(100);
            assertThat(browser.page().locator(".trend tbody tr").count()).isEqualTo(4);
            drawings.first().hover();
            browser.look("overview-whole");
            browser.open("/viec-can-lam?unit=HN-PARTY");
            browser.look("things-to-do");
            browser.open("/tim?q=cong%20ty");
            browser.look("search");
        }
    }

    @Test
    void without_scripts_the_numbers_of_the_trend_are_one_step_away() {
        try (Browser browser =
                Browser.withoutScripts(port(), Browser.LAPTOP).signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            browser.open("/tong-quan?unit=HN-PARTY&year=2016");
            browser.page().click(".trend a");
            assertThat(browser.page().locator(".trend tbody tr").count()).isEqualTo(4);
            assertThat(browser.page().locator("canvas").count()).isZero();
        }
    }

    @Test
    void a_slash_puts_the_reader_into_the_box_and_it_leads_to_what_is_found() {
        try (Browser browser = at(Browser.LAPTOP)) {
            browser.open("/tong-quan?unit=HN-PARTY&year=2016");
            browser.page().keyboard().press("/");
            browser.page().keyboard().type("hn-cb-001");
            browser.page().keyboard().press("Enter");
            browser.page().waitForURL("**/tim?q=hn-cb-001");
            assertThat(browser.page().textContent(".found")).contains("HN-CB-001");
        }
    }

    @Test
    void another_year_is_chosen_although_a_day_stands_in_the_form() {
        try (Browser browser = at(Browser.LAPTOP)) {
            browser.open("/tong-quan?unit=HN-PARTY");
            browser.page().fill("[name=asOf]", "30/6/2016");
            browser.page().waitForNavigation(() -> browser.page().click(".filters button"));
            assertThat(browser.page().textContent(".page-lead")).contains("30/06/2016");
            browser.page().selectOption("[name=year]", "2015");
            browser.page().waitForNavigation(() -> browser.page().click(".filters button"));
            assertThat(browser.page().textContent(".page-lead")).contains("31/12/2015");
        }
    }

    private static Browser at(int width) {
        return Browser.at(port(), width).signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD);
    }

    private static int port() {
        return URI.create(READERS.house().url()).getPort();
    }
}
