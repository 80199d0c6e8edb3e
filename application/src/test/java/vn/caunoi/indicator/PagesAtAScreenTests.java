package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Rated;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.Ratings;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Browser;

/** The pages of figures and reports as a reader sees them, with long names and numbers of seven digits. */
class PagesAtAScreenTests {

    private static final String LONG_NAME =
            "Đảng bộ bộ phận Công ty trách nhiệm hữu hạn một thành viên Sản xuất và Thương mại Thiết bị Điện tử Bắc Thăng Long";

    private static final SampleReaders READERS = SampleReaders.fresh();

    static {
        TestInstallation house = READERS.house();
        LocalDate day = LocalDate.of(2016, 12, 1);
        house.bean(Members.class).record(house.actor(), Movement.admission(day, "HN-CD-001", Who.counted(1_290_367)));
        Period year = Period.year(2016);
        house.bean(Ratings.class)
                .record(
                        house.actor(),
                        Rating.counted("HN-PARTY", year, Rated.DANG_VIEN, Grade.XUAT_SAC, 10),
                        Rating.counted("HN-PARTY", year, Rated.DANG_VIEN, Grade.TOT, 92),
                        Rating.counted("HN-PARTY", year, Rated.DANG_VIEN, Grade.HOAN_THANH, 7),
                        Rating.counted("HN-PARTY", year, Rated.DANG_VIEN, Grade.CHUA_XEP_LOAI, 12));
        house.bean(Ledger.class)
                .post(
                        house.actor(),
                        PostingKind.ENTRY,
                        posting -> house.bean(Organizations.class)
                                .record(
                                        posting,
                                        Changes.adding(List.of(UnitEntry.of(
                                                "HN-DB-01", day, new UnitChange.Renaming(LONG_NAME), null)))));
    }

    /** Name of the picture, account, address. */
    private static final List<List<String>> PAGES = List.of(
            List.of("overview", SampleReaders.OFFICER, "/tong-quan?year=2016"),
            List.of("overview-union", SampleReaders.OFFICER, "/tong-quan?unit=HN-UNION&year=2016&asOf=30/06/2016"),
            List.of(
                    "figure-stock",
                    SampleReaders.OFFICER,
                    "/chi-so?indicator=party.members&unit=HN-PARTY&period=2016&by=enterprise-type"),
            List.of(
                    "figure-flow",
                    SampleReaders.OFFICER,
                    "/chi-so?indicator=union.members.joined&unit=HN-UNION&period=2016&by=child&filter=zone:KCN-NB"),
            List.of(
                    "figure-zone",
                    SampleReaders.OFFICER,
                    "/chi-so?indicator=enterprise.revenue&unit=HN-ZONES&period=2016"),
            List.of(
                    "figure-ratio",
                    SampleReaders.OFFICER,
                    "/chi-so?indicator=party.rating.good-share&unit=HN-PARTY&period=2016&by=enterprise-type"),
            List.of(
                    "figure-ratio-zone",
                    SampleReaders.OFFICER,
                    "/chi-so?indicator=dialogue.enterprises-share&unit=HN-ZONES&period=2016&by=zone"),
            List.of(
                    "difference",
                    SampleReaders.OFFICER,
                    "/chi-so/chenh-lech?indicator=party.members&unit=HN-PARTY&period=2015&period2=2016"),
            List.of(
                    "difference-ratio",
                    SampleReaders.OFFICER,
                    "/chi-so/chenh-lech?indicator=party.rating.good-share&unit=HN-PARTY&period=2015&period2=2016"),
            List.of("year", SampleReaders.OFFICER, "/bao-cao?mau=year&unit=HN-PARTY&ky=2016"),
            List.of("overview-cell", SampleReaders.SECRETARY, "/tong-quan"),
            List.of(
                    "figure-names",
                    SampleReaders.SECRETARY,
                    "/chi-so?indicator=party.members&unit=HN-CB-001&asOf=2016-12-31"),
            List.of("year-part", SampleReaders.SECRETARY, "/bao-cao"));

    @ParameterizedTest
    @CsvSource({"1366, can-bo", "360, can-bo", "1366, bi-thu", "360, bi-thu"})
    void pages_are_readable_on_a_laptop_and_on_a_phone(int width, String account) {
        try (Browser browser = at(width, account)) {
            for (List<String> page : PAGES) {
                if (page.get(1).equals(account)) {
                    browser.open(page.get(2));
                    browser.look(page.getFirst());
                }
            }
        }
    }

    @Test
    void a_ratio_shows_what_it_divides_and_both_open() {
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        String share = "/chi-so?indicator=party.rating.good-share&unit=HN-PARTY&period=2016&by=named";
        assertThat(officer.open(share).body())
                .contains("figure-value\">93,58<", ">102</a>", ">109</a>", ">12</a>", "102 / 109")
                .contains("Đây là các bút toán của tử số");
        assertThat(officer.open(share.replace("share", "share.denominator")).body())
                .contains("figure-value\">109<", "Đảng viên, đoàn viên: Hoàn thành nhiệm vụ", "+7");
    }

    @Test
    void on_a_phone_no_row_of_the_overview_is_cut_off() {
        try (Browser browser = at(Browser.PHONE, SampleReaders.OFFICER)) {
            browser.open("/tong-quan?unit=HN-UNION&year=2016");
            assertThat(browser.page()
                            .evaluate("() => [...document.querySelectorAll('.table-scroll')]"
                                    + ".filter(table => table.scrollWidth > table.clientWidth).length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    void from_the_sentence_down_to_the_decision_in_two_steps(int width) {
        try (Browser browser = at(width, SampleReaders.OFFICER)) {
            browser.open("/bao-cao?mau=year&unit=HN-PARTY&ky=2016");
            browser.page().waitForNavigation(() -> browser.page().click(".prose a:has-text('106')"));
            assertThat(browser.page().textContent(".figure-value")).isEqualTo("106");
            assertThat(browser.page().textContent("main")).contains("-QĐ/ĐU, ");
        }
    }

    @Test
    void a_question_is_asked_again_through_the_form() {
        try (Browser browser = at(Browser.LAPTOP, SampleReaders.OFFICER)) {
            browser.open("/chi-so?indicator=party.members&unit=HN-PARTY&asOf=2016-12-31");
            browser.page().click(".ask summary");
            assertThat(browser.page().inputValue("[name=asOf]")).isEqualTo("31/12/2016");
            browser.page().fill("[name=asOf]", "30/6/2016");
            browser.page().selectOption("[name=by]", "sex");
            browser.page().waitForNavigation(() -> browser.page().click(".ask button[type=submit]"));
            assertThat(browser.page().textContent(".page-lead")).contains("đến hết ngày 30/06/2016");
            assertThat(browser.page().textContent("#phan-tich")).contains("Theo giới tính");
        }
    }

    private static Browser at(int width, String account) {
        return Browser.at(URI.create(READERS.house().url()).getPort(), width).signIn(account, SampleReaders.PASSWORD);
    }
}
