package vn.caunoi.identity.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;
import vn.caunoi.TestClock;
import vn.caunoi.identity.web.SignInAttempts.Visitor;

class SignInAttemptsTests {

    private static final Instant NOON = Instant.parse("2026-09-30T05:00:00Z");
    private static final Visitor GUESSER = Visitor.at("10.0.0.1", "hoa");

    private final TestClock clock = new TestClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @BeforeEach
    void guessFiveTimes() {
        clock.set(NOON);
        for (int guess = 0; guess < SignInAttempts.ALLOWED; guess++) {
            attempts.refuseTooMany(GUESSER);
            attempts.failed(GUESSER);
        }
    }

    @Test
    void theSixthGuessWaits() {
        assertThatThrownBy(() -> attempts.refuseTooMany(Visitor.at("10.0.0.1", " HOA ")))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void theOwnerAtAnotherAddressDoesNot() {
        assertThatCode(() -> attempts.refuseTooMany(Visitor.at("10.0.0.2", "hoa")))
                .doesNotThrowAnyException();
    }

    @Test
    void afterAMinuteOneMoreGuessIsHeard() {
        clock.set(NOON.plus(SignInAttempts.WAIT));
        attempts.refuseTooMany(GUESSER);
        attempts.failed(GUESSER);
        assertThatThrownBy(() -> attempts.refuseTooMany(GUESSER)).isInstanceOf(LockedException.class);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        attempts.succeeded(GUESSER);
        attempts.failed(GUESSER);
        assertThatCode(() -> attempts.refuseTooMany(GUESSER)).doesNotThrowAnyException();
    }
}
