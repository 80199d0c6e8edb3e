package vn.caunoi.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands where it is put. */
final class Hands extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant moment;

    Hands(Instant moment) {
        this.moment = moment;
    }

    void moveTo(Instant other) {
        moment = other;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(moment, zone);
    }
}
