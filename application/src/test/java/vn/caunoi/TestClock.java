package vn.caunoi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that runs with the system's until a test sets it to a moment, where it then stands still. */
public final class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile @Nullable Instant set;

    public void set(Instant moment) {
        set = moment;
    }

    /** Noon of that day in Hà Nội. */
    public void set(LocalDate day) {
        set(day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    public void runAgain() {
        set = null;
    }

    @Override
    public Instant instant() {
        Instant moment = set;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
