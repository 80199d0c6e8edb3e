package vn.caunoi.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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
            attempts.begin(GUESSER);
        }
    }

    @Test
    void theSixthGuessWaits() {
        assertThatThrownBy(() -> attempts.begin(Visitor.at("10.0.0.1", " HOA ")))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void theOwnerAtAnotherAddressDoesNot() {
        assertThatCode(() -> attempts.begin(Visitor.at("10.0.0.2", "hoa"))).doesNotThrowAnyException();
    }

    @Test
    void noNameThatIsTypedKeepsTheSecondStepWaiting() {
        for (String typed : List.of("code 5", "5", "5@10.0.0.2", "inside 5")) {
            for (int place = 0; place < SignInAttempts.ALLOWED_OF_A_NAME; place++) {
                attempts.begin(Visitor.at("10.0.1." + place, typed));
            }
        }
        assertThatCode(() -> attempts.begin(Visitor.atSecondStep("10.0.0.2", 5, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> attempts.begin(Visitor.inside(5))).doesNotThrowAnyException();
    }

    @Test
    void whoGuessesCodesKeepsOnlyStrangersWaiting() {
        for (int place = 0; place < SignInAttempts.ALLOWED_OF_A_NAME; place++) {
            attempts.begin(Visitor.atSecondStep("10.0.1." + place, 5, null));
        }
        assertThatThrownBy(() -> attempts.begin(Visitor.atSecondStep("10.0.0.2", 5, null)))
                .isInstanceOf(LockedException.class);
        Visitor known = Visitor.atSecondStep("10.0.0.2", 5, "device");
        for (int guess = 0; guess < SignInAttempts.ALLOWED; guess++) {
            attempts.begin(known);
        }
        assertThatThrownBy(() -> attempts.begin(known)).isInstanceOf(LockedException.class);
    }

    @Test
    void afterAMinuteOneMoreGuessIsHeard() {
        clock.set(NOON.plus(SignInAttempts.WAIT));
        attempts.begin(GUESSER);
        assertThatThrownBy(() -> attempts.begin(GUESSER)).isInstanceOf(LockedException.class);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        attempts.succeeded(GUESSER);
        attempts.begin(GUESSER);
        assertThatCode(() -> attempts.begin(GUESSER)).doesNotThrowAnyException();
    }

    @Test
    void ofManyAtOnceNoMoreAreHeardThanOfARow() throws InterruptedException {
        Visitor burst = Visitor.at("10.0.0.3", "lan");
        AtomicInteger heard = new AtomicInteger();
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int guess = 0; guess < 200; guess++) {
                atOnce.submit(() -> {
                    attempts.begin(burst);
                    return heard.incrementAndGet();
                });
            }
        }
        assertThat(heard).hasValue(SignInAttempts.ALLOWED);
    }

    @Test
    void whoComesInKeepsNobodyElseWaitingAtTheSamePlace() {
        for (int name = 0; name < SignInAttempts.ALLOWED_OF_A_PLACE - SignInAttempts.ALLOWED; name++) {
            attempts.begin(Visitor.at("10.0.0.1", "ten-" + name));
        }
        clock.set(NOON.plus(SignInAttempts.WAIT));
        Visitor colleague = Visitor.at("10.0.0.1", "mai");
        attempts.begin(colleague);
        attempts.succeeded(colleague);
        assertThatCode(() -> attempts.begin(Visitor.at("10.0.0.1", "tam"))).doesNotThrowAnyException();
    }
}
