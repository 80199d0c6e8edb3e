package vn.caunoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.membership.MembersWorld.OFFICER;
import static vn.caunoi.membership.MembersWorld.rules;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;

/** The second wall: what the database itself shows and lets be written, whatever the program asks. */
class MembersReachTests {

    private static final Actor SECRETARY = new Actor(2);
    private static final Actor STATISTICIAN = new Actor(3);
    private static final Actor STRANGER = new Actor(4);
    private static final LocalDate DAY = LocalDate.parse("2016-01-05");

    private final MembersWorld world = new MembersWorld();
    private final Members members = world.members();

    @BeforeEach
    void membersInTwoCells() {
        world.unit("A", Line.PARTY, "2015-01-01").unit("B", Line.PARTY, "2015-01-01");
        world.reach(SECRETARY, "A", Right.RECORDS).reach(STATISTICIAN, "A", Right.FIGURES);
        members.record(
                OFFICER,
                Movement.admission(DAY, "A", Who.named("P1", "Lê Văn Anh")),
                Movement.admission(DAY, "B", Who.named("P2", "Đỗ Thị Bình")),
                Movement.transfer(DAY.plusYears(1), "B", "A", Who.named("P2", "Đỗ Thị Bình")));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private long seen(Actor actor, String table) {
        return world.asked(actor, Long.class, "select count(*) from membership." + table)
                .getFirst();
    }

    @Test
    void aReaderSeesWhatTouchesTheOwnUnits() {
        assertThat(seen(SECRETARY, "movement")).isEqualTo(2);
        assertThat(seen(SECRETARY, "person_name")).isEqualTo(2);
        assertThat(seen(STRANGER, "movement")).isZero();
        assertThat(seen(STRANGER, "person")).isZero();
    }

    @Test
    void aReaderOfFiguresSeesNoPerson() {
        assertThat(seen(STATISTICIAN, "movement")).isEqualTo(2);
        assertThat(seen(STATISTICIAN, "person")).isZero();
        assertThat(seen(STATISTICIAN, "person_name")).isZero();
        Scope figures = world.scope(STATISTICIAN, Right.FIGURES, "A");
        assertThat(members.live(figures, 99)).isEmpty();
    }

    @Test
    void whoNobodyIsSeesNothing() {
        assertThat(world.database().fetchCount(world.database().selectOne().from("membership.movement")))
                .isZero();
    }

    @Test
    void aUnitBeyondTheScopeIsTheOutside() {
        Scope own = world.scope(SECRETARY, Right.RECORDS, "A");
        assertThat(members.live(own, 99))
                .extracting(Recorded::content)
                .contains(Movement.transfer(DAY.plusYears(1), null, "A", Who.named("P2", "Đỗ Thị Bình")));
    }

    @Test
    void nobodyRecordsBeyondTheOwnReach() {
        assertThat(rules(() -> members.record(SECRETARY, Movement.admission(DAY, "B", Who.counted(1)))))
                .containsExactly("unknown-unit");
        assertThat(rules(() -> members.record(STATISTICIAN, Movement.admission(DAY, "A", Who.counted(1)))))
                .containsExactly("figures-only");
        long transfer = members.live(world.scope(OFFICER, Right.RECORDS, "A", "B"), 99)
                .getLast()
                .entry();
        assertThat(rules(() -> members.withdraw(SECRETARY, transfer))).containsExactly("cannot-be-reversed");
    }

    @Test
    void nobodyIsToldOfPeopleOutOfReach() {
        members.record(OFFICER, Movement.admission(DAY, "B", Who.named("P3", "Ngô Văn Cảnh")));
        members.record(SECRETARY, Movement.admission(DAY.plusDays(1), "A", Who.named("P3", "Phan Văn Dũng")));
        assertThat(world.asked(OFFICER, Long.class, "select count(*) from membership.person where code = 'P3'"))
                .containsExactly(2L);
    }

    @Test
    void amongPeopleOfOneKeyTheOneOfTheUnitIsMeant() {
        members.record(OFFICER, Movement.admission(DAY, "B", Who.named("P3", "Ngô Văn Cảnh")));
        members.record(SECRETARY, Movement.admission(DAY.plusDays(1), "A", Who.named("P3", "Phan Văn Dũng")));
        members.record(OFFICER, Movement.official(DAY.plusYears(1), "A", Who.named("P3", null)));
        members.record(OFFICER, Movement.official(DAY.plusYears(1), "B", Who.named("P3", null)));
        assertThat(world.asked(
                        OFFICER,
                        Long.class,
                        "select count(distinct person_id) from membership.movement where kind = 'MADE_OFFICIAL'"))
                .containsExactly(2L);
    }

    @Test
    void whoWentOutOfReachIsNotAdmittedAgainWithoutTheLevelAbove() {
        members.record(OFFICER, Movement.transfer(DAY.plusYears(1), "A", "B", Who.named("P1", null)));
        assertThat(rules(() ->
                        members.record(SECRETARY, Movement.readmission(DAY.plusYears(2), "A", Who.named("P1", null)))))
                .containsExactly("elsewhere-out-of-reach");
    }

    private void giveAway() {
        members.record(OFFICER, Movement.transfer(DAY.plusYears(1), "A", "B", Who.named("P1", null)));
    }

    private boolean keeps(Actor actor, String code) {
        return world.asked(
                        actor,
                        Boolean.class,
                        "select membership.keeps(person_id) from membership.person where code = ?",
                        code)
                .getFirst();
    }

    @Test
    void whoGaveAPersonAwayRecordsNothingThatCameLater() {
        giveAway();
        LocalDate later = DAY.plusYears(2);
        Who gone = Who.named("P1", null);
        assertThat(rules(() -> members.record(SECRETARY, Movement.temporaryIn(later, "A", gone))))
                .containsExactly("unknown-person");
        assertThat(rules(() -> members.record(
                        SECRETARY,
                        Movement.readmission(later, "A", gone),
                        Movement.leaving(later, MovementKind.RESIGNED, "A", gone))))
                .as("in and out on one day would leave no trace in the count")
                .containsExactly("elsewhere-out-of-reach", "elsewhere-out-of-reach");
        assertThat(members.record(SECRETARY, Movement.official(DAY.plusMonths(6), "A", gone)))
                .as("late, of the own days")
                .hasSize(1);
        members.record(SECRETARY, Movement.temporaryIn(later, "A", Who.named("GUEST", "Ma Thị Khách")));
        assertThat(keeps(SECRETARY, "GUEST")).isTrue();
    }

    @Test
    void aStayElsewhereMovesNoRecord() {
        giveAway();
        members.record(OFFICER, Movement.temporaryIn(DAY.plusYears(2), "A", Who.named("P1", null)));
        assertThat(keeps(SECRETARY, "P1")).isFalse();
        assertThat(keeps(OFFICER, "P1")).isTrue();
    }

    @Test
    void aGuestStaysWithTheUnitAtHome() {
        Who guest = Who.named("P3", "Ngô Văn Cảnh");
        members.record(
                OFFICER, Movement.admission(DAY, "B", guest), Movement.temporaryIn(DAY.plusYears(1), "A", guest));
        assertThat(keeps(SECRETARY, "P3")).isFalse();
        assertThat(members.record(SECRETARY, Movement.temporaryIn(DAY.plusYears(2), "A", guest)))
                .as("another stay")
                .hasSize(1);
        assertThat(rules(() -> members.record(SECRETARY, Movement.admission(DAY.plusYears(2), "A", guest))))
                .containsExactly("elsewhere-out-of-reach");
    }

    @Test
    void whoGaveAPersonAwayNamesThePersonNoMore() {
        long admission = members.live(world.scope(SECRETARY, Right.RECORDS, "A"), 99)
                .getFirst()
                .entry();
        giveAway();
        assertThat(rules(() -> members.correct(
                        SECRETARY, admission, Movement.admission(DAY, "A", Who.named("P1", "Trần Thị Khác")))))
                .containsExactly("named-elsewhere");
        assertThat(members.correct(
                        SECRETARY,
                        admission,
                        Movement.admission(DAY, "A", Who.named("P1", "Lê Văn Anh"))
                                .as(Standing.PROBATIONARY)))
                .as("the rest of the own history, under the name as it is known")
                .isPositive();
    }

    @Test
    void theDatabaseAloneRefusesWhoGaveThePersonAway() {
        giveAway();
        String move =
                "insert into membership.movement (posting, voids, line, effective_on, kind, person_id, quantity, from_unit_id, to_unit_id) ";
        String of =
                " from membership.movement m join membership.person p on p.person_id = m.person_id and p.code = 'P1'";
        String name = "insert into membership.person_name (posting, person_id, full_name, sort_key) "
                + "select m.posting, m.person_id, 'Khác', 'khac'" + of + " where m.kind = 'ADMITTED'";
        for (String attempt : List.of(
                name,
                move
                        + "select m.posting, null, m.line, '2018-01-05', 'TEMPORARY_IN', m.person_id, 1, m.to_unit_id, m.to_unit_id"
                        + of + " where m.kind = 'ADMITTED'",
                move + "select m.posting, null, m.line, '2018-01-05', 'READMITTED', m.person_id, 1, null, m.to_unit_id"
                        + of + " where m.kind = 'ADMITTED'",
                move
                        + "select m.posting, m.entry, m.line, m.effective_on, 'RESIGNED', m.person_id, 1, m.from_unit_id, null"
                        + of + " where m.kind = 'TRANSFERRED'")) {
            assertThat(rules(() -> world.ledger()
                            .post(
                                    SECRETARY,
                                    PostingKind.ENTRY,
                                    posting -> world.database().execute(attempt))))
                    .as(attempt)
                    .containsExactly("ledger.refusal.out-of-reach");
        }
        int named = world.ledger()
                .post(OFFICER, PostingKind.ENTRY, posting -> world.database().execute(name));
        assertThat(named).isOne();
    }

    @Test
    void rowsAreNeverChangedOrRemoved() {
        for (String attempt :
                List.of("delete from membership.movement", "update membership.movement set quantity = 2")) {
            assertThatThrownBy(() -> world.ledger()
                            .post(
                                    OFFICER,
                                    PostingKind.ENTRY,
                                    posting -> world.database().execute(attempt)))
                    .hasStackTraceContaining("permission denied");
        }
    }
}
