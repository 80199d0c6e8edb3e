package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Scope;
import vn.caunoi.identity.Accounts;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.Who;
import vn.caunoi.membership.register.Rolls;
import vn.caunoi.membership.register.Rolls.Crossing;
import vn.caunoi.membership.register.Rolls.Makeup;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

@DisplayName("Cảnh báo và thẻ thành viên")
class WarningsAndCardTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final Text TEXT = HOUSE.bean(Messages.class).in(Messages.VIETNAMESE);
    private static final LocalDate DAY = LocalDate.of(2017, 7, 10);
    private static final LocalDate BORN = LocalDate.of(2017, 2, 1);
    private static final UnitChange FOUNDING = new UnitChange.Founding(
            false, "Chi bộ thử (mẫu)", UnitKind.GRASSROOTS_CELL, "HN-PARTY", null, null, null, null);

    private static Unit unit(String code) {
        return HOUSE.bean(Trees.class)
                .unit(HOUSE.scope(), code, DAY, HOUSE.bean(Ledger.class).head(HOUSE.actor()))
                .orElseThrow();
    }

    private static List<Due> over(String code, LocalDate day, Scope scope) {
        return told(code, day, scope, "đảng viên dự bị");
    }

    private static List<Due> told(String code, LocalDate day, Scope scope, String words) {
        return HOUSE.bean(PartyDues.class).rulesOnMembers().in(unit(code).id(), day, scope, TEXT).stream()
                .filter(due -> due.title().contains(words))
                .toList();
    }

    @Test
    @DisplayName("dự bị quá 12 tháng: gần, rồi quá 30 ngày làm việc; nêu đơn vị và số, không nêu tên")
    void probationsThatAreOver() {
        // four of HN-CB-001 were admitted from 05/01/2016 to 07/07/2016
        List<Due> near = over("HN-CB-001", LocalDate.of(2017, 1, 5), HOUSE.scope());
        assertThat(near).singleElement().satisfies(due -> {
            assertThat(due.tone()).isEqualTo(Tone.WATCH);
            assertThat(due.on()).isEqualTo("2017-02-16");
            assertThat(due.title()).contains("Bình Minh", "1 đảng viên dự bị").doesNotContain("Hoàng");
            assertThat(due.reason()).contains("29-QĐ/TW");
            assertThat(due.path()).contains("trang-thai=QUA_HAN_DU_BI");
        });
        assertThat(over("HN-CB-001", LocalDate.of(2017, 1, 4), HOUSE.scope())).isEmpty();
        assertThat(over("HN-CB-001", DAY, HOUSE.scope())).singleElement().satisfies(due -> {
            assertThat(due.tone()).isEqualTo(Tone.BAD);
            assertThat(due.title()).contains("4 đảng viên dự bị");
        });
        Scope secretary = HOUSE.bean(AccessPolicy.class)
                .scopeOf(HOUSE.bean(Accounts.class)
                        .find(SampleReaders.SECRETARY)
                        .orElseThrow()
                        .actor());
        assertThat(over("HN-PARTY", DAY, secretary)).isEmpty();
        assertThat(over("HN-PARTY", DAY, HOUSE.scope()).size()).isGreaterThan(5);
    }

    @Test
    @DisplayName("chi bộ dưới 3 đảng viên chính thức; chi bộ cơ sở đủ 30 đảng viên")
    void unitsTooSmallAndTooLarge() {
        HOUSE.bean(Ledger.class)
                .post(
                        HOUSE.actor(),
                        PostingKind.ENTRY,
                        posting -> HOUSE.bean(Organizations.class)
                                .record(
                                        posting,
                                        Changes.adding(List.of(UnitEntry.of("T-CELL", BORN, FOUNDING, null)))));
        Members members = HOUSE.bean(Members.class);
        members.record(
                HOUSE.actor(),
                Movement.transfer(BORN, null, "T-CELL", Who.named("T-1", "Lý Thị Ẻn"))
                        .as(Standing.OFFICIAL),
                Movement.admission(BORN, "T-CELL", Who.named("T-2", "Ông Văn Ích")));
        assertThat(few()).singleElement().satisfies(due -> {
            assertThat(due.title()).contains("còn 1 đảng viên chính thức").doesNotContain("Ẻn");
            assertThat(due.path()).contains("trang-thai=CHINH_THUC");
        });
        members.record(HOUSE.actor(), Movement.admission(BORN, "T-CELL", Who.counted(27)));
        assertThat(few()).isEmpty();
        assertThat(grown()).isEmpty();
        members.record(HOUSE.actor(), Movement.admission(BORN, "T-CELL", Who.counted(1)));
        assertThat(grown())
                .singleElement()
                .satisfies(due -> assertThat(due.title()).contains("có 30 đảng viên, đủ điều kiện"));
    }

    private static List<Due> few() {
        return told("T-CELL", DAY, HOUSE.scope(), "đảng viên chính thức");
    }

    private static List<Due> grown() {
        return told("T-CELL", DAY, HOUSE.scope(), "đủ điều kiện");
    }

    @Test
    @DisplayName("thẻ của đơn vị: trạng thái, tăng giảm từ đầu năm theo cây của từng ngày")
    void theCardOfAUnit() {
        Scope scope = HOUSE.scope();
        LocalDate day = LocalDate.of(2016, 12, 31);
        UnitAt at = new UnitAt(unit("HN-CB-001"), day, HOUSE.bean(Ledger.class).head(HOUSE.actor()));
        Rolls rolls = HOUSE.bean(Rolls.class);
        Makeup makeup = rolls.makeup(scope, at);
        assertThat(makeup.official()).isPositive();
        assertThat(makeup.probationary()).isPositive();
        assertThat(makeup.official() + makeup.probationary())
                .isEqualTo(rolls.strength(scope, at).named());
        UnitAt party = new UnitAt(unit("HN-PARTY"), day, at.pin());
        Crossing crossing = rolls.crossing(scope, party, LocalDate.of(2016, 1, 1));
        assertThat(crossing.in()).isEqualTo(figure("party.members.in"));
        assertThat(crossing.out()).isEqualTo(figure("party.members.out"));
    }

    private static long figure(String indicator) {
        String answer = HOUSE.get("/api/v1/figures?unit=HN-PARTY&period=2016&indicator=" + indicator)
                .body();
        return Long.parseLong(answer.replaceAll("(?s).*?\"value\":\"?(\\d+).*", "$1"));
    }
}
