package vn.caunoi.identity.secret;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be like (NIST SP 800-63B-4, July 2025): fifteen characters, or eight beside a second factor; nothing is
 * asked of its letters, and no change after a time; what everybody would try first is refused.
 */
public final class PasswordRule {

    public static final int ALONE = 15;
    public static final int WITH_SECOND_FACTOR = 8;
    public static final int LONGEST = 256;
    private static final int FEWEST_LETTERS = 5;

    private PasswordRule() {}

    /** The key of the message that says what is wrong with it, if something is. */
    public static Optional<String> fault(String password, String username, boolean secondFactor) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length > LONGEST) return Optional.of("identity.password.long");
        if (length < WITH_SECOND_FACTOR) return Optional.of("identity.password.short");
        if (length < ALONE && !secondFactor) return Optional.of("identity.password.alone");
        if (normal.codePoints().distinct().count() < FEWEST_LETTERS) return Optional.of("identity.password.plain");
        if (CommonWords.leaveLess(normal, FEWEST_LETTERS)) return Optional.of("identity.password.common");
        return normal.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))
                        && length < username.length() + WITH_SECOND_FACTOR
                ? Optional.of("identity.password.name")
                : Optional.empty();
    }

    /** Input methods compose Vietnamese letters differently; all of them mean the same password. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
