package vn.caunoi.launch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the sample. While the world is loaded it stands where it is put; afterwards it goes on through the working day,
 * at whose end it stops: the sample never sees another day.
 */
public final class SampleClock extends Clock {

    /** The day on which the sample works. */
    public static final LocalDate WORKING_DAY = LocalDate.of(2026, 9, 30);

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59, 59);

    private final Clock system;
    private volatile Position position;

    /** A clock on the morning of the working day. */
    SampleClock(Clock system) {
        this.system = system;
        this.position = new Position(on(MORNING), system.instant());
    }

    /**
     * Where the hands were put.
     *
     * @param since the moment of the system's clock from which they move on; null where they stand
     */
    private record Position(Instant moment, @Nullable Instant since) {}

    private Instant on(LocalTime hour) {
        return WORKING_DAY.atTime(hour).atZone(system.getZone()).toInstant();
    }

    /** Puts it there, where it stands still. */
    void moveTo(Instant moment) {
        position = new Position(moment, null);
    }

    /** Lets it go on from the morning of the working day, or from the last entry of that day. */
    void work(Instant lastEntry) {
        Instant morning = on(MORNING);
        position = new Position(lastEntry.isAfter(morning) ? lastEntry : morning, system.instant());
    }

    @Override
    public Instant instant() {
        Position at = position;
        Instant since = at.since();
        if (since == null) {
            return at.moment();
        }
        Instant moved = at.moment().plusMillis(Math.max(0, system.instant().toEpochMilli() - since.toEpochMilli()));
        Instant end = on(MIDNIGHT);
        return moved.isAfter(end) ? end : moved;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SampleClock(system.withZone(zone)).at(position);
    }

    private SampleClock at(Position other) {
        position = other;
        return this;
    }
}
