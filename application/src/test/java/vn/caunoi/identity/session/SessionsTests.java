package vn.caunoi.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.identity.Role;
import vn.caunoi.identity.SignedInAccount;

/** E09: sessions end after too long a silence and at the latest after a working day, also where nobody ends them. */
class SessionsTests {

    private static final Instant MORNING = Instant.parse("2026-09-30T01:00:00Z");
    private static final SignedInAccount SOMEBODY =
            new SignedInAccount(1, 7, "lan", "Lan", Role.CELL_SECRETARY, Role.CELL_SECRETARY.actions());

    private Instant now = MORNING;
    private final Sessions sessions = new Sessions(() -> now);
    private final LiveSession session = begin("127.0.0.1", "Firefox");

    @Test
    @DisplayName("im lặng quá hai giờ thì hết phiên")
    @Abuse("E09")
    void silenceEndsASession() {
        now = MORNING.plus(Sessions.LONGEST_SILENCE);
        assertThat(sessions.seen(session.number(), SOMEBODY)).isTrue();
        now = now.plus(Sessions.LONGEST_SILENCE).plusSeconds(1);
        assertThat(sessions.of(7)).isEmpty();
        assertThat(sessions.seen(session.number(), SOMEBODY)).isFalse();
    }

    @Test
    @DisplayName("thao tác liên tục cũng hết phiên sau mười hai giờ")
    void aWorkingDayEndsASession() {
        for (int hour = 1; hour <= 12; hour++) {
            now = MORNING.plus(Duration.ofHours(hour));
            assertThat(sessions.seen(session.number(), SOMEBODY)).isTrue();
        }
        now = now.plusSeconds(1);
        assertThat(sessions.seen(session.number(), SOMEBODY)).isFalse();
    }

    @Test
    @DisplayName("kết thúc các phiên khác thì phiên này còn")
    void theOthersAreEndedAndOneIsKept() {
        LiveSession elsewhere = begin("10.0.0.5", "Chrome");
        sessions.endOthers(7, session.number());
        assertThat(sessions.seen(session.number(), SOMEBODY)).isTrue();
        assertThat(sessions.seen(elsewhere.number(), SOMEBODY)).isFalse();
        assertThat(sessions.of(7)).extracting(LiveSession::number).containsExactly(session.number());
    }

    @Test
    @DisplayName("ai được nhận ra trước khi mọi phiên bị kết thúc thì không vào được nữa, trừ chính người kết thúc")
    void whatWasJudgedBeforeProvesNothingAfterwards() {
        Mark before = sessions.mark(7);
        sessions.endOthers(7, session.number());
        assertThat(sessions.begin(SOMEBODY, before, "10.0.0.5", "Chrome")).isEmpty();
        assertThat(sessions.begin(SOMEBODY, before.afterOwnEnd(), "10.0.0.5", "Chrome"))
                .isPresent();
        assertThat(sessions.mark(8)).as("of somebody else").isEqualTo(before);
    }

    private LiveSession begin(String address, String browser) {
        return sessions.begin(SOMEBODY, sessions.mark(7), address, browser).orElseThrow();
    }
}
