package vn.caunoi.membership.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caunoi.membership.MovementKind;

class UnitLifeTests {

    private final UnitLog log = new UnitLog();

    @Test
    void peopleEnterFromTheFoundingOn() {
        log.founded("2016-01-01").now().in("2016-01-01", 5);
        assertThat(log.ofLife()).isEmpty();
        log.in("2015-12-31", 1);
        assertThat(log.ofLife()).containsExactly("UNIT_NOT_YET_FOUNDED 3 1");
    }

    @Test
    void nothingHappensInAUnitThatWasNeverFounded() {
        log.now().in("2016-01-01", 5);
        assertThat(log.ofLife()).containsExactly("UNIT_DOES_NOT_STAND 1 5");
    }

    @Test
    void peopleLeaveUntilTheDayOfTheEnd() {
        log.founded("2016-01-01").in("2016-01-01", 5).ended("2017-01-01").now().out("2017-01-01", 5);
        assertThat(log.ofLife()).isEmpty();
    }

    @Test
    void nobodyLeavesAfterTheEnd() {
        log.founded("2016-01-01").in("2016-01-01", 5).now().ended("2017-01-01").out("2017-01-02", 5);
        assertThat(log.ofLife()).containsExactly("UNIT_HAS_ENDED 4 5", "MEMBERS_LEFT_IN_ENDED_UNIT 3 5");
    }

    @Test
    void nobodyEntersOnTheDayOfTheEnd() {
        log.founded("2016-01-01").ended("2017-01-01").now().in("2017-01-01", 2).out("2017-01-01", 2);
        assertThat(log.ofLife()).containsExactly("UNIT_HAS_ENDED 3 2");
    }

    @Test
    void nothingIsRecordedInPlaceOnTheDayOfTheEnd() {
        log.founded("2016-01-01").ended("2017-01-01").now().counted("2017-01-01", MovementKind.TEMPORARY_IN, 2);
        assertThat(log.ofLife()).containsExactly("UNIT_HAS_ENDED 3 2");
    }

    @Test
    void aUnitDoesNotEndWithMembersLeftByNameOrByCount() {
        log.founded("2016-01-01").in("2016-01-01", 5).personIn("2016-02-01").named("2016-03-01");
        log.out("2016-04-01", 1).now().ended("2017-01-01");
        assertThat(log.ofLife()).containsExactly("MEMBERS_LEFT_IN_ENDED_UNIT 6 5");
    }

    @Test
    void anAdmissionBeforeAKnownEndIsBlamedForTheMemberLeft() {
        log.founded("2016-01-01").ended("2017-01-01").now().personIn("2016-06-01");
        assertThat(log.ofLife()).containsExactly("MEMBERS_LEFT_IN_ENDED_UNIT 3 1");
    }

    @Test
    void takingBackALeavingNamesTheEndThatDependsOnIt() {
        log.founded("2016-01-01").personIn("2016-06-01").ended("2017-01-01").now();
        assertThat(log.ofLife()).containsExactly("MEMBERS_LEFT_IN_ENDED_UNIT 3 1");
    }

    @Test
    void takingBackAFoundingNamesEveryMovementThere() {
        log.in("2016-01-01", 5).personIn("2016-06-01");
        assertThat(log.ofLife()).containsExactly("UNIT_DOES_NOT_STAND 1 5", "UNIT_DOES_NOT_STAND 2 1");
    }

    @Test
    void aFoundingMovedToALaterDayIsBlamedForTheMovementsBeforeIt() {
        log.in("2016-01-01", 5).now().founded("2016-02-01");
        assertThat(log.ofLife()).containsExactly("UNIT_NOT_YET_FOUNDED 2 5");
    }
}
