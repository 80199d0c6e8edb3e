package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.indicator.FigurePages.added;
import static vn.caunoi.indicator.FigurePages.between;
import static vn.caunoi.indicator.FigurePages.number;
import static vn.caunoi.indicator.FigurePages.value;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** Why two figures differ, over the sample of 2016. */
class DifferencePageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final FigureApi API = new FigureApi(READERS.house());
    private static final String PAGE = "/chi-so/chenh-lech?";
    private static final String OF_2016 = "indicator=party.members&unit=HN-PARTY&asOf=2015-12-31&asOf2=2016-12-31";
    private static final int MOST_OPENED = 7;
    private static final Pattern OPENS = Pattern.compile("href=\"(/chi-so/chenh-lech[^\"#]+)#but-toan\">([^<]+)</a>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                OF_2016 + " | +101 = 106 kết nạp + 2 chuyển đến − 5 chuyển đi − 1 từ trần − 1 xóa tên",
                "indicator=party.members&unit=HN-PARTY&asOf=31/12/2016&asOf2=31/12/2015"
                        + " | −101 = 5 chuyển đi + 1 từ trần + 1 xóa tên − 106 kết nạp − 2 chuyển đến",
                "indicator=union.units&unit=HN-UNION&asOf=2015-12-31&asOf2=2016-12-31 | +20 = 20 thành lập",
                "indicator=union.members&unit=HN-UNION&asOf=2015-12-31&period2=2016"
                        + " | +16.508 = 24.163 kết nạp − 7.655 nghỉ việc",
                "indicator=party.members.admitted&unit=HN-PARTY&period=2016-Q1&period2=2016-Q2"
                        + " | +7 = 25 kết nạp (quý II năm 2016) − 18 kết nạp (quý I năm 2016)",
                "indicator=enterprise.count&unit=HN-ZONES&asOf=2015-12-31&asOf2=2016-12-31"
                        + " | −1 = 1 bắt đầu hoạt động − 2 thôi hoạt động",
                "indicator=enterprise.revenue&unit=HN-ZONES&period=2015&period2=2016"
                        + " | +0,53 = 6,39 theo báo cáo của nhóm khu (năm 2016) − 5,86 theo báo cáo của nhóm khu (năm 2015)",
                "indicator=party.members&unit=HN-PARTY&period=2016 | Hai số gồm cùng những bản ghi."
            })
    void a_difference_is_said_as_the_sum_of_its_kinds(String asked, String sentence) {
        assertThat(OFFICER.open(PAGE + asked).body()).contains(">" + sentence + "</p>");
        JsonNode json = API.ok("/api/v1/figures/difference?" + asked.replaceAll("31/12/(\\d{4})", "$1-12-31"));
        assertThat(json.get("sentence").asString()).isEqualTo(sentence);
        assertThat(sum(json.get("kinds")))
                .isEqualByComparingTo(json.get("difference").decimalValue());
        assertThat(sum(json.get("units")))
                .isEqualByComparingTo(json.get("difference").decimalValue());
    }

    private static BigDecimal sum(JsonNode parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : parts) {
            sum = sum.add(part.get("value").decimalValue());
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        OF_2016,
        "indicator=enterprise.count&unit=HN-ZONES&asOf=2015-12-31&asOf2=2016-12-31",
        "indicator=party.members&unit=HN-CB-001&asOf=2016-12-31&unit2=HN-CB-002"
    })
    void the_entries_add_up_to_the_difference(String asked) {
        BigDecimal whole = value(OFFICER.open(PAGE + asked).body());
        assertThat(API.sumOf("/api/v1/figures/difference/rows?" + asked)).isEqualByComparingTo(whole);
    }

    @Test
    void every_kind_and_every_unit_opens_to_its_own_entries() {
        String page = OFFICER.open(PAGE + "indicator=party.members&unit=HN-PARTY&period=2016-Q1&period2=2016-Q2")
                .body();
        Matcher parts = OPENS.matcher(page);
        int found = 0;
        while (found < MOST_OPENED && parts.find()) {
            String opened = OFFICER.open(parts.group(1).replace("&amp;", "&")).body();
            List<BigDecimal> rows = added(opened);
            assertThat(rows).as(parts.group(1)).isNotEmpty();
            assertThat(rows.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(parts.group(1))
                    .isEqualByComparingTo(number(parts.group(2)));
            assertThat(opened).contains("class=\"chips\"");
            found++;
        }
        assertThat(found).isEqualTo(MOST_OPENED);
    }

    @Test
    void every_comparison_of_a_figure_says_why() {
        String figure = OFFICER.open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016")
                .body();
        Matcher whys = Pattern.compile("data-label=\"Chênh lệch\">([^<]+) <a class=\"why\" href=\"([^\"]+)\">Vì sao\\?")
                .matcher(figure);
        int found = 0;
        while (whys.find()) {
            HttpResponse<String> why = OFFICER.open(whys.group(2).replace("&amp;", "&"));
            assertThat(why.statusCode()).as(whys.group(2)).isEqualTo(200);
            assertThat(value(why.body())).as(whys.group(2)).isEqualByComparingTo(number(whys.group(1)));
            found++;
        }
        assertThat(found).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit=HN-PARTY&period=2015&period2=2016-13 | period2 | 2016-13",
                "unit=HN-PARTY&period=2015-13&period2=2016 | period | 2015-13",
                "unit=HN-PARTY&period=2015&period2=2016&asOf2=31/12/2016 | period2 | Cần đúng một trong hai",
                "unit=HN-PARTY&period=2015&asOf2=31/02/2016 | asOf2 | 31/02/2016",
                "unit=HN-PARTY&period=2015&unit2=HN-UNION | unit2 | không thuộc hệ",
                "unit=HN-PARTY&period=2015&knownAt2=999999 | knownAt2 | Chưa có lần ghi số 999.999",
                "unit=HN-PARTY&period=2015&indicator2=union.members | indicator | cùng một chỉ tiêu"
            })
    void a_refused_pair_comes_back_as_typed_and_says_which_side_is_wrong(String asked, String field, String words) {
        HttpResponse<String> page = OFFICER.open(PAGE + "indicator=party.members&" + asked);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#o-" + field + "\"", words, "value=\"HN-PARTY\"");
        assertThat(between(page.body(), "data-error-summary>", "</ul>").split("<li>", -1))
                .hasSize(2);
    }

    @Test
    void both_figures_have_to_be_held_whole() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        String own = "indicator=party.members&unit=HN-CB-001&period=2016";
        assertThat(secretary.open(PAGE + own + "&period2=2015").statusCode()).isEqualTo(200);
        assertThat(secretary.open(PAGE + own + "&unit2=HN-CB-002").statusCode()).isEqualTo(404);
        assertThat(secretary
                        .open(PAGE + "indicator=party.members&unit=HN-CB-002&period=2016&unit2=HN-CB-001")
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary.open(PAGE + OF_2016).statusCode()).isEqualTo(404);
    }

    @Test
    void names_are_for_who_holds_the_records_of_both() {
        String asked = PAGE + "indicator=party.members&unit=HN-CB-001&asOf=2010-12-31&asOf2=2016-12-31";
        assertThat(READERS.visit(SampleReaders.SECRETARY).open(asked).body()).contains("Lý Đức Sơn");
        assertThat(READERS.visit(SampleReaders.COMMITTEE).open(asked).body())
                .contains(">Kết nạp<")
                .doesNotContain("Lý Đức Sơn")
                .contains("không được xem tên người");
    }

    @Test
    void the_page_speaks_english_too() {
        assertThat(OFFICER.open(PAGE + OF_2016 + "&lang=en").body())
                .contains("+101 = 106 admitted", "By kind", "By unit", "First figure");
        OFFICER.open("/tong-quan?lang=vi");
    }
}
