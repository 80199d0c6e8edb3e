package vn.caunoi.identity.secret;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id at the cost that OWASP names (19 MiB, two passes). Input methods compose Vietnamese letters
 * differently, so a password is normalised (NFKC) first.
 */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int THREADS = 1;
    private static final int MEMORY_KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** Each comparison takes 19 MiB and a processor: more at once would only take them from everybody else. */
    private final Semaphore atOnce = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    private final PasswordEncoder argon2;
    private final String nobodys;

    public Passwords() {
        this(MEMORY_KIBIBYTES, PASSES);
    }

    /** At another cost: tests sign in a thousand times with words that protect nobody. */
    Passwords(int memoryKibibytes, int passes) {
        argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, THREADS, memoryKibibytes, passes);
        nobodys = hash(Tokens.invent());
    }

    public String hash(String password) {
        String hash = argon2.encode(PasswordRule.normal(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    /** Nobody types more; hashing a megabyte would cost an attacker less than us. */
    public static boolean isTooLong(String password) {
        return password.length() > 4 * PasswordRule.LONGEST;
    }

    /** Compares with somebody's hash, or in vain but for as long where there is none. */
    public boolean match(String password, @Nullable String hash) {
        if (isTooLong(password)) {
            return false;
        }
        atOnce.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(PasswordRule.normal(password), hash == null ? nobodys : hash);
            return same && hash != null;
        } finally {
            atOnce.release();
        }
    }
}
