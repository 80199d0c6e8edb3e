package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.indicator.FigurePages.LINK;
import static vn.caunoi.indicator.FigurePages.between;
import static vn.caunoi.indicator.FigurePages.number;
import static vn.caunoi.indicator.FigurePages.value;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.Visitor;

/** The figures of the overview, over the sample of 2016: the main ones with their plans, and the units below. */
class MainFiguresTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final Visitor OFFICER = READERS.visit(SampleReaders.OFFICER);

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

    private static List<String> tiles(String page) {
        List<String> tiles = new ArrayList<>(List.of(page.split("<article class=\"tile\">")));
        return tiles.subList(1, tiles.size()).stream()
                .map(tile -> tile.substring(0, tile.indexOf("</article>")))
                .toList();
    }
}
