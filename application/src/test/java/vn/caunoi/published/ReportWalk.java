package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.shell.Browser;

/** The evening on which the report must be signed: from the overview to the frozen paper, on a laptop and on a phone. */
abstract class ReportWalk {

    private static final String OFFICER = "to-chuc";
    private static final String COMMITTEE = "thuong-vu";
    private static final TestInstallation HOUSE = LoadedSample.open();

    @ParameterizedTest
    @CsvSource({
        Browser.LAPTOP + ", term, 2015-10-01..2020-08-01, 21/10/2020, 517",
        Browser.PHONE + ", congress-figures, NK:2015-2020, '', 517"
    })
    void from_the_overview_to_the_frozen_paper(int width, String plan, String period, String cutOff, String number) {
        try (Browser office = window(width, OFFICER);
                Browser committee = window(width, COMMITTEE)) {
            Page page = office.page();
            office.open("/tong-quan");
            office.open("/bao-cao");
            page.selectOption("[name=mau]", plan);
            page.selectOption("[name=unit]", "HN-PARTY");
            page.fill("[name=ky]", period);
            page.fill("[name=chot]", cutOff);
            click(page, ".filters button");
            click(page, "form[action='/bao-cao/lap'] button");
            String report = URI.create(page.url()).getPath();
            office.look("report-1-draft");

            click(page, ".report .prose a:text-is('" + number + "')");
            assertThat(page.textContent(".figure-value")).isEqualTo(number);
            click(page, ".entries tbody a[href^='/thanh-vien/']");
            assertThat(page.textContent("main")).contains("-QĐ/ĐU");
            office.open(report);

            writeAPart(page);
            layBefore(page);
            committee.open(report);
            giveBack(committee.page());
            office.open(report);
            assertThat(page.textContent("main")).contains("Dự thảo, đã bị trả lại", "Viết rõ nguyên nhân");
            layBefore(page);
            committee.open(report);
            click(committee.page(), "form[action$='/duyet'] button");
            office.open(report);
            String paperNumber = width == Browser.LAPTOP ? "12-BC/ĐU" : "13-BC/ĐU";
            page.fill("[name=so]", paperNumber);
            page.fill("[name=nguoi-ky]", "Nguyễn Thị Mẫu");
            page.fill("[name=ngay]", "22/10/2020");
            click(page, "form[action$='/gui'] button");
            assertThat(page.textContent("main")).contains("Đã gửi, đã chốt", paperNumber);
            office.look("report-2-frozen");
            byte[] paper = Visitor.signIn(HOUSE, OFFICER, LoadedSample.password(OFFICER))
                    .download(report + "/tai?dang=docx")
                    .body();
            assertThat(paper).startsWith('P', 'K');
            click(page, ".page-actions a[href$='/hien-nay']");
            office.look("report-3-now");
        }
    }

    private static Browser window(int width, String account) {
        return Browser.at(URI.create(HOUSE.url()).getPort(), width).signIn(account, LoadedSample.password(account));
    }

    private static void click(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    private static void writeAPart(Page page) {
        click(page, "p.made-of a");
        page.fill("[name=loi]", "Các mặt công tác được triển khai đồng bộ, có trọng tâm.");
        click(page, "main form[method=post] button[type=submit]");
        assertThat(page.textContent(".report")).contains("triển khai đồng bộ, có trọng tâm");
    }

    /** What is asked before is answered. */
    private static void layBefore(Page page) {
        click(page, "form[action$='/trinh-ky'] button");
        if (page.url().endsWith("/kiem-tra")) {
            for (Locator answer : page.locator("textarea").all()) {
                answer.fill("Đã đối chiếu với hồ sơ.");
            }
            click(page, "main form[method=post] button[type=submit]");
            click(page, "form[action$='/trinh-ky'] button");
        }
        assertThat(page.textContent("main")).contains("Đang trình ký");
    }

    private static void giveBack(Page page) {
        page.locator(".report-steps summary").click();
        page.fill("[name=ly-do]", "Viết rõ nguyên nhân");
        click(page, "form[action$='/tra-lai'] button");
    }
}
