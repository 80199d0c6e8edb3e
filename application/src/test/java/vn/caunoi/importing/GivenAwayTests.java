package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.NotFound;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.ActivityDesk;
import vn.caunoi.importing.sheet.Days;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.People;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.register.Told;

/** Whom a committee keeps it knows whole, whichever cells have moved away since; of whom it gave away it records nothing more. */
class GivenAwayTests {

    private static final Desks DESKS = Desks.fresh();
    private static final TestInstallation HOUSE = DESKS.house();
    private static final ImportDesk EXCHANGE = DESKS.ofTheWhole();
    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);
    private static final String MOVEMENTS = "ma_dong|ngay|to_chuc|loai|to_chuc_doi_ung|so_luong|ma_nguoi|ho_ten";
    private static final String ACTIVITIES = "ngay|to_chuc|loai|so_nguoi|ten|ma_nguoi";
    private static final String FORM = "/hoat-dong/moi";
    private static final String UNKNOWN = "có người không thuộc phạm vi hồ sơ";
    private static final int MANY = 60;

    private static final String KEEPER = "can-bo-cu";
    private static final String NEIGHBOUR = "can-bo-moi";
    private static final String STRANGER = "can-bo-khac";

    private static ImportDesk keeper;

    @BeforeAll
    static void peopleMoveAndACellToo() {
        EXCHANGE.sendWhole(Workbooks.of(
                "to_chuc",
                "ma|ten|he|loai|cap_tren|ngay_thanh_lap",
                "P|Đảng bộ khu|DANG|UPPER||@2010-01-01",
                "A|Đảng bộ cũ|DANG|GRASSROOTS_COMMITTEE|P|@2012-01-01",
                "B|Đảng bộ mới|DANG|GRASSROOTS_COMMITTEE|P|@2012-01-01",
                "U|Chi bộ chuyển đi|DANG|CELL|A|@2013-01-01",
                "V|Chi bộ ở lại|DANG|CELL|A|@2013-01-01",
                "W|Chi bộ nhận người|DANG|CELL|B|@2013-01-01"));
        EXCHANGE.sendWhole(Workbooks.of(
                "bien_dong_to_chuc", "ngay|to_chuc|loai|gia_tri_cu|gia_tri", "@2018-12-01|U|CHUYEN_CAP_TREN|A|B"));
        EXCHANGE.sendWhole(Workbooks.of(
                        "bien_dong",
                        MOVEMENTS,
                        "|@2014-01-05|V|KET_NAP||#1|M2|Ma Thị Hai",
                        "|@2016-02-05|V|CHUYEN_DI|W|#1|M2|",
                        "|@2014-01-05|U|KET_NAP||#1|P7|Phan Văn Bảy",
                        "|@2015-01-05|U|CHUYEN_DI|V|#1|P7|",
                        "|@2014-02-05|U|KET_NAP||#1|Q8|Quách Thị Tám",
                        "|@2016-03-05|V|SHTT_DEN||#1|Q8|")
                .and("hoat_dong", ACTIVITIES, "@2017-05-05|V|SINH_HOAT|#9|Có tên|M2"));
        keeper = DESKS.ofUnit(KEEPER, "A");
        DESKS.ofUnit(NEIGHBOUR, "B");
        DESKS.ofUnit(STRANGER, "W");
    }

    @Test
    void the_keeper_reads_of_a_member_who_began_in_a_cell_that_has_moved_away() {
        PersonFile file = HOUSE.bean(KeptFiles.class).of(DESKS.scopeOf(KEEPER), person("P7"));
        assertThat(kinds(file)).containsExactly(MovementKind.ADMITTED, MovementKind.TRANSFERRED);
        Told admission = file.entries().getFirst();
        assertThat(admission.toHidden()).isTrue();
        assertThat(admission.elsewhere()).isTrue();
        assertThat(admission.movement().to()).isNotEqualTo("U");
        Visitor reader = DESKS.visit(KEEPER);
        assertThat(reader.open(page("P7")).body())
                .contains("Phan Văn Bảy", "đơn vị ngoài phạm vi", "Chi bộ ở lại")
                .doesNotContain("Chi bộ chuyển đi", "/but-toan/" + admission.entry() + "\"");
        assertThat(reader.open(page("P7") + "/so/can-cuoc").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> HOUSE.bean(KeptFiles.class).of(DESKS.scopeOf(NEIGHBOUR), person("P7")))
                .isInstanceOf(NotFound.class);
        assertThat(DESKS.visit(STRANGER).open(page("P7")).statusCode()).isEqualTo(404);
    }

    @Test
    void of_a_guest_whose_cell_has_moved_away_the_host_reads_and_is_not_the_keeper() {
        PersonFile file = HOUSE.bean(Stories.class).of(DESKS.scopeOf(KEEPER), person("Q8"), LATER, DESKS.head());
        assertThat(kinds(file)).containsExactly(MovementKind.ADMITTED, MovementKind.TEMPORARY_IN);
        assertThat(file.kept()).isFalse();
        Visitor host = DESKS.visit(KEEPER);
        assertThat(host.open(page("Q8")).statusCode()).isEqualTo(200);
        assertThat(host.open(page("Q8") + "/so/can-cuoc").statusCode()).isEqualTo(404);
        assertThat(DESKS.visit(STRANGER).open(page("Q8")).statusCode()).isEqualTo(404);
    }

    private static List<MovementKind> kinds(PersonFile file) {
        return file.entries().stream().map(entry -> entry.movement().kind()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, KET_NAP, '', người mã M2 có hồ sơ tại đơn vị ngoài phạm vi",
        "2017-01-01, SHTT_DEN, '', Không tìm thấy người có mã M2",
        "2014-06-01, MIEN_SINH_HOAT, Ma Thị Khác, nay do nơi khác giữ"
    })
    void each_row_of_somebody_given_away_is_rejected_once(LocalDate first, String kind, String name, String why) {
        String rest = "|V|" + kind + "||#1|M2|" + name;
        List<String> rejected = rejected(row -> "|@" + first.plusDays(row) + rest);
        assertThat(rejected).hasSize(MANY).doesNotHaveDuplicates().allMatch(told -> told.contains(why));
        assertThat(rejected(row -> "k" + row + "|@" + first + rest))
                .as("of one day, under keys of their own")
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    @Test
    void each_row_is_told_its_own_day() {
        LocalDate first = LocalDate.of(2017, 1, 1);
        List<String> rejected = rejected(row -> "|@" + first.plusDays(row) + "|V|KET_NAP||#1|M2|");
        for (int row = 0; row < MANY; row++) {
            assertThat(rejected.get(row)).contains("Ngày " + Days.written(first.plusDays(row)) + ",");
        }
    }

    /** What is said of a file of many such rows, in the order of its rows. */
    private static List<String> rejected(IntFunction<String> row) {
        String[] rows = Stream.concat(
                        Stream.of(MOVEMENTS), IntStream.range(0, MANY).mapToObj(row))
                .toArray(String[]::new);
        return keeper.send(Workbooks.of("bien_dong", rows).bytes(), "?dryRun=true")
                .rejected();
    }

    @Test
    void a_file_names_nobody_given_away_among_those_who_took_part_later() {
        assertThat(naming("2017-03-05", "M2").rejected())
                .singleElement()
                .asString()
                .contains("ma_nguoi", "Không có người mã M2")
                .isEqualTo(naming("2017-03-05", "M0").rejected().getFirst().replace("M0", "M2"));
        assertThat(naming("2016-01-05", "M2").accepted())
                .as("late, of the own days")
                .isEqualTo(1);
    }

    private static ImportDesk.Answer naming(String day, String code) {
        return keeper.send(
                Workbooks.of("hoat_dong", ACTIVITIES, "@" + day + "|V|SINH_HOAT|#9|Sinh hoạt|" + code)
                        .bytes(),
                "?dryRun=true");
    }

    @Test
    void a_form_offers_and_takes_nobody_given_away() {
        ActivityDesk desk = ActivityDesk.of(DESKS.visit(KEEPER));
        HttpResponse<String> refused = desk.send(FORM, held(desk, "5/3/2017"), List.of(Long.toString(person("M2"))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(UNKNOWN).doesNotContain("Ma Thị Hai");
        HttpResponse<String> nobody = desk.send(FORM, held(desk, "5/3/2017"), List.of("999999999"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains(UNKNOWN);
        assertThat(found(desk, "5/3/2017")).doesNotContain("Ma Thị Hai");
        assertThat(found(desk, "5/1/2016")).contains("Ma Thị Hai");
        assertThat(desk.send(FORM, held(desk, "5/1/2016"), List.of(Long.toString(person("M2"))))
                        .uri()
                        .getPath())
                .as("late, of the own days")
                .matches("/hoat-dong/\\d+");
    }

    private static Map<String, String> held(ActivityDesk desk, String day) {
        Map<String, String> form = new HashMap<>(desk.form(FORM + "?loai=SINH_HOAT"));
        form.putAll(Map.of("to-chuc", "V", "ngay", day, "so-nguoi", "9"));
        return form;
    }

    /** What the form shows where somebody is searched by code. */
    private static String found(ActivityDesk desk, String day) {
        Map<String, String> form = held(desk, day);
        form.putAll(Map.of("buoc", "tim", "tim-nguoi", "M2"));
        return desk.send(FORM, form, List.of()).body();
    }

    @Test
    void an_activity_that_the_level_above_recorded_is_taken_back() {
        long entry = HOUSE.bean(Activities.class).live(HOUSE.scope(), DESKS.head()).stream()
                .filter(each -> "Có tên".equals(each.content().title()))
                .findFirst()
                .orElseThrow()
                .entry();
        HOUSE.bean(Activities.class).withdraw(DESKS.scopeOf(KEEPER).actor(), entry);
        assertThat(HOUSE.bean(Activities.class).live(HOUSE.scope(), DESKS.head()))
                .noneMatch(each -> each.entry() == entry);
    }

    private static long person(String code) {
        return HOUSE.bean(People.class).find(HOUSE.scope(), code, null, 5).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static String page(String code) {
        return "/thanh-vien/" + person(code);
    }
}
