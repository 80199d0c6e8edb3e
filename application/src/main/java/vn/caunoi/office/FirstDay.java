package vn.caunoi.office;

import static vn.caunoi.schema.office.Tables.FIRST_DAY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Vacancy;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.PageProblem;

/**
 * The door that stands open until the office has been set up, for whoever knows the secret that the start of the program said.
 * The secret is drawn anew at each start and kept in memory only; afterwards the door is shut for ever.
 */
@Component
public class FirstDay implements Vacancy {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final DSLContext database;
    private final Accounts accounts;
    private final Clock clock;
    private volatile @Nullable Opened opened;

    FirstDay(DSLContext database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** How far the first day has come; what was recorded stays, also where the first officers could not be let in. */
    enum Step {
        RECORDED,
        DONE
    }

    private record Opened(String secret, Runnable whenShut) {}

    /**
     * Opens the door.
     *
     * @param whenShut what is to be put away then
     * @return the address with the secret; empty where the office has been set up, or somebody could come in before
     */
    public Optional<String> open(Runnable whenShut) {
        if (has(Step.DONE) || (!has(Step.RECORDED) && somebodyComesIn())) return Optional.empty();
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        opened = new Opened(secret, whenShut);
        return Optional.of(SetUpController.PATH + "?ma=" + secret);
    }

    @Override
    public boolean vacant() {
        return opened != null;
    }

    /** Compared in a time that tells nothing of how much of it is right. */
    boolean opensWith(String typed) {
        Opened door = opened;
        return door != null
                && MessageDigest.isEqual(
                        door.secret().getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    boolean isRecorded() {
        return has(Step.RECORDED);
    }

    /** Within a transaction of who writes; refused (409) where somebody else was faster. */
    void take(Step step) {
        int taken = database.insertInto(FIRST_DAY, FIRST_DAY.STEP, FIRST_DAY.AT)
                .values(step.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        if (taken == 0) throw taken();
    }

    static PageProblem taken() {
        return new PageProblem(HttpStatus.CONFLICT, "office.set-up.taken");
    }

    void shut() {
        Opened door = opened;
        opened = null;
        if (door != null) door.whenShut().run();
    }

    private boolean has(Step step) {
        return database.fetchExists(FIRST_DAY, FIRST_DAY.STEP.eq(step.name()));
    }

    private boolean somebodyComesIn() {
        List<Account> all = accounts.all();
        return all.stream().anyMatch(account -> account.role() != Role.EXCHANGE);
    }
}
