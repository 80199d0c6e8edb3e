package vn.caunoi.identity.secret;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Hashes for accounts of tests: the same Argon2id with a twentieth of the work, for these sign in a thousand times a run. What a
 * hash of the product costs is said by {@link PasswordsTests}; programs that tests start and {@code ./caunoi bench} pay it.
 */
public final class QuickPasswords extends Passwords {

    private static final int MEMORY_KIBIBYTES = 2 * 1024;
    private static final int PASSES = 1;
    private static final Runnable GO_ON = () -> {};

    private volatile Runnable afterMatching = GO_ON;

    private QuickPasswords() {
        super(MEMORY_KIBIBYTES, PASSES);
    }

    public static void standIn(GenericApplicationContext application) {
        application.registerBean(QuickPasswords.class, QuickPasswords::new, passwords -> passwords.setPrimary(true));
    }

    /** Does the work while whoever typed the right password stops at something before he comes further. */
    public void stopping(Runnable stop, Runnable work) {
        afterMatching = stop;
        try {
            work.run();
        } finally {
            afterMatching = GO_ON;
        }
    }

    @Override
    public boolean match(String password, @Nullable String hash) {
        boolean same = super.match(password, hash);
        if (same) {
            afterMatching.run();
        }
        return same;
    }
}
