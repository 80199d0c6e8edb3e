package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.page.NumberWorld.words;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.SampleReaders;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.ImportOptions;
import vn.caunoi.importing.ImportProgress;
import vn.caunoi.importing.Imports;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.importing.Workbooks;

@DisplayName("Người được nơi cũ ghi lại")
class RefusedClaimTests {

    private static final String CASES = "/thanh-vien/doi-chieu";
    private static final String IMPORTER = "to-chuc-cb";

    private static final NumberWorld WORLD = new NumberWorld();
    private static final FormDesk OFFICER = WORLD.desk(SampleReaders.OFFICER);
    private static final FormDesk SECRETARY = WORLD.desk(SampleReaders.SECRETARY);
    private static final FormDesk OTHER_SECRETARY =
            WORLD.open("bi-thu-2", Role.CELL_SECRETARY, WORLD.on(NumberWorld.OTHER_CELL, Line.PARTY, Right.RECORDS));
    private static final FormDesk INSPECTOR =
            WORLD.open("kiem-tra", Role.INSPECTOR, WORLD.on("HN-PARTY", Line.PARTY, Right.RECORDS));
    private static final FormDesk IMPORTING =
            WORLD.open(IMPORTER, Role.ORGANIZATION_OFFICER, WORLD.on(NumberWorld.CELL, Line.PARTY, Right.RECORDS));

    /** Somebody who went from the cell of the secretary to the other one. */
    private static long gone(String code, String name) {
        long person = WORLD.admit(NumberWorld.CELL, code, name);
        WORLD.transfer(code, NumberWorld.CELL, NumberWorld.OTHER_CELL);
        return person;
    }

    /** Admits the person again to the cell of the secretary. */
    private static HttpResponse<String> claim(FormDesk desk, long person, String day) {
        String form = "/thanh-vien/ghi/ket-nap-lai";
        String asked = form + "?nguoi=" + person + "&to-chuc=" + NumberWorld.CELL;
        return desk.send(form, desk.filled(asked, "ngay", day, "to-chuc", NumberWorld.CELL));
    }

    private static List<String> cases(long person) {
        return WORLD.asOwner("select entry from membership.claim where person_id = " + person);
    }

    private static String page(long person) {
        return CASES + "/ghi-lai/" + cases(person).getFirst();
    }

    @Test
    @DisplayName(
            "bị từ chối thì chuyển lên: người nắm cả hai bên thấy, người ghi và nơi kia thì không; gửi lại vẫn là một")
    void whatWasRefusedIsPassedOnOnce() {
        long person = gone("GL-1", "Quách Thị Ngân");
        String before = WORLD.figure();
        HttpResponse<String> refused = claim(SECRETARY, person, "1/8/2016");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("đã chuyển cấp trên đối chiếu");
        assertThat(claim(SECRETARY, person, "1/8/2016").statusCode()).isEqualTo(422);
        assertThat(cases(person)).hasSize(1);
        String page = page(person);
        assertThat(OFFICER.open(CASES).body())
                .contains("Quách Thị Ngân (GL-1)", "href=\"" + page + "\"", "ghi lại từ ngày 01/08/2016");
        assertThat(OFFICER.open("/viec-can-lam?unit=HN-PARTY").body()).contains("người được nơi cũ ghi lại");
        assertThat(OFFICER.open(page).body()).contains("GL-1", NumberWorld.CELL, "01/08/2016", " · bi-thu");
        for (FormDesk one : List.of(SECRETARY, OTHER_SECRETARY, IMPORTING)) {
            assertThat(one.open(CASES).body()).doesNotContain("GL-1");
            assertThat(words(one.open(page))).isEqualTo(words(one.open(CASES + "/ghi-lai/999999999")));
        }
        claim(SECRETARY, person, "2/8/2016");
        assertThat(cases(person)).as("another day of the year").hasSize(1);
        claim(SECRETARY, person, "2/8/2017");
        claim(IMPORTING, person, "1/8/2016");
        assertThat(cases(person)).as("another year, another account").hasSize(3);
        assertThat(WORLD.figure()).isEqualTo(before);
        WORLD.transfer("GL-1", NumberWorld.OTHER_CELL, NumberWorld.CELL);
        assertThat(SECRETARY.open(page).statusCode())
                .as("also when the person has come back")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("kết luận có căn cứ, một lần, rồi đứng trong các việc đã kết luận; chỉ đọc thì không kết luận được")
    void theCaseIsClosedWithWords() {
        long person = gone("GL-2", "Tạ Thị Tám");
        claim(SECRETARY, person, "1/8/2016");
        String page = page(person);
        assertThat(INSPECTOR.open(page).body()).contains("GL-2").doesNotContain("name=\"nhan-xet\"");
        assertThat(INSPECTOR.send(page, INSPECTOR.filled(page, "nhan-xet", "x")).statusCode())
                .isEqualTo(403);
        assertThat(OTHER_SECRETARY
                        .send(page, OTHER_SECRETARY.filled(CASES, "nhan-xet", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(OFFICER.send(page, OFFICER.filled(page, "nhan-xet", " ")).statusCode())
                .isEqualTo(422);
        assertThat(OFFICER.send(page, OFFICER.filled(page, "nhan-xet", "x".repeat(501)))
                        .statusCode())
                .isEqualTo(422);
        Map<String, String> filled = OFFICER.filled(page, "nhan-xet", "Chi bộ cũ ghi nhầm");
        assertThat(OFFICER.send(page, filled).statusCode()).isEqualTo(303);
        filled.put("_gui", "00000000-0000-0000-0000-000000000000");
        assertThat(OFFICER.send(page, filled).statusCode()).isEqualTo(409);
        assertThat(OFFICER.open(CASES).body()).contains("Chi bộ cũ ghi nhầm (ghi", " · can-bo");
        assertThat(OFFICER.open(page).body()).contains("Chi bộ cũ ghi nhầm").doesNotContain("name=\"nhan-xet\"");
        assertThat(claim(SECRETARY, person, "1/8/2016").body()).doesNotContain("ghi nhầm");
        claim(SECRETARY, person, "3/9/2016");
        assertThat(cases(person)).as("the year is concluded").hasSize(1);
    }

    @Test
    @DisplayName("nhập sổ: đọc thử không chuyển gì và không nói là đã chuyển; ghi thì chuyển, gửi lại vẫn là một")
    void anImportPassesItOnAndATrialDoesNot(@TempDir Path folder) throws IOException {
        long person = gone("GL-3", "Ông Văn Ích");
        Path file = Files.write(
                folder.resolve("so.xlsx"),
                Workbooks.of(
                                "bien_dong",
                                "ngay|to_chuc|loai|so_luong|ma_nguoi",
                                "@2016-08-01|" + NumberWorld.CELL + "|KET_NAP_LAI|#1|GL-3")
                        .bytes());
        assertThat(refused(file, true)).containsExactly("membership.refusal.elsewhere-in-a-trial");
        assertThat(cases(person)).isEmpty();
        assertThat(refused(file, false)).containsExactly("membership.refusal.elsewhere-out-of-reach");
        assertThat(refused(file, false)).containsExactly("membership.refusal.elsewhere-out-of-reach");
        assertThat(cases(person)).hasSize(1);
        assertThat(OFFICER.open(page(person)).body()).contains("GL-3", " · " + IMPORTER);
    }

    @Test
    @DisplayName("một sổ có nhiều ngày của một người chỉ mở một việc mỗi năm, kể cả ngày sắp tới")
    void aFileOfManyDaysOpensOneCaseAYear(@TempDir Path folder) throws IOException {
        long person = gone("GL-5", "Kiều Văn Sáu");
        LocalDate first = LocalDate.of(2030, 12, 12);
        Stream<String> rows = IntStream.range(0, 40)
                .mapToObj(day -> "@" + first.plusDays(day) + "|" + NumberWorld.CELL + "|KET_NAP_LAI|#1|GL-5");
        Path file = Files.write(
                folder.resolve("so.xlsx"),
                Workbooks.of(
                                "bien_dong",
                                Stream.concat(Stream.of("ngay|to_chuc|loai|so_luong|ma_nguoi"), rows)
                                        .toArray(String[]::new))
                        .bytes());
        assertThat(refused(file, false)).hasSize(40).containsOnly("membership.refusal.elsewhere-out-of-reach");
        assertThat(WORLD.asOwner(
                        "select claimed_in from membership.claim where person_id = " + person + " order by claimed_in"))
                .containsExactly("2030", "2031");
    }

    private static List<String> refused(Path file, boolean trial) {
        Scope scope = WORLD.house().bean(AccessPolicy.class).scopeOf(new Actor(WORLD.actor(IMPORTER)));
        return WORLD
                .house()
                .bean(Imports.class)
                .take(scope, new ImportFile("so.xlsx", file), new ImportOptions(trial, false), ImportProgress.SILENT)
                .rejected()
                .stream()
                .map(finding -> finding.reason().rule())
                .toList();
    }

    @Test
    @DisplayName("không có cổng Java: người ghi không đọc được, không kết luận được, không chuyển thay nơi khác")
    void theSecondWallGuardsCasesAlone() {
        long person = gone("GL-4", "Lương Gia Bảo");
        claim(SECRETARY, person, "1/8/2016");
        String seen = "select count(*) from membership.claimed where person_id = " + person;
        String close = "insert into membership.claim_conclusion (posting, claim, words) values (1, "
                + cases(person).getFirst() + ", 'x')";
        String cell = WORLD.asOwner("select unit_id from organization.unit where code = '" + NumberWorld.CELL + "'")
                .getFirst();
        String claim = "insert into membership.claim (posting, person_id, unit_id, claimed_on) values (1, " + person
                + ", " + cell + ", '2017-01-01')";
        assertThat(WORLD.behindTheGate(SampleReaders.OFFICER, seen)).containsExactly("1");
        for (String account : List.of(SampleReaders.SECRETARY, "bi-thu-2", SampleReaders.COMMITTEE)) {
            assertThat(WORLD.behindTheGate(account, seen)).as(account).containsExactly("0");
            assertThat(WORLD.behindTheGate(account, close)).as(account).containsExactly("refused 42501");
        }
        assertThat(WORLD.behindTheGate(SampleReaders.SECRETARY, claim.replace("2017-01-01", "2016-12-31")))
                .as("a second one of the year")
                .containsExactly("refused 23505");
        assertThat(WORLD.behindTheGate("bi-thu-2", claim)).containsExactly("refused 42501");
        assertThat(WORLD.behindTheGate(SampleReaders.COMMITTEE, claim)).containsExactly("refused 42501");
        assertThat(WORLD.behindTheGate(SampleReaders.SECRETARY, claim + " returning entry"))
                .as("nor what he adds")
                .containsExactly("refused 42501");
        assertThat(WORLD.behindTheGate(SampleReaders.SECRETARY, "delete from membership.claim"))
                .containsExactly("refused 42501");
    }

    @Test
    @DisplayName("không có cổng Java: hoạt động sau ngày chuyển đi không nêu tên người ấy, hoạt động trước đó thì được")
    void theSecondWallGuardsWhoTookPartAlone() {
        long person = gone("GL-6", "Phùng Thị Bảy");
        assertThat(named(person, "2016-04-03")).isEmpty();
        assertThat(named(person, "2017-04-03")).containsExactly("refused 42501");
    }

    /** An activity of that day, and the person among those who took part; what the database answers to the name. */
    private static List<String> named(long person, String day) {
        String held = "insert into activity.activity_entry (posting, unit_id, effective_on, kind, people) "
                + "select 1, u.unit_id, date '%s', 'SINH_HOAT', 9 from organization.unit u where u.code = '%s'";
        String naming = "insert into activity.participant (activity, posting, person_id) "
                + "select max(e.entry), 1, %d from activity.activity_entry e where e.effective_on = '%s'";
        assertThat(WORLD.behindTheGate(SampleReaders.SECRETARY, held.formatted(day, NumberWorld.CELL)))
                .isEmpty();
        return WORLD.behindTheGate(SampleReaders.SECRETARY, naming.formatted(person, day));
    }
}
