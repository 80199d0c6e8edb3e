package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.shell.Browser;

/** The first five minutes of somebody new: from the overview of a day down to one member and the decision behind him. */
abstract class NewcomerWalk {

    private static final String OFFICER = "to-chuc";
    private static final TestInstallation HOUSE = LoadedSample.open();

    /** The day of text 002, and how many grassroots organisations of the Party it names, in all and by owner. */
    private static final String DAY = "21/10/2020";

    private static final String UNITS = "87";
    private static final List<String> BY_OWNER = List.of("46", "38", "1");

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    void from_the_overview_down_to_a_member_and_the_decision(int width) {
        try (Browser browser =
                Browser.at(URI.create(HOUSE.url()).getPort(), width).signIn(OFFICER, LoadedSample.password(OFFICER))) {
            Page page = browser.page();
            browser.open("/tong-quan?asOf=" + DAY);
            assertThat(page.inputValue("[name=unit]")).isEqualTo("HN-PARTY");
            browser.open("/tong-quan");
            page.fill("[name=asOf]", DAY);
            page.waitForNavigation(() -> page.click(".filters button"));
            page.locator(".trend canvas").first().waitFor();
            browser.look("walk-1-overview");

            step(page, "article:has-text('hết " + DAY + "') a.tile-value[href*='indicator=party.units&']");
            assertThat(page.textContent(".figure-value")).isEqualTo(UNITS);
            step(page, ".choices a[href*='by=enterprise-type']");
            assertThat(page.locator("#phan-tich tbody a").allTextContents()).containsAll(BY_OWNER);
            browser.look("walk-2-owner-types");

            step(page, "#phan-tich tbody a:text-is('" + BY_OWNER.getFirst() + "')");
            assertThat(page.textContent(".figure-value")).isEqualTo(BY_OWNER.getFirst());
            browser.look("walk-3-units");

            step(page, ".entries tbody a[href^='/to-chuc/']");
            browser.look("walk-4-cell");

            step(page, "main a[href^='/thanh-vien?']");
            browser.look("walk-5-members");

            step(page, "main tbody a[href^='/thanh-vien/']");
            assertThat(page.textContent("main")).contains("-QĐ/ĐU");
            browser.look("walk-6-member");
        }
    }

    private static void step(Page page, String link) {
        page.waitForNavigation(() -> page.locator(link).first().click());
    }
}
