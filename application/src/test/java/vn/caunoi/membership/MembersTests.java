package vn.caunoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.MembersWorld.OFFICER;
import static vn.caunoi.membership.MembersWorld.refusals;
import static vn.caunoi.membership.MembersWorld.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refusal;

class MembersTests {

    private final MembersWorld world = new MembersWorld();
    private final Members members = world.members();
    private Scope all = world.scope(OFFICER, Right.RECORDS);

    @BeforeEach
    void twoCellsAndAUnion() {
        world.unit("A", Line.PARTY, "2015-01-01")
                .unit("B", Line.PARTY, "2015-01-01")
                .unit("U", Line.UNION, "2015-01-01");
        all = world.scope(OFFICER, Right.RECORDS, "A", "B", "U");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private List<Movement> live() {
        return members.live(all, world.ledger().head(OFFICER)).stream()
                .map(Recorded::content)
                .toList();
    }

    @Test
    void movementsAreReadBackAsTheyWereRecorded() {
        Movement person = Movement.admission(day("2016-05-19"), "A", Who.named("P1", "Nguyễn Thị Hoa"))
                .as(Standing.PROBATIONARY)
                .describing(Sex.NU, BirthDate.parse("05/1990").orElseThrow(), Occupation.CONG_NHAN_TRUC_TIEP)
                .keyed("D1", "D2")
                .citing(new PaperReference("12-QĐ/ĐU", day("2016-05-10")));
        Movement count = Movement.opening(day("2016-01-01"), "U", Who.counted(1200));
        Movement transfer = Movement.transfer(day("2016-08-01"), "A", "B", Who.named("P1", "Nguyễn Thị Hoa"))
                .citing(new PaperReference("30-QĐ/ĐU", null));
        members.record(OFFICER, person, count, transfer);
        assertThat(live()).containsExactly(person, count, transfer);
        assertThat(members.live(all, world.ledger().head(OFFICER), Set.of("B")))
                .extracting(Recorded::content)
                .containsExactly(transfer);
    }

    @Test
    void aCorrectionLeavesOlderPinsAsTheyWere() {
        Movement wrong = Movement.admission(day("2016-05-19"), "A", Who.counted(10));
        Movement right = Movement.admission(day("2016-05-20"), "A", Who.counted(9));
        long entry = members.record(OFFICER, wrong).getFirst();
        long before = world.ledger().head(OFFICER);
        long corrected = members.correct(OFFICER, entry, right);
        assertThat(live()).containsExactly(right);
        assertThat(members.live(all, before)).extracting(Recorded::content).containsExactly(wrong);
        members.withdraw(OFFICER, corrected);
        assertThat(live()).isEmpty();
    }

    @Test
    void anEntryIsReversedOnce() {
        long entry = members.record(OFFICER, Movement.admission(day("2016-05-19"), "A", Who.counted(10)))
                .getFirst();
        members.withdraw(OFFICER, entry);
        assertThat(refusals(() -> members.withdraw(OFFICER, entry)))
                .containsExactly(Refusal.of("membership.refusal.cannot-be-reversed", entry)
                        .at(entry));
    }

    @Test
    void whatCannotBeWrittenIsRefusedAtOnce() {
        assertThat(rules(() -> members.record(OFFICER, Movement.admission(day("2016-01-01"), "X", Who.counted(1)))))
                .containsExactly("unknown-unit");
        assertThat(rules(() -> members.record(OFFICER, Movement.transfer(day("2016-01-01"), "A", "U", Who.counted(1)))))
                .containsExactly("two-lines");
    }

    @Test
    void aNameIsRecordedOnlyWhereItIsNew() {
        members.record(OFFICER, Movement.admission(day("2016-01-01"), "A", Who.named("P1", "Lê Văn Ánh")));
        members.record(OFFICER, Movement.official(day("2017-01-01"), "A", Who.named("P1", "Lê Văn Ánh")));
        members.record(OFFICER, Movement.transfer(day("2018-01-01"), "A", "B", Who.named("P1", "Lê Văn Anh")));
        members.record(OFFICER, Movement.temporaryOut(day("2018-02-01"), "B", Who.named("P1", null)));
        assertThat(world.asked(OFFICER, String.class, "select full_name from membership.person_name order by entry"))
                .containsExactly("Lê Văn Ánh", "Lê Văn Anh");
        assertThat(live()).allSatisfy(m -> assertThat(m.member()).isEqualTo(new Member("P1", "Lê Văn Anh")));
    }

    @Test
    void peopleAreLabelledInVietnameseOrder() {
        members.record(
                OFFICER,
                Movement.admission(day("2016-01-01"), "A", Who.named("P1", "Trần Văn Ất")),
                Movement.admission(day("2016-01-01"), "A", Who.named("P2", "Đỗ Thị An")),
                Movement.admission(day("2016-01-01"), "B", Who.named("P3", "Nguyễn Đức An")));
        List<Long> people = world.asked(OFFICER, Long.class, "select person_id from membership.person");
        assertThat(members.labels(all, people).values())
                .extracting(PersonLabel::fullName)
                .containsExactly("Nguyễn Đức An", "Đỗ Thị An", "Trần Văn Ất");
        Scope onlyB = world.scope(OFFICER, Right.RECORDS, "B");
        assertThat(members.labels(onlyB, people).values())
                .extracting(PersonLabel::code)
                .containsExactly("P3");
        assertThat(members.labels(world.scope(OFFICER, Right.FIGURES, "A"), people))
                .isEmpty();
    }

    @Test
    void theSamePersonInTwoLinesHasTwoRecords() {
        members.record(
                OFFICER,
                Movement.admission(day("2016-01-01"), "A", Who.named("P1", "Lê Văn Anh")),
                Movement.admission(day("2016-01-01"), "U", Who.named("P1", "Lê Văn Anh")));
        assertThat(world.asked(OFFICER, String.class, "select line from membership.person order by line"))
                .containsExactly("PARTY", "UNION");
    }

    @Test
    void namingTakesFromTheClassThatIsStatedAsLongAsThereIsOne() {
        members.record(
                OFFICER,
                naming("P1"),
                Movement.opening(day("2016-01-01"), "A", Who.counted(1)).describing(Sex.NU, null, null),
                Movement.opening(day("2016-01-01"), "A", Who.counted(5)),
                naming("P2"));
        assertThat(world.asked(
                        OFFICER,
                        String.class,
                        "select coalesce(pool_sex, '-') from membership.movement where kind = 'NAMED' order by entry"))
                .containsExactly("NU", "-");
        assertThat(world.asked(
                        OFFICER, Long.class, "select sum(quantity) from membership.fact(?) where unit_id = 1", 99L))
                .containsExactly(6L);
    }

    private static Movement naming(String code) {
        return Movement.naming(day("2016-02-01"), "A", new Member(code, null)).describing(Sex.NU, null, null);
    }

    @Test
    void aBrokenHistoryIsRefusedInWordsAndNothingIsWritten() {
        members.record(OFFICER, Movement.admission(day("2016-01-05"), "A", Who.named("P1", "Lê Văn Anh")));
        List<Movement> before = live();
        List<Refusal> refusals = refusals(() -> members.record(
                OFFICER,
                Movement.admission(day("2016-02-01"), "B", Who.counted(3)),
                Movement.admission(day("2016-06-01"), "B", Who.named("P1", "Lê Văn Anh"))));
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().rule()).isEqualTo("membership.refusal.second-membership");
        assertThat(refusals.getFirst().arguments()).containsExactly("01/06/2016", "A – Đơn vị A", "P1", 0L, "");
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void aRefusalNamesTheEntryThatThePostingAdded() {
        members.record(OFFICER, Movement.opening(day("2016-01-01"), "A", Who.counted(10)));
        members.record(OFFICER, leaving("2016-06-01", 8));
        long[] added = new long[1];
        List<Refusal> refusals = refusals(() -> world.ledger().post(OFFICER, PostingKind.IMPORT, posting -> {
            added[0] = members.record(posting, Changes.adding(List.of(leaving("2016-02-01", 5))))
                    .getFirst();
            return null;
        }));
        assertThat(refusals).extracting(Refusal::entry).containsExactly(added[0]);
        assertThat(refusals.getFirst().arguments()).contains("01/06/2016", 3L);
    }

    private static Movement leaving(String on, int people) {
        return Movement.leaving(day(on), MovementKind.LEFT_JOB, "A", Who.counted(people));
    }

    @Test
    void takingBackIsRefusedWithTheLaterEntriesThatDepend() {
        Who anh = Who.named("P1", "Lê Văn Anh");
        long admitted = members.record(OFFICER, Movement.admission(day("2016-01-05"), "A", anh))
                .getFirst();
        List<Long> later = members.record(
                OFFICER,
                Movement.official(day("2017-01-05"), "A", anh),
                Movement.transfer(day("2018-01-05"), "A", "B", anh));
        assertThat(refusals(() -> members.withdraw(OFFICER, admitted)))
                .extracting(Refusal::entry)
                .containsExactlyElementsOf(later);
    }

    @Test
    void aUnitDoesNotEndWithMembersLeft() {
        members.record(
                OFFICER,
                Movement.opening(day("2016-01-01"), "A", Who.counted(10)),
                Movement.admission(day("2016-01-05"), "A", Who.named("P1", "Lê Văn Anh")));
        assertThat(rules(() -> world.end("A", "2017-01-01"))).containsExactly("members-left-in-ended-unit");
        members.record(
                OFFICER,
                Movement.transfer(day("2017-01-01"), "A", "B", Who.counted(10)),
                Movement.transfer(day("2017-01-01"), "A", "B", Who.named("P1", null)));
        long end = world.end("A", "2017-01-01");
        long out = members.live(all, world.ledger().head(OFFICER)).getLast().entry();
        assertThat(refusals(() -> members.withdraw(OFFICER, out)))
                .extracting(Refusal::entry)
                .contains(end);
        assertThat(rules(() -> members.record(OFFICER, Movement.admission(day("2014-12-31"), "A", Who.counted(1)))))
                .contains("unit-not-yet-founded");
        assertThat(rules(() -> members.record(OFFICER, Movement.temporaryIn(day("2017-02-01"), "A", Who.counted(1)))))
                .containsExactly("unit-has-ended");
    }
}
