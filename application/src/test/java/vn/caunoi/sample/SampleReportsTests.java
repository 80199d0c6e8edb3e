package vn.caunoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.launch.SampleWorld;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;

/** The reports of the sample are frozen when its clock passes their day, once, by two different hands. */
class SampleReportsTests {

    private static final TestInstallation HOUSE = SampleReaders.fresh().house();
    private static final Instant FEBRUARY = Instant.parse("2017-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2017-02-28T00:00:00Z");

    private static final SampleWorld.Hands HANDS = new SampleWorld.Hands() {

        @Override
        public void moveTo(Instant moment) {
            HOUSE.clock().set(moment);
        }

        @Override
        public Optional<Actor> committee() {
            return HOUSE.bean(Accounts.class).find(SampleReaders.COMMITTEE).map(Account::actor);
        }
    };

    @AfterAll
    static void the_clock_runs_again() {
        HOUSE.clock().runAgain();
    }

    @Test
    void the_yearly_report_is_frozen_in_february_and_only_once() {
        sign(FEBRUARY, MARCH, HANDS);
        sign(FEBRUARY, MARCH, HANDS);
        List<Edition> kept = HOUSE.bean(Reports.class).all(HOUSE.scope());
        assertThat(kept).singleElement().satisfies(report -> {
            assertThat(report.of().period()).isEqualTo("2016");
            assertThat(report.stage()).isEqualTo(Stage.FROZEN);
            assertThat(report.deeds()).allSatisfy(deed -> assertThat(deed.at()).isBetween(FEBRUARY, MARCH));
            assertThat(report.latest(Deed.Kind.APPROVED).orElseThrow().by())
                    .isNotEqualTo(
                            report.latest(Deed.Kind.SUBMITTED).orElseThrow().by());
        });
    }

    @Test
    void without_a_committee_nothing_is_written() {
        sign(Instant.parse("2020-11-01T00:00:00Z"), Instant.parse("2020-12-01T00:00:00Z"), moment -> {});
        assertThat(HOUSE.bean(Reports.class).all(HOUSE.scope()))
                .noneMatch(report -> report.of().template().equals("term"));
    }

    private static void sign(Instant after, Instant until, SampleWorld.Hands hands) {
        HOUSE.bean(SampleReports.class).sign(HOUSE.actor(), after, until, hands);
    }
}
