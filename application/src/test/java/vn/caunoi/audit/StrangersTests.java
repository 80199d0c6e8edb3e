package vn.caunoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever is known to nobody fills the audit no faster than it can be read. */
class StrangersTests {

    private static final Event TRIED = Event.of("sign-in-failed", "door");

    private long now;

    private final Strangers strangers = new Strangers(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    @DisplayName("Người lạ thử nghìn lần: nhật ký nhận một số, lần sau nói đã bỏ qua bao nhiêu")
    void aThousandTriesAreCountedAndNotAllWritten() {
        assertThat(admitted(1_000)).isEqualTo(Strangers.AT_ONCE);
        now += Duration.ofMinutes(1).toNanos();
        assertThat(strangers.admitted(TRIED)).contains(TRIED.with("left-out", 1_000 - Strangers.AT_ONCE));
        assertThat(strangers.admitted(TRIED)).contains(TRIED);
        assertThat(admitted(1_000)).isEqualTo(Strangers.A_MINUTE - 2);
    }

    private long admitted(int tries) {
        return IntStream.range(0, tries)
                .filter(_ -> strangers.admitted(TRIED).isPresent())
                .count();
    }
}
