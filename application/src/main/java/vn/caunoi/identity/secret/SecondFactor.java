package vn.caunoi.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.web.util.UriUtils;

/**
 * The second factor: six digits that an application of the telephone shows, new every 30 seconds (RFC 6238, May 2011). The code
 * of the step before and of the step after is taken too, for clocks that go wrong.
 */
public final class SecondFactor {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private SecondFactor() {}

    /** A new secret, to be shown once and confirmed by a code of it. */
    public static byte[] invent() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As the applications of telephones want it typed. */
    public static String written(byte[] secret) {
        return new Base32().encodeAsString(secret);
    }

    /** As a telephone reads it from a picture: the name of the account, and where it is used. */
    public static String address(byte[] secret, String username, String issuer) {
        return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                .formatted(UriUtils.encode(issuer, UTF_8), UriUtils.encode(username, UTF_8), written(secret));
    }

    /** The code that the telephone shows at a moment. */
    public static String code(byte[] secret, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the code is one of now. */
    public static boolean fits(byte[] secret, String typed, Instant now) {
        return step(secret, typed, now).isPresent();
    }

    /** The step of 30 seconds whose code was typed, if it is one of now. */
    public static OptionalLong step(byte[] secret, String typed, Instant now) {
        long seconds = CODES.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / seconds;
        String digits = typed.replaceAll("\\s", "");
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> same(digits, code(secret, Instant.ofEpochSecond(step * seconds))))
                .findFirst();
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(typed.getBytes(UTF_8), code.getBytes(UTF_8));
    }
}
