package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The clock of the sample moves while it is loaded, works through one day, and never leaves it. */
class SampleClockTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant START = Instant.parse("2027-02-01T01:00:00Z");

    @Test
    void it_stands_where_the_load_puts_it_and_then_works_on_from_the_morning() {
        SystemClock system = new SystemClock();
        SampleClock clock = new SampleClock(system);
        Instant entered = Instant.parse("2016-03-31T09:30:00Z");
        clock.moveTo(entered);
        system.pass(Duration.ofMinutes(3));
        assertThat(clock.instant()).isEqualTo(entered);
        clock.work(entered);
        system.pass(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-09-30T01:05:00Z"));
    }

    @Test
    void a_later_start_goes_on_after_the_last_entry_of_the_day() {
        SystemClock system = new SystemClock();
        SampleClock clock = new SampleClock(system);
        clock.work(Instant.parse("2026-09-30T08:15:00Z"));
        system.pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-09-30T08:15:10Z"));
    }

    @Test
    void the_day_never_ends() {
        SystemClock system = new SystemClock();
        SampleClock clock = new SampleClock(system);
        system.pass(Duration.ofDays(2));
        assertThat(LocalDate.now(clock)).isEqualTo(SampleClock.WORKING_DAY);
        assertThat(LocalDate.now(clock.withZone(ZONE))).isEqualTo(SampleClock.WORKING_DAY);
    }

    private static final class SystemClock extends Clock {

        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
