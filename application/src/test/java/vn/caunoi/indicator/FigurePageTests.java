package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.indicator.FigurePages.LINK;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** The page of one figure, over the sample of 2016. */
class FigurePageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

    @Test
    void a_figure_comes_with_all_that_belongs_beside_it() {
        String page = OFFICER.open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016")
                .body();
        assertThat(page)
                .contains("<span class=\"figure-value\">618</span>")
                .contains("Đảng viên chính thức và dự bị")
                .contains("và mọi đơn vị cấp dưới")
                .contains("Đầu kỳ (đến hết ngày 31/12/2015)")
                .contains("so với đầu kỳ")
                .contains("Đầu nhiệm kỳ (đến hết ngày 30/09/2015)")
                .contains("Cân đối năm 2016")
                .contains("Có danh sách tên");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"vi; Hướng dẫn 1294/HD-TLĐ ngày 14/8/2019", "en; Guidance 1294/HD-TLĐ of 14 August 2019"})
    void its_legal_source_is_said_in_the_language_of_the_page(String language, String source) {
        assertThat(READERS.visit(SampleReaders.OFFICER)
                        .open("/chi-so?indicator=union.units.rating&unit=HN-UNION&period=2016&lang=" + language)
                        .body())
                .contains(source);
    }

    @ParameterizedTest
    @CsvSource({
        "party.members.admitted, HN-PARTY, period=2016",
        "party.members, HN-PARTY, asOf=2016-12-31",
        "party.units, HN-PARTY, asOf=31/12/2016",
        "union.members.joined, HN-UNION, period=2016",
        "youth.members, HN-YOUTH, period=2016",
        "enterprise.revenue, HN-ZONES, period=2016",
        "labour.count, HN-ZONES, asOf=2016-12-31"
    })
    void the_rows_behind_a_figure_add_up_to_it(String indicator, String unit, String when) {
        String address = "/chi-so?indicator=" + indicator + "&unit=" + unit + "&" + when;
        String first = OFFICER.open(address).body();
        BigDecimal sum = BigDecimal.ZERO;
        int page = 1;
        for (List<BigDecimal> rows = added(first);
                !rows.isEmpty();
                rows = added(OFFICER.open(address + "&trang=" + page).body())) {
            sum = rows.stream().reduce(sum, BigDecimal::add);
            page++;
        }
        assertThat(sum).isEqualByComparingTo(value(first));
    }

    @Test
    void what_counts_nobody_by_name_leads_to_its_own_page_for_who_holds_the_records() {
        Pattern entry = Pattern.compile("href=\"(/thanh-vien/but-toan/\\d+)\"");
        Matcher counted = entry.matcher(OFFICER.open("/chi-so?indicator=union.members.joined&unit=HN-UNION&period=2016")
                .body());
        assertThat(counted.find()).isTrue();
        assertThat(OFFICER.open(counted.group(1)).body()).contains("Người ghi");
        Visitor committee = READERS.visit(SampleReaders.COMMITTEE);
        assertThat(committee
                        .open("/chi-so?indicator=party.members.admitted&unit=HN-PARTY&period=2016")
                        .body())
                .doesNotContain("/but-toan/", "/hoat-dong/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator=party.members&unit=HN-PARTY&period=2016&by=enterprise-type",
                "indicator=party.members&unit=HN-PARTY&period=2016&by=child",
                "indicator=party.members&unit=HN-PARTY&period=2016&by=named",
                "indicator=party.members&unit=HN-PARTY&period=2016&by=zone",
                "indicator=party.members.admitted&unit=HN-PARTY&period=2015..2016&by=year",
                "indicator=party.members.in&unit=HN-PARTY&period=2016&by=child",
                "indicator=union.units.founded&unit=HN-UNION&period=2016&by=zone",
                "indicator=enterprise.count&unit=HN-ZONES&asOf=2016-12-31&by=enterprise-type",
                "indicator=investment.attracted&unit=HN-ZONES&period=2016&by=year"
            })
    void every_part_of_a_breakdown_opens_to_the_same_number(String question) {
        String page = OFFICER.open("/chi-so?" + question).body();
        String parts = between(page, "id=\"phan-tich\"", "</section>");
        Matcher links = LINK.matcher(between(parts, "<tbody>", "</tbody>"));
        int found = 0;
        while (links.find()) {
            HttpResponse<String> part = OFFICER.open(links.group(1).replace("&amp;", "&"));
            assertThat(part.statusCode()).as(links.group(1)).isEqualTo(200);
            assertThat(value(part.body())).as(links.group(1)).isEqualByComparingTo(number(links.group(2)));
            found++;
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "party.members&unit=HN-PARTY&period=2016, năm 2016, 31/12/2016",
        "party.members&unit=HN-PARTY&period=2015..2016, giai đoạn 2015–2016, 31/12/2016",
        "party.units&unit=HN-PARTY&period=2016-Q2, quý II năm 2016, 30/06/2016",
        "party.units&unit=HN-PARTY&period=2016, năm 2016, 31/12/2016",
        "union.members&unit=HN-UNION&period=2016, năm 2016, 31/12/2016",
        "party.members&unit=HN-PARTY&asOf=2016-09-30, từ 01/01/2016 đến hết 30/09/2016, 30/09/2016",
        "party.members&unit=HN-PARTY&asOf=2016-12-31, năm 2016, 31/12/2016"
    })
    void every_line_of_a_balance_opens_to_the_same_number(String question, String during, String last) {
        String page = OFFICER.open("/chi-so?indicator=" + question).body();
        String balance = between(page, "Cân đối " + during, "</section>");
        assertThat(balance).contains("Cuối kỳ (hết " + last + ")");
        if (question.contains("asOf")) {
            assertThat(balance).contains(">" + between(page, "figure-value\">", "<") + "</a>");
        }
        assertThat(balance).doesNotContain(">-");
        Matcher lines =
                Pattern.compile("href=\"(/chi-so[^\"]+)\">([+−][^<]+)</a>").matcher(balance);
        int found = 0;
        while (lines.find()) {
            HttpResponse<String> line = OFFICER.open(lines.group(1).replace("&amp;", "&"));
            assertThat(line.statusCode()).as(lines.group(1)).isEqualTo(200);
            assertThat(value(line.body()).abs())
                    .as(lines.group(1))
                    .isEqualByComparingTo(number(lines.group(2)).abs());
            found++;
        }
        assertThat(found).isPositive().isEqualTo(balance.split("level-2", -1).length - 1);
    }

    @Test
    void until_when_was_recorded_is_said_as_a_moment() {
        assertThat(OFFICER.open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016")
                        .body())
                .containsPattern("Số liệu đã ghi</dt>\\s*<dd>đến \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d</dd>");
    }

    @Test
    void a_plan_cites_its_document() {
        assertThat(OFFICER.open("/chi-so?indicator=party.members.admitted&unit=HN-PARTY&period=2016")
                        .body())
                .contains("Kế hoạch (số 24-CTr/ĐU)");
    }

    @ParameterizedTest
    @CsvSource({"party.members.admitted, period=2016-01-01..2016-06-30", "party.members.admitted, period=2016-9T"})
    void a_part_of_a_year_stands_beside_the_plan_of_the_year(String indicator, String when) {
        assertThat(OFFICER.open("/chi-so?indicator=" + indicator + "&unit=HN-PARTY&" + when)
                        .body())
                .contains("Kế hoạch cả năm 2016", "period=2016\">100</a>");
    }

    @Test
    void units_and_zones_are_picked_by_their_names() {
        assertThat(OFFICER.open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016")
                        .body())
                .contains("list=\"don-vi\"", "<datalist id=\"don-vi\">")
                .containsPattern("<option value=\"HN-PARTY\">Đảng bộ các khu công nghiệp")
                .containsPattern("<option value=\"KCN-TL\">")
                .containsPattern("<option value=\"HN-ZONES\">");
    }

    @Test
    void keys_and_kinds_are_said_in_words() {
        String page = OFFICER.open(
                        "/chi-so?indicator=party.members.admitted&unit=HN-PARTY&period=2016&by=enterprise-type")
                .body();
        assertThat(page).contains("100% vốn nước ngoài", "Kết nạp", "-QĐ/ĐU, ").doesNotContain("FDI_100<", ">member.");
    }

    @Test
    void only_breakdowns_that_the_indicator_has_are_offered() {
        String choices = between(
                OFFICER.open("/chi-so?indicator=enterprise.revenue&unit=HN-ZONES&period=2016")
                        .body(),
                "class=\"choices\"",
                "</nav>");
        assertThat(choices).contains("by=zone", "by=year").doesNotContain("by=sex", "by=child");
    }

    @Test
    void a_figure_that_does_not_exist_says_so() {
        String page = OFFICER.open("/chi-so?indicator=enterprise.export&unit=HN-ZONES&period=2016")
                .body();
        assertThat(page).contains("chưa có số liệu").doesNotContain("<span class=\"figure-value\">0</span>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=party.members.admitted&unit=HN-PARTY&asOf=2016-12-31 | period | số phát sinh trong kỳ",
                "indicator=party.none&unit=HN-PARTY&period=2016 | indicator | Không có chỉ tiêu mã party.none",
                "indicator=party.members&unit=HN-PARTY&period=2016-13 | period | 2016-13",
                "indicator=party.members&unit=HN-PARTY&asOf=31/02/2016 | asOf | 31/02/2016",
                "indicator=party.members&unit=HN-PARTY&period=2016&by=level | by | phân tích được theo cấp; phân tích được theo: loại hình doanh nghiệp",
                "indicator=party.members&unit=HN-PARTY&period=2016&knownAt=999999 | knownAt | Chưa có lần ghi số 999.999",
                "indicator=party.members&unit=HN-PARTY&period=2016&knownAt=31/12/2999 | knownAt | Ngày này chưa hết",
                "indicator=union.members&unit=HN-PARTY&period=2016 | unit | không thuộc hệ",
                "indicator=party.members&unit=HN-PARTY | period | Cần đúng một trong hai"
            })
    void a_refused_question_comes_back_as_typed_and_says_why(String question, String field, String words) {
        HttpResponse<String> page = OFFICER.open("/chi-so?" + question);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#o-" + field + "\"", words, "value=\"HN-PARTY\"");
    }

    @Test
    void what_is_out_of_reach_is_not_found() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        assertThat(secretary
                        .open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016")
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary
                        .open("/chi-so?indicator=union.members&unit=HN-UNION&period=2016")
                        .statusCode())
                .isEqualTo(404);
        assertThat(secretary.open("/tong-quan?unit=HN-CB-002&year=2016").statusCode())
                .isEqualTo(404);
        assertThat(OFFICER.open("/chi-so?indicator=party.members&unit=NOWHERE&period=2016")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void names_are_for_who_holds_the_records() {
        String question = "/chi-so?indicator=party.members&unit=HN-CB-001&asOf=2016-12-31";
        assertThat(READERS.visit(SampleReaders.SECRETARY).open(question).body()).contains("Lý Đức Sơn");
        assertThat(READERS.visit(SampleReaders.COMMITTEE).open(question).body())
                .doesNotContain("Lý Đức Sơn")
                .contains("không được xem tên người");
    }

    @Test
    void the_catalogue_offers_what_the_reader_holds() {
        assertThat(OFFICER.open("/chi-so").body()).contains("party.members", "union.members", "enterprise.count");
        assertThat(READERS.visit(SampleReaders.SECRETARY).open("/chi-so").body())
                .contains("party.members")
                .doesNotContain("union.members", "enterprise.count");
        assertThat(READERS.visit(SampleReaders.SECRETARY)
                        .open("/chi-so?indicator=party.members&unit=HN-CB-001&asOf=2016-12-31")
                        .body())
                .as("the form of another question")
                .contains("(party.cells)")
                .doesNotContain("(union.members)");
    }

    @Test
    void the_pages_speak_english_too() {
        assertThat(OFFICER.open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016&lang=en")
                        .body())
                .contains("Party members", "Same period (year 2015)", "Entries behind the number");
        OFFICER.open("/tong-quan?lang=vi");
    }
}
