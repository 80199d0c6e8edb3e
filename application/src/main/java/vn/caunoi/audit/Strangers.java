package vn.caunoi.audit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How much of the audit those may fill whom nobody knows: so many events at once and some more each minute. What is left out is
 * counted, and the next event that enters says how much it was.
 */
@Component
class Strangers {

    static final int AT_ONCE = 120;

    static final int A_MINUTE = 20;

    private final Bucket room;
    private final AtomicLong leftOut = new AtomicLong();

    @Autowired
    Strangers() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    Strangers(TimeMeter time) {
        room = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }

    Optional<Event> admitted(Event event) {
        if (!room.tryConsume(1)) {
            leftOut.incrementAndGet();
            return Optional.empty();
        }
        long before = leftOut.getAndSet(0);
        return Optional.of(before == 0 ? event : event.with("left-out", before));
    }
}
