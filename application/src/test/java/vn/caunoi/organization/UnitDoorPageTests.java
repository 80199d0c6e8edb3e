package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitChange.Link;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitChange.PrincipalChange;
import vn.caunoi.organization.UnitChange.Renaming;
import vn.caunoi.organization.UnitChange.Unlink;
import vn.caunoi.paper.PaperReference;

/** The doors of units as forms over HTTP: what they record, what they refuse, how an entry is corrected and taken back. */
class UnitDoorPageTests {

    private static final TestInstallation HOUSE = SampleReaders.fresh().house();
    private static final Clerk OFFICER = Clerk.signIn(HOUSE, SampleReaders.OFFICER);
    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);
    private static final PaperReference PAPER = new PaperReference("5-QĐ/ĐU", LocalDate.of(2017, 2, 20));

    @Test
    void every_door_leaves_its_entry_in_the_ledger() {
        recorded("HN-PARTY/thanh-lap", founding("X-1", "Chi bộ một"));
        recorded("HN-PARTY/thanh-lap", founding("X-2", "Chi bộ hai"));
        recorded("X-1/doi-ten", form("01/04/2017", "ten", "Chi bộ một mới"));
        recorded("X-1/doi-loai", form("01/05/2017", "loai", "GRASSROOTS_COMMITTEE"));
        recorded("X-2/chuyen-cap-tren", form("01/06/2017", "hinh-thuc", "MOVED", "cap-tren", "X-1"));
        recorded("X-1/gan-doanh-nghiep", form("01/07/2017", "doanh-nghiep", "DN-030"));
        recorded("X-1/doi-doanh-nghiep-chinh", form("01/08/2017", "doanh-nghiep", "DN-030"));
        recorded("X-1/roi-doanh-nghiep", form("01/09/2017", "doanh-nghiep", "DN-029"));
        recorded("X-1/nhiem-ky", form("01/10/2017", "nhiem-ky", "2017-2020", "khoa", "1", "den-ngay", "01/10/2020"));
        recorded("X-2/ket-thuc", form("01/11/2017", "cach-ket-thuc", "SAP_NHAP", "nhap-vao", "X-1"));
        assertThat(changes("X-1"))
                .containsExactly(
                        new Founding(false, "Chi bộ một", UnitKind.GRASSROOTS_CELL, "HN-PARTY", null, null, null, null),
                        new Link("DN-029", true),
                        new Renaming("Chi bộ một mới"),
                        new KindChange(UnitKind.GRASSROOTS_COMMITTEE),
                        new Link("DN-030", false),
                        new PrincipalChange("DN-030"),
                        new Unlink("DN-029", false));
        assertThat(changes("X-2"))
                .endsWith(new Placement(Placement.Act.MOVED, "X-1"), new Ending(Manner.SAP_NHAP, "X-1"));
        assertThat(entries("X-1").getFirst().content())
                .extracting(UnitEntry::effectiveOn, UnitEntry::paper)
                .containsExactly(DAY, PAPER);
        assertThat(OFFICER.read("/to-chuc/X-1"))
                .contains("Nhiệm kỳ 2017-2020, từ 01/10/2017 đến trước 01/10/2020")
                .contains("Chi bộ hai nhập vào tổ chức này (Sáp nhập)", "can-bo");
    }

    @Test
    void what_follows_is_read_before_it_is_recorded() {
        recorded("HN-PARTY/thanh-lap", founding("Q-1", "Chi bộ hỏi"));
        Map<String, String> form = form("01/04/2099", "loai", "CELL");
        HttpResponse<String> question = send("Q-1/doi-loai", form);
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.body())
                .contains("Nội dung sẽ ghi", "Chi bộ trực thuộc", "Cần xem lại trước khi ghi")
                .contains("Ngày hiệu lực 01/04/2099 còn ở phía trước", "Điều lệ Đảng 2011, Điều 21")
                .contains("Chi bộ trực thuộc thường không trực thuộc Đảng bộ cấp trên cơ sở");
        assertThat(changes("Q-1")).hasSize(2);
        Map<String, String> mend = new HashMap<>(form);
        mend.put("sua-lai", "1");
        assertThat(send("Q-1/doi-loai", mend).body()).contains("value=\"01/04/2099\"", "selected");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        recorded("HN-PARTY/thanh-lap", founding("W-1", "Chi bộ sai"));
        refused(
                "W-1/doi-ten",
                Map.of("ten", "Tên giữ lại", "ngay", "31/02/2017"),
                "không phải là ngày có thật",
                "ngay");
        assertThat(send("W-1/doi-ten", Map.of("ten", "Tên giữ lại", "ngay", "31/02/2017"))
                        .body())
                .contains("value=\"Tên giữ lại\"", "value=\"31/02/2017\"", "href=\"#o-so-van-ban\"");
        refused("W-1/doi-ten", form("01/04/2017", "ten", "Chi bộ \u202Ea"), "(U+202E)", "ten");
        refused("W-1/doi-ten", form("01/03/2017", "ten", "Sớm quá"), "phải sau ngày thành lập", "ngay");
        refused("W-1/doi-ten", form("01/04/2017", "ten", "Chi bộ sai"), "trùng với tên hiện tại", "ten");
        refused("HN-PARTY/thanh-lap", founding("w-1", "Mã viết thường"), "chỉ khác mã W-1", "ma");
        refused("W-1/chuyen-cap-tren", form("01/04/2017", "hinh-thuc", "MOVED", "cap-tren", "W-1"), "W-1", "cap-tren");
        refused("W-1/chuyen-cap-tren", form("01/04/2017", "hinh-thuc", "MOVED", "cap-tren", "?"), "mã ?", "cap-tren");
        refused("W-1/chuyen-cap-tren", form("01/04/2017", "hinh-thuc", "MOVED"), "cần có cấp trên mới", "cap-tren");
        refused("W-1/gan-doanh-nghiep", form("01/04/2017", "doanh-nghiep", "DN-029"), "đang gắn", "doanh-nghiep");
        refused("W-1/ket-thuc", form("01/04/2017", "cach-ket-thuc", "SAP_NHAP"), "tổ chức nhận", "nhap-vao");
        refused("HN-PARTY/thanh-lap", founding("ST/1", "Mã có gạch chéo"), "chữ số và các dấu . - _", "ma");
        Map<String, String> foreign = founding("W-2", "Loại của hệ khác");
        foreign.put("loai", "UNION_GRASSROOTS");
        refused("HN-PARTY/thanh-lap", foreign, "UNION_GRASSROOTS", "loai");
        refused("W-1/doi-loai", form("01/04/2017", "loai", "YOUTH_CELL"), "YOUTH_CELL", "loai");
        Map<String, String> led = founding("W-2", "Tự lãnh đạo");
        led.put("lanh-dao", "W-2");
        assertThat(send("HN-PARTY/thanh-lap", led).body()).contains("là tổ chức đảng nên không có đơn vị lãnh đạo");
        refused("HN-PARTY/thanh-lap", founding("HN-ZONES", "Trùng mã khu"), "vừa là mã đơn vị", "ma");
        HttpResponse<String> members = send("HN-CB-001/ket-thuc", form("01/04/2017", "cach-ket-thuc", "GIAI_THE"));
        assertThat(members.statusCode()).isEqualTo(422);
        assertThat(members.body()).contains("nhưng còn", "Hãy chuyển hết đi");
    }

    @Test
    void the_same_form_sent_twice_records_once() {
        Map<String, String> form = founding("T-1", "Chi bộ hai lần");
        recorded("HN-PARTY/thanh-lap", form);
        assertThat(OFFICER.read("/to-chuc/T-1")).contains("Đã ghi.");
        recorded("HN-PARTY/thanh-lap", form);
        assertThat(OFFICER.read("/to-chuc/T-1")).contains("không ghi lần thứ hai");
        assertThat(changes("T-1")).hasSize(2);
        recorded("T-1/doi-ten", form("01/04/2017", "ten", "Tên mới"));
        recorded("T-1/doi-ten", form("01/04/2017", "ten", "Tên mới"));
        recorded("T-1/nhiem-ky", form("01/10/2017", "nhiem-ky", "2017-2022"));
        recorded("T-1/nhiem-ky", form("01/10/2017", "nhiem-ky", "2017-2022"));
        assertThat(changes("T-1")).hasSize(3);
        assertThat(terms("T-1")).hasSize(1);
        long term = terms("T-1").getFirst().entry();
        recorded("T-1/but-toan/" + term + "/sua", form("02/10/2017", "nhiem-ky", "2017-2022", "khoa", "2"));
        assertThat(terms("T-1")).singleElement().satisfies(corrected -> {
            assertThat(corrected.content().ordinal()).isEqualTo(2);
            assertThat(corrected.content().effectiveOn()).isEqualTo("2017-10-02");
        });
        recorded("T-1/but-toan/" + terms("T-1").getFirst().entry() + "/rut-lai", Map.of());
        assertThat(terms("T-1")).isEmpty();
    }

    @Test
    void an_entry_is_corrected_through_its_form_and_stays_readable() {
        recorded("HN-PARTY/thanh-lap", founding("C-1", "Chi bộ sửa"));
        recorded("C-1/doi-ten", form("01/04/2017", "ten", "Tên nhầm"));
        long entry = entries("C-1").getLast().entry();
        String door = "C-1/but-toan/" + entry + "/sua";
        assertThat(OFFICER.read("/to-chuc/" + door)).contains("value=\"Tên nhầm\"", "value=\"5-QĐ/ĐU\"");
        recorded(door, form("02/04/2017", "ten", "Tên đúng"));
        recorded(door, form("02/04/2017", "ten", "Tên đúng"));
        assertThat(changes("C-1")).hasSize(3).endsWith(new Renaming("Tên đúng"));
        assertThat(OFFICER.read("/to-chuc/C-1"))
                .contains("class=\"taken\"", "Đổi tên thành Tên nhầm", "đã sửa", "Đổi tên thành Tên đúng");
        long founding = entries("C-1").getFirst().entry();
        Map<String, String> form = founding("", "Chi bộ sửa tên");
        form.put("loai", "GRASSROOTS_COMMITTEE");
        recorded("C-1/but-toan/" + founding + "/sua", form);
        assertThat(changes("C-1"))
                .hasSize(3)
                .filteredOn(Founding.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Founding.class, now -> {
                    assertThat(now.name()).isEqualTo("Chi bộ sửa tên");
                    assertThat(now.kind()).isEqualTo(UnitKind.GRASSROOTS_COMMITTEE);
                    assertThat(now.parent()).isEqualTo("HN-PARTY");
                });
    }

    @Test
    void an_entry_is_taken_back_after_a_question_and_a_founding_last_of_all() {
        recorded("HN-PARTY/thanh-lap", founding("R-1", "Chi bộ rút"));
        recorded("R-1/doi-ten", form("01/04/2017", "ten", "Tên rút"));
        String founding = "R-1/but-toan/" + entries("R-1").getFirst().entry() + "/rut-lai";
        assertThat(OFFICER.read("/to-chuc/" + founding)).contains("Thành lập Chi bộ rút", "Gắn với doanh nghiệp");
        HttpResponse<String> hindered = send(founding, Map.of());
        assertThat(hindered.statusCode()).isEqualTo(422);
        assertThat(hindered.body()).contains("chưa có ngày thành lập");
        String renaming = "R-1/but-toan/" + entries("R-1").getLast().entry() + "/rut-lai";
        recorded(renaming, Map.of());
        recorded(renaming, Map.of());
        assertThat(changes("R-1")).hasSize(2);
        assertThat(OFFICER.read("/to-chuc/R-1")).contains("rút lại", "class=\"taken\"");
        recorded(founding, Map.of());
        assertThat(changes("R-1")).isEmpty();
        assertThat(OFFICER.open("/to-chuc/R-1").statusCode()).isEqualTo(404);
    }

    @Test
    void a_founding_is_not_taken_back_under_the_members_of_the_unit() {
        String door = "HN-CB-002/but-toan/" + entries("HN-CB-002").getFirst().entry() + "/rut-lai";
        HttpResponse<String> answer = send(door, Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chưa rút lại được", "chưa có ngày thành lập nên không ghi được biến động");
        assertThat(changes("HN-CB-002")).hasSize(2);
    }

    @Test
    void a_unit_handed_over_leads_back_to_the_unit_above_it() {
        recorded("HN-PARTY/thanh-lap", founding("H-1", "Chi bộ đi"));
        HttpResponse<String> answer =
                OFFICER.record("/to-chuc/H-1/chuyen-cap-tren", form("01/06/2017", "hinh-thuc", "HANDED_OVER"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/to-chuc/HN-PARTY");
        assertThat(changes("H-1")).endsWith(new Placement(Placement.Act.HANDED_OVER, null));
        assertThat(OFFICER.open("/to-chuc/H-1").statusCode()).isEqualTo(404);
        assertThat(OFFICER.open("/to-chuc/H-1?ngay=2017-05-31").statusCode()).isEqualTo(200);
    }

    @Test
    void a_secretary_records_of_the_own_cell_and_corrects_nothing_that_names_units_out_of_sight() {
        Clerk secretary = Clerk.signIn(HOUSE, SampleReaders.SECRETARY);
        String page = secretary.read("/to-chuc/HN-CB-001");
        Matcher founding = Pattern.compile("/but-toan/(\\d+)/rut-lai").matcher(page);
        assertThat(page).contains("/to-chuc/HN-CB-001/doi-ten");
        String first = founding.results().map(found -> found.group(1)).toList().getLast();
        assertThat(page).doesNotContain("/but-toan/" + first + "/sua");
        assertThat(secretary
                        .open("/to-chuc/HN-CB-001/but-toan/" + first + "/sua")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> question = secretary.send(
                "/to-chuc/HN-CB-001/doi-loai", form("01/04/2017", "loai", "CELL"), "/to-chuc/HN-CB-001/doi-loai");
        assertThat(question.body()).contains("không giữ sổ của cấp trên");
        assertThat(secretary
                        .send(
                                "/to-chuc/HN-CB-001/doi-ten",
                                form("01/04/2017", "ten", "x"),
                                "/to-chuc/HN-CB-002/doi-ten")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void recorded(String door, Map<String, String> form) {
        HttpResponse<String> answer = OFFICER.record("/to-chuc/" + door, form);
        assertThat(answer.statusCode()).as(door + " " + answer.body()).isEqualTo(303);
    }

    private static HttpResponse<String> send(String door, Map<String, String> form) {
        return OFFICER.send("/to-chuc/" + door, form, "/to-chuc/" + door);
    }

    private static void refused(String door, Map<String, String> form, String words, String field) {
        HttpResponse<String> answer = send(door, form);
        assertThat(answer.statusCode()).as(door).isEqualTo(422);
        assertThat(answer.body()).contains(words, "href=\"#o-" + field + "\"");
    }

    private static Map<String, String> founding(String code, String name) {
        return form(
                "01/03/2017",
                "ma",
                code,
                "ten",
                name,
                "loai",
                "GRASSROOTS_CELL",
                "cap-tren",
                "HN-PARTY",
                "doanh-nghiep",
                "DN-029");
    }

    private static Map<String, String> form(String day, String... fields) {
        Map<String, String> form =
                new HashMap<>(Map.of("ngay", day, "so-van-ban", "5-QĐ/ĐU", "ngay-van-ban", "20/02/2017"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static List<UnitChange> changes(String unit) {
        return entries(unit).stream().map(entry -> entry.content().change()).toList();
    }

    private static List<Recorded<UnitEntry>> entries(String unit) {
        return HOUSE.bean(Organizations.class).live(HOUSE.scope(), head()).stream()
                .filter(entry -> entry.content().unit().equals(unit))
                .toList();
    }

    private static List<Recorded<Term>> terms(String unit) {
        return HOUSE.bean(Terms.class).live(HOUSE.scope(), head()).stream()
                .filter(term -> term.content().unit().equals(unit))
                .toList();
    }

    private static long head() {
        return HOUSE.bean(Ledger.class).head(HOUSE.actor());
    }
}
