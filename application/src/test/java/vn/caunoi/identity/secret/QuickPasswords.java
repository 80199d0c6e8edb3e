package vn.caunoi.identity.secret;

import org.springframework.context.support.GenericApplicationContext;

/**
 * Hashes for accounts of tests: the same Argon2id with a twentieth of the work, for these sign in a thousand times a run. What a
 * hash of the product costs is said by {@link PasswordsTests}; programs that tests start and {@code ./caunoi bench} pay it.
 */
public final class QuickPasswords {

    private static final int MEMORY_KIBIBYTES = 2 * 1024;
    private static final int PASSES = 1;

    private QuickPasswords() {}

    public static void standIn(GenericApplicationContext application) {
        application.registerBean(
                "passwordsOfTests",
                Passwords.class,
                () -> new Passwords(MEMORY_KIBIBYTES, PASSES),
                passwords -> passwords.setPrimary(true));
    }
}
