package vn.caunoi.indicator.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Plan;
import vn.caunoi.organization.Organizations;
import vn.caunoi.shared.Period;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** The overview over the sample of 2016: its day, its trend, what is late or near, and how the units below stand. */
class OverviewPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);
    private static final Pattern LINK = Pattern.compile("<a href=\"(/chi-so\\?[^\"]+)\">([^<]+)</a>");

    @BeforeAll
    static void on_the_last_day_of_the_year() {
        READERS.house().clock().set(KnownDues.TODAY);
    }

    @AfterAll
    static void the_clock_goes_on() {
        READERS.house().clock().runAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=30/06/2016, 01/01/2016 – 30/06/2016",
        "asOf=2016-06-30, 01/01/2016 – 30/06/2016",
        "asOf=30/06/2016&year=2015, 01/01/2016 – 30/06/2016",
        "asOf=30/06/2016&year=2015&shown=30/06/2016, 01/01/2015 – 31/12/2015",
        "year=2015, 01/01/2015 – 31/12/2015",
        "asOf=30/06/2030, '01/01/2030 – 30/06/2030 · chưa hết, theo bản ghi đến 31/12/2016'"
    })
    void the_day_is_enough_and_its_year_follows(String time, String shown) {
        assertThat(OFFICER.open("/tong-quan?unit=HN-PARTY&" + time).body()).contains("page-lead\">" + shown);
    }

    @Test
    void every_big_number_says_whose_it_is_and_until_when() {
        List<String> tiles = List.of(
                OFFICER.open("/tong-quan?unit=HN-PARTY&asOf=30/06/2016").body().split("<article class=\"tile\">"));
        assertThat(tiles.subList(1, tiles.size()))
                .hasSizeGreaterThan(6)
                .allSatisfy(tile -> assertThat(tile)
                        .containsPattern("tile-scope\">(toàn đơn vị|hệ công đoàn|hệ Đoàn Thanh niên|Các khu) · ")
                        .contains("hết 30/06/2016"));
    }

    @Test
    void the_plan_of_a_unit_below_stands_in_its_row_of_the_tree_and_of_the_breakdown() {
        plan("party.members.admitted", ObservationOwner.unit("HN-CB-003"), "5");
        plan("enterprise.count", ObservationOwner.zone("KCN-TL"), "1000");
        assertThat(part("/tong-quan?unit=HN-PARTY&year=2015", "HN-CB-003")).contains("160%", "KH 5 · Vượt chỉ tiêu");
        assertThat(part("/tong-quan?unit=HN-PARTY&year=2015", "HN-CB-005")).doesNotContain("KH ");
        assertThat(part("/tong-quan?unit=HN-PARTY&asOf=30/06/2016", "HN-CB-003"))
                .doesNotContain("KH ");
        String flow = "/chi-so?indicator=party.members.admitted&unit=HN-PARTY&by=child&period=";
        assertThat(part(flow + "2015", "HN-CB-003")).contains("160%", "KH 5");
        assertThat(part(flow + "2016", "HN-CB-003")).doesNotContain("KH ");
        plan("party.members.admitted", ObservationOwner.unit("HN-CB-011"), "2");
        assertThat(part(flow + "2015-9T", "HN-CB-003")).contains("KH 5");
        assertThat(part(flow + "2015-Q1", "HN-CB-011")).contains(">0<", "KH 2");
        assertThat(part("/chi-so?indicator=enterprise.count&unit=HN-ZONES&by=zone&period=2015", "KCN-TL"))
                .contains("KH 1.000 · Chưa đạt");
    }

    /** The one row of a page in which this unit or zone opens. */
    private static String part(String address, String code) {
        return Arrays.stream(OFFICER.open(address).body().split("<tr>"))
                .skip(1)
                .filter(row -> row.contains(code) && row.contains("<td class=\"number\""))
                .findFirst()
                .orElseThrow();
    }

    private static void plan(String indicator, ObservationOwner owner, String value) {
        READERS.house()
                .bean(Targets.class)
                .set(
                        READERS.house().actor(),
                        new Target(
                                indicator,
                                owner,
                                "2015",
                                Period.year(2015).range(),
                                new BigDecimal(value),
                                Plan.Direction.AT_LEAST,
                                null,
                                null,
                                null,
                                0,
                                null,
                                null,
                                null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=HN-PARTY&year=2016", "unit=HN-UNION&asOf=30/06/2016"})
    void every_point_of_the_trend_opens_to_the_same_number(String address) {
        String page = OFFICER.open("/tong-quan/xu-huong?" + address).body();
        Matcher points = LINK.matcher(page);
        int found = 0;
        while (points.find()) {
            String figure = OFFICER.open(points.group(1).replace("&amp;", "&")).body();
            String value = figure.split("<span class=\"figure-value\">", 2)[1].split("</span>", 2)[0];
            assertThat(value).as(points.group(1)).isEqualTo(points.group(2));
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(6);
    }

    @Test
    void the_drawing_and_the_table_hold_the_same_numbers() {
        String page =
                OFFICER.open("/tong-quan/xu-huong?unit=HN-PARTY&year=2016").body();
        assertThat(page)
                .contains("<th class=\"number\" scope=\"col\">2016</th>", ">618</a>", ">106</a>", ">98.748</a>");
        Matcher drawings = Pattern.compile("data-chart=\"([^\"]+)\"").matcher(page);
        int found = 0;
        while (drawings.find()) {
            String drawing = drawings.group(1).replace("&#34;", "\"").replace("&quot;", "\"");
            List<String> values = list(drawing, "values");
            List<String> texts = list(drawing, "texts");
            assertThat(values).isNotEmpty().hasSameSizeAs(texts);
            for (int i = 0; i < values.size(); i++) {
                assertThat(new BigDecimal(values.get(i)))
                        .isEqualByComparingTo(texts.get(i).replace("\"", "").replace(".", ""));
            }
            found++;
        }
        assertThat(found).isEqualTo(4);
    }

    private static List<String> list(String drawing, String name) {
        return List.of(drawing.split("\"" + name + "\":\\[", 2)[1].split("]", 2)[0].split(","));
    }

    @Test
    void what_is_late_comes_first_and_the_rest_is_one_step_away() {
        try (KnownDues known = KnownDues.in(READERS.house()).usual()) {
            String page = OFFICER.open("/tong-quan?unit=HN-PARTY&year=2016").body();
            String list = between(page, "class=\"due-list\"", "</ul>");
            assertThat(list).containsSubsequence("Quá hạn 5 ngày", "Đã trễ", "Còn 9 ngày", "Sắp tới", "Còn 30 ngày");
            assertThat(list.split("<li>", -1)).hasSize(6);
            assertThat(page).contains("/viec-can-lam?unit=HN-PARTY&amp;asOf=2016-12-31", "1 đã đến hạn");
            assertThat(known.asked()).isNotEmpty();
        }
    }

    @Test
    void the_whole_list_turns_its_pages_and_keeps_its_filters() {
        try (KnownDues known = KnownDues.in(READERS.house()).usual()) {
            assertThat(OFFICER.open("/viec-can-lam?unit=HN-PARTY").body())
                    .containsSubsequence("Đã trễ", "Sắp tới", "Việc thứ 0")
                    .doesNotContain("Việc thứ 59")
                    .contains("trang=2");
            assertThat(OFFICER.open("/viec-can-lam?unit=HN-PARTY&trang=2").body())
                    .containsSubsequence("Việc thứ 59", "Không ngày");
            assertThat(OFFICER.open("/viec-can-lam?unit=HN-PARTY&state=late").body())
                    .contains("Đã trễ")
                    .doesNotContain("Sắp tới");
            assertThat(known.asked()).isNotEmpty();
        }
    }

    @Test
    void a_unit_below_shows_what_presses_in_it() {
        try (KnownDues known = KnownDues.in(READERS.house()).usual()) {
            String table = between(OFFICER.open("/tong-quan?unit=HN-PARTY").body(), "class=\"children\"", "</tbody>");
            String cell = row(table, "HN-CB-001");
            assertThat(cell)
                    .contains("1 việc cần xử lý", "1 việc cần theo dõi", "/viec-can-lam?unit=HN-CB-001")
                    .contains("/to-chuc/HN-CB-001?ngay=2016-12-31");
            assertThat(row(table, "HN-DB-01")).contains("1 việc cần theo dõi").doesNotContain("cần xử lý");
            assertThat(row(table, "HN-CB-002")).contains("2 việc cần theo dõi");
            assertThat(table).contains("Không có cảnh báo");
            assertThat(known.asked()).isNotEmpty();
        }
    }

    @Test
    void of_a_day_that_has_passed_it_shows_what_was_due_then() {
        try (KnownDues known = KnownDues.in(READERS.house()).usual()) {
            String page =
                    OFFICER.open("/tong-quan?unit=HN-PARTY&asOf=20/12/2016").body();
            assertThat(between(page, "class=\"due-list\"", "</ul>"))
                    .containsSubsequence("Còn 6 ngày", "Đã trễ", "Còn 20 ngày", "Sắp tới");
            assertThat(page).contains("Việc cần làm đến ngày 20/12/2016", "0 đã đến hạn");
            assertThat(row(between(page, "class=\"children\"", "</tbody>"), "HN-DB-01"))
                    .contains("cần theo dõi", "/viec-can-lam?unit=HN-DB-01&amp;asOf=2016-12-20");
            assertThat(OFFICER.open("/viec-can-lam?unit=HN-PARTY&asOf=2016-12-20&state=late")
                            .body())
                    .contains("đến ngày 20/12/2016")
                    .doesNotContain("Đã trễ");
            assertThat(known.days()).containsOnly(KnownDues.TODAY.minusDays(11));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/viec-can-lam?asOf=31/02/2016, không phải là ngày có thật",
        "/viec-can-lam?asOf=abc, không phải là ngày có thật",
        "/viec-can-lam?asOf=9999-12-31, Ngày này nằm ngoài mọi sổ sách",
        "/viec-can-lam?state=abc, Không có lựa chọn abc",
        "/tong-quan?asOf=31/12/9999, Ngày này nằm ngoài mọi sổ sách",
        "/tong-quan?asOf=0001-01-01, Ngày này nằm ngoài mọi sổ sách",
        "/tong-quan?year=999999999, “999999999” không phải là một năm",
        "/tong-quan/xu-huong?asOf=0001-01-01, Ngày này nằm ngoài mọi sổ sách"
    })
    void what_is_no_day_or_beyond_all_records_is_said_beside_its_field(String address, String said) {
        HttpResponse<String> page = OFFICER.open(address);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(said);
    }

    @Test
    void before_the_unit_was_there_it_says_so() {
        HttpResponse<String> page = OFFICER.open("/tong-quan?unit=HN-PARTY&year=1950");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Vào ngày 31/12/1950, đơn vị cần xem chưa thành lập");
    }

    @Test
    void nothing_is_asked_of_units_that_the_reader_does_not_hold() {
        try (KnownDues known = KnownDues.in(READERS.house()).usual()) {
            Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
            assertThat(secretary.open("/tong-quan").statusCode()).isEqualTo(200);
            assertThat(secretary.open("/viec-can-lam").statusCode()).isEqualTo(200);
            var own = Objects.requireNonNull(READERS.house()
                    .bean(Transactions.class)
                    .reading(
                            READERS.house().actor(),
                            () -> READERS.house()
                                    .bean(Organizations.class)
                                    .ids(List.of("HN-CB-001"))
                                    .get("HN-CB-001")));
            assertThat(known.asked()).isNotEmpty().containsOnly(own);
            assertThat(secretary.open("/viec-can-lam?unit=HN-PARTY").statusCode())
                    .isEqualTo(404);
            assertThat(secretary.open("/tong-quan/xu-huong?unit=HN-PARTY").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void without_anything_to_do_it_says_so() {
        assertThat(OFFICER.open("/viec-can-lam?unit=HN-CB-003&state=late").body())
                .contains("Không có việc quá hạn hoặc sắp đến hạn");
    }

    private static String row(String table, String code) {
        return Pattern.compile("<tr>")
                .splitAsStream(table)
                .filter(row -> row.contains("data-label=\"Mã\">" + code + "<"))
                .findFirst()
                .orElseThrow();
    }

    private static String between(String page, String start, String end) {
        assertThat(page).contains(start);
        int from = page.indexOf(start);
        return page.substring(from, page.indexOf(end, from));
    }
}
