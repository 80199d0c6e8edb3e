package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** The overview and the page of one figure, over the sample of 2016. */
class FigurePageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Pattern LINK =
            Pattern.compile("<a[^>]* href=\"(/chi-so\\?[^\"#]+)#?[^\"]*\"[^>]*>([^<]+)</a>");
    private static final Pattern ADDS =
            Pattern.compile("<td class=\"number(?: entry-adds)?\" data-label=\"Cộng vào số\">([^<]+)</td>");

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
    void within_the_year_a_plan_of_the_year_is_under_way_and_not_missed() {
        String page = OFFICER.open("/tong-quan?unit=HN-PARTY&year=2016&asOf=31/03/2016")
                .body();
        assertThat(page).contains("Đang thực hiện").doesNotContain("Chưa đạt");
    }

    @Test
    void tiles_name_units_and_the_units_below_stand_in_the_order_of_their_codes() {
        String page = OFFICER.open("/tong-quan?unit=HN-PARTY&year=2016").body();
        assertThat(between(page, "class=\"tiles", "<table")).doesNotContainPattern("tile-scope\">HN-");
        List<String> codes = new ArrayList<>();
        Matcher found = Pattern.compile("<td class=\"code\" data-label=\"Mã\">([^<]+)</td>")
                .matcher(between(page, "<tbody>", "</tbody>"));
        while (found.find()) {
            codes.add(found.group(1));
        }
        codes.remove("HN-PARTY");
        assertThat(codes).hasSizeGreaterThan(5).isSorted();
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
    void the_overview_shows_the_main_figures_and_the_units_below() {
        String page = OFFICER.open("/tong-quan?year=2016").body();
        assertThat(page)
                .contains("Đảng bộ các khu công nghiệp và chế xuất Hà Nội")
                .contains(">618</a>", ">106</a>", ">98.748</a>", "KH 100 · Vượt chỉ tiêu", "đến hết 31/12/2016")
                .contains("HN-CB-001", "HN-DB-01");
        Matcher links = LINK.matcher(page);
        int found = 0;
        while (links.find() && found < 60) {
            HttpResponse<String> figure = OFFICER.open(links.group(1).replace("&amp;", "&"));
            assertThat(value(figure.body())).as(links.group(1)).isEqualByComparingTo(number(links.group(2)));
            found++;
        }
        assertThat(found).isEqualTo(60);
    }

    @Test
    void the_columns_of_the_units_below_add_up() {
        String table = between(OFFICER.open("/tong-quan?year=2016").body(), "<tbody>", "</tfoot>");
        Matcher cells = Pattern.compile("data-label=\"Đảng viên\">\\s*<a[^>]*>([^<]+)</a>")
                .matcher(table);
        List<BigDecimal> numbers = new ArrayList<>();
        while (cells.find()) {
            numbers.add(number(cells.group(1)));
        }
        assertThat(numbers.subList(0, numbers.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(numbers.getLast());
    }

    @Test
    void the_overview_begins_with_what_was_planned_for_the_year() {
        List<String> tiles =
                tiles(OFFICER.open("/tong-quan?unit=HN-PARTY&year=2016").body());
        assertThat(tiles.subList(0, 6)).allSatisfy(tile -> assertThat(tile).contains("KH ", "năm 2016"));
        assertThat(String.join("\n", tiles.subList(0, 6)))
                .contains(">10</a>", "KH 10", ">106</a>", "KH 100", ">20</a>", "KH 18")
                .contains(">24.163</a>", "KH 20.000", ">6</a>", "KH 5", ">496</a>", "KH 450");
        assertThat(tiles.subList(6, tiles.size()))
                .isNotEmpty()
                .allSatisfy(tile -> assertThat(tile).contains("hết 31/12/2016").doesNotContain("KH"));
        assertThat(tiles)
                .allSatisfy(tile -> assertThat(tile.replaceAll("href=\"[^\"]*\"", ""))
                        .doesNotContain("HN-PARTY", "HN-UNION", "HN-YOUTH", "HN-ZONES"));
    }

    @Test
    void a_year_without_plans_says_so_where_plans_are_made() {
        List<String> tiles =
                tiles(OFFICER.open("/tong-quan?unit=HN-UNION&year=2015").body());
        assertThat(tiles).hasSize(4);
        assertThat(tiles.stream().filter(tile -> tile.contains("Chưa có KH"))).hasSize(2);
    }

    private static List<String> tiles(String page) {
        List<String> tiles = new ArrayList<>(List.of(page.split("<article class=\"tile\">")));
        return tiles.subList(1, tiles.size()).stream()
                .map(tile -> tile.substring(0, tile.indexOf("</article>")))
                .toList();
    }

    @Test
    void a_day_within_the_year_may_be_asked() {
        String page = OFFICER.open("/tong-quan?unit=HN-PARTY&year=2016&asOf=30/06/2016")
                .body();
        assertThat(page).contains("đến hết 30/06/2016", "01/01/2016 – 30/06/2016", "asOf=2016-06-30");
        HttpResponse<String> wrong = OFFICER.open("/tong-quan?unit=HN-PARTY&year=2016&asOf=31/02/2016");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"31/02/2016\"", "không phải là ngày có thật");
    }

    @Test
    void a_secretary_sees_the_own_cell() {
        String page = READERS.visit(SampleReaders.SECRETARY).open("/tong-quan").body();
        assertThat(page)
                .contains("Chi bộ Công ty Điện tử Bình Minh 01")
                .contains("Đảng viên được công nhận chính thức")
                .doesNotContain("HN-PARTY", "Đơn vị trực tiếp cấp dưới", "Công đoàn");
    }

    @Test
    void the_catalogue_offers_what_the_reader_holds() {
        assertThat(OFFICER.open("/chi-so").body()).contains("party.members", "union.members", "enterprise.count");
        assertThat(READERS.visit(SampleReaders.SECRETARY).open("/chi-so").body())
                .contains("party.members")
                .doesNotContain("union.members", "enterprise.count");
    }

    @Test
    void the_pages_speak_english_too() {
        assertThat(OFFICER.open("/chi-so?indicator=party.members&unit=HN-PARTY&period=2016&lang=en")
                        .body())
                .contains("Party members", "Same period (year 2015)", "Entries behind the number");
        OFFICER.open("/tong-quan?lang=vi");
    }

    private static List<BigDecimal> added(String page) {
        List<BigDecimal> rows = new ArrayList<>();
        Matcher contributions = ADDS.matcher(page.contains("<tfoot>") ? page : "");
        while (contributions.find()) {
            rows.add(number(contributions.group(1)));
        }
        return rows.isEmpty() ? rows : rows.subList(0, rows.size() - 1);
    }

    private static BigDecimal value(String page) {
        return number(between(page, "<span class=\"figure-value\">", "</span>"));
    }

    private static BigDecimal number(String words) {
        return new BigDecimal(words.replace('−', '-').replaceAll("[^0-9,-]", "").replace(',', '.'));
    }

    private static String between(String page, String start, String end) {
        assertThat(page).contains(start);
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }
}
