package vn.caunoi.membership.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caunoi.membership.MovementKind;

class PoolHistoryTests {

    private final UnitLog log = new UnitLog();

    @Test
    void aPoolMayBeEmptiedButNotMore() {
        log.in("2016-01-01", 10).now().out("2016-02-01", 10);
        assertThat(log.ofPool()).isEmpty();
        log.out("2016-03-01", 1);
        assertThat(log.ofPool()).containsExactly("POOL_BELOW_ZERO 3 1");
    }

    @Test
    void aBackDatedLeavingIsBlamedForTheLaterDayOnWhichThePoolFallsBelowZero() {
        log.in("2016-01-01", 10).out("2016-06-01", 8).now().out("2016-02-01", 5);
        assertThat(log.ofPool()).containsExactly("POOL_BELOW_ZERO 3 3");
    }

    @Test
    void peopleMayComeAndGoWithinOneDay() {
        log.now().out("2016-01-01", 3).in("2016-01-01", 3);
        assertThat(log.ofPool()).isEmpty();
    }

    @Test
    void namingTakesOneOutOfThePool() {
        log.in("2016-01-01", 2).now().named("2016-02-01").named("2016-02-01");
        assertThat(log.ofPool()).isEmpty();
        log.named("2016-03-01");
        assertThat(log.ofPool()).containsExactly("NAMING_NEEDS_COUNTED 4 1");
    }

    @Test
    void namingBeforeALaterLeavingNeedsOneMore() {
        log.in("2016-01-01", 5).out("2016-06-01", 5).now().named("2016-02-01");
        assertThat(log.ofPool()).containsExactly("NAMING_NEEDS_COUNTED 3 1");
    }

    @Test
    void peopleWithNamesDoNotTouchThePool() {
        log.now().personIn("2016-01-01").personOut("2016-02-01");
        assertThat(log.ofPool()).isEmpty();
    }

    @Test
    void notMoreAreMadeOfficialThanAreThereOnThatDay() {
        log.in("2016-01-01", 5).now().counted("2016-02-01", MovementKind.MADE_OFFICIAL, 5);
        assertThat(log.ofPool()).isEmpty();
        log.counted("2016-02-01", MovementKind.MADE_OFFICIAL, 1);
        assertThat(log.ofPool()).containsExactly("COUNTED_OFFICIAL_ABOVE_MEMBERS 3 5");
    }

    @Test
    void notMoreAreExemptedThanAreThere() {
        log.in("2016-01-01", 5).now().counted("2015-12-31", MovementKind.EXEMPTED, 1);
        assertThat(log.ofPool()).containsExactly("COUNTED_ABOVE_MEMBERS 2 0");
    }

    @Test
    void whoComesForATimeIsNotOfThePool() {
        log.now().counted("2016-02-01", MovementKind.TEMPORARY_IN, 7);
        assertThat(log.ofPool()).isEmpty();
    }

    @Test
    void takingBackAnOpeningNamesEveryEntryThatDependsOnIt() {
        log.out("2016-02-01", 3).named("2016-03-01").in("2016-04-01", 2).out("2016-05-01", 4);
        assertThat(log.ofPool())
                .containsExactly("POOL_BELOW_ZERO 1 3", "NAMING_NEEDS_COUNTED 2 1", "POOL_BELOW_ZERO 4 2");
    }

    @Test
    void aCorrectionToASmallerNumberIsBlamedItself() {
        log.out("2016-02-01", 8).now().in("2016-01-01", 5);
        assertThat(log.ofPool()).containsExactly("POOL_BELOW_ZERO 2 3");
    }
}
