package vn.caunoi.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.InstallationFacts;

/** Tells the administrator that somebody is guessing passwords right now, and nothing of whose. */
@Component
class GuessingFacts implements InstallationFacts {

    private final SignInAttempts attempts;

    GuessingFacts(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public List<InstallationFact> facts() {
        long waiting = attempts.waiting();
        return List.of(new InstallationFact(
                "identity.guessing",
                waiting == 0 ? "identity.guessing.none" : "identity.guessing.some",
                List.of(waiting)));
    }
}
