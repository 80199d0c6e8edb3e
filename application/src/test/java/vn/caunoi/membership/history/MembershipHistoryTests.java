package vn.caunoi.membership.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.membership.Claims.Claim;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;

class MembershipHistoryTests {

    private static final long A = 10;
    private static final long B = 20;
    private static final long C = 30;

    private final PersonLife life = new PersonLife();

    @Test
    void aLifeFromAdmissionToLeavingIsPossible() {
        life.now().admitted("2016-01-05", A).official("2017-01-05", A).transferred("2017-03-01", A, B);
        life.in("2018-01-01", MovementKind.EXEMPTED, B).in("2018-06-01", MovementKind.RESUMED, B);
        life.left("2019-01-01", B).readmitted("2020-01-01", C).official("2021-01-01", C);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void aSecondMembershipInTheLineIsRefused() {
        life.admitted("2016-01-05", A).now().admitted("2016-06-01", B);
        assertThat(life.breaches()).containsExactly("SECOND_MEMBERSHIP 2");
        assertThat(life.found().getFirst().unit()).isEqualTo(A);
    }

    @Test
    void nobodyIsAdmittedTwiceToOneUnit() {
        life.admitted("2016-01-05", A).now().admitted("2016-06-01", A);
        assertThat(life.breaches()).containsExactly("ADMITTED_TWICE 2");
    }

    @Test
    void aBackDatedAdmissionIsBlamedForTheOneThatFollows() {
        life.admitted("2016-06-01", A).official("2017-06-01", A).now().admitted("2016-01-05", B);
        assertThat(life.breaches()).containsExactly("SECOND_MEMBERSHIP 3");
        assertThat(life.found().getFirst().on()).isEqualTo(LocalDate.parse("2016-06-01"));
    }

    @Test
    void whoIsElsewhereCannotBeTransferredFromHere() {
        life.admitted("2016-01-05", A).now().transferred("2016-06-01", B, C);
        assertThat(life.breaches()).containsExactly("NOT_A_MEMBER_HERE 2");
    }

    @Test
    void whoHasLeftCannotBeTransferred() {
        life.admitted("2016-01-05", A).left("2016-05-01", A).now().transferred("2016-06-01", A, B);
        assertThat(life.breaches()).containsExactly("HAS_LEFT 3");
        assertThat(life.found().getFirst().since()).isEqualTo(LocalDate.parse("2016-05-01"));
    }

    @Test
    void whoHasLeftCannotLeaveAgain() {
        life.admitted("2016-01-05", A).left("2016-05-01", A).now().left("2016-06-01", A);
        assertThat(life.breaches()).containsExactly("HAS_LEFT 3");
    }

    @Test
    void aBackDatedLeavingIsBlamedForTheLaterOne() {
        life.admitted("2016-01-05", A).left("2016-06-01", A).now().left("2016-05-01", A);
        assertThat(life.breaches()).containsExactly("HAS_LEFT 3");
    }

    @Test
    void movementsOfOneDayAreJudgedAtItsEnd() {
        life.now().admitted("2016-01-05", A).transferred("2016-01-05", A, B).official("2016-01-05", B);
        life.left("2016-01-05", B).readmitted("2016-01-05", C);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void whoLeavesOneUnitMayEnterAnotherOnTheSameDay() {
        life.admitted("2016-01-05", A).now().readmitted("2016-05-01", B).left("2016-05-01", A);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void nobodyIsMadeOfficialTwice() {
        life.admitted("2016-01-05", A).official("2017-01-05", A).now().official("2017-02-05", A);
        assertThat(life.breaches()).containsExactly("OFFICIAL_TWICE 3");
        assertThat(life.found().getFirst().since()).isEqualTo(LocalDate.parse("2017-01-05"));
    }

    @Test
    void whoWasOfficialWhenTheRecordsBeginIsNotMadeOfficialAgain() {
        life.now().openedAs(Standing.OFFICIAL, "2015-01-01", A).official("2016-01-01", A);
        assertThat(life.breaches()).containsExactly("OFFICIAL_TWICE 2");
    }

    @Test
    void aBackDatedOfficialIsBlamedForTheSecondOne() {
        life.admitted("2016-01-05", A).official("2017-01-05", A).now().official("2016-12-05", A);
        assertThat(life.breaches()).containsExactly("OFFICIAL_TWICE 3");
    }

    @ParameterizedTest
    @CsvSource({
        "MADE_OFFICIAL, OFFICIAL_NEEDS_MEMBER",
        "TEMPORARY_OUT, TEMPORARY_OUT_NEEDS_MEMBER",
        "EXEMPTED,      EXEMPTION_NEEDS_MEMBER",
        "RESUMED,       RESUMPTION_NEEDS_MEMBER"
    })
    void whatHappensToAMemberOfAUnitNeedsTheMembership(MovementKind kind, String rule) {
        life.admitted("2016-01-05", A).now().in("2016-06-01", kind, B);
        assertThat(life.breaches()).containsExactly(rule + " 2");
    }

    @Test
    void whoComesForATimeNeedsNoMembershipHere() {
        life.admitted("2016-01-05", A).now().in("2016-06-01", MovementKind.TEMPORARY_IN, B);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void onTheDayOfATransferOneIsAMemberOfBothUnits() {
        life.admitted("2016-01-05", A).transferred("2017-01-05", A, B);
        life.now().official("2017-01-05", A).in("2017-01-05", MovementKind.TEMPORARY_OUT, B);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void namingMakesAMember() {
        life.named("2016-01-05", A).now().official("2017-01-05", A).left("2018-01-01", A);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void aMemberIsNotNamedOutOfTheCountedAgain() {
        life.admitted("2016-01-05", A).now().named("2016-06-01", B);
        assertThat(life.breaches()).containsExactly("SECOND_MEMBERSHIP 2");
    }

    @Test
    void takingBackAnAdmissionNamesEveryEntryThatDependsOnIt() {
        life.official("2017-01-05", A).transferred("2017-03-01", A, B).in("2018-01-01", MovementKind.EXEMPTED, B);
        life.left("2019-01-01", B);
        assertThat(life.breaches())
                .containsExactly(
                        "OFFICIAL_NEEDS_MEMBER 1",
                        "NOT_A_MEMBER_HERE 2",
                        "EXEMPTION_NEEDS_MEMBER 3",
                        "NOT_A_MEMBER_HERE 4");
    }

    @Test
    void takingBackALeavingNamesTheMembershipThatFollowed() {
        life.admitted("2016-01-05", A).readmitted("2018-01-01", B);
        assertThat(life.breaches()).containsExactly("SECOND_MEMBERSHIP 2");
    }

    @Test
    void aCorrectionThatBreaksALaterEntryIsBlamedItself() {
        life.transferred("2016-03-01", A, B).now().admitted("2016-06-01", A);
        assertThat(life.breaches()).containsExactly("NOT_A_MEMBER_HERE 2");
    }

    @Test
    void nothingIsHeldAgainstWhatHappenedOutOfReach() {
        life.outOfReach(B).transferred("2016-03-01", B, A).transferred("2017-03-01", A, B);
        life.now().transferred("2018-03-01", B, A).official("2018-04-01", A);
        assertThat(life.breaches()).isEmpty();
    }

    @Test
    void aMembershipThatMayStillLastOutOfReachGoesToTheLevelAbove() {
        life.outOfReach(B)
                .admitted("2016-01-05", A)
                .transferred("2017-03-01", A, B)
                .now()
                .readmitted("2018-03-01", A);
        assertThat(life.breaches()).containsExactly("ELSEWHERE_OUT_OF_REACH 3");
        assertThat(life.found().getFirst().claim())
                .contains(new Claim(PersonLife.PERSON, A, LocalDate.parse("2018-03-01")));
    }

    @Test
    void noOtherBreachIsForTheLevelAbove() {
        life.admitted("2016-01-05", A).now().admitted("2016-06-01", B);
        assertThat(life.found().getFirst().claim()).isEmpty();
    }
}
