package vn.caunoi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the database.
 *
 * @param moment in UTC, as the database writes it
 */
record Recorded(long event, String moment, @Nullable Long account, String action, String subject, String details) {

    private static final HexFormat HEX = HexFormat.of();

    /** What its hash is at that place of the chain, behind that hash. */
    String hash(String previous, long place) {
        MessageDigest digest = sha256();
        digest.update(HEX.parseHex(previous));
        return HEX.formatHex(digest.digest(canonical(place).getBytes(StandardCharsets.UTF_8)));
    }

    private String canonical(long place) {
        Map<String, @Nullable Object> parts = new HashMap<>();
        parts.put("account", account);
        parts.put("action", action);
        parts.put("details", CanonicalJson.read(details));
        parts.put("event", event);
        parts.put("moment", moment);
        parts.put("place", place);
        parts.put("subject", subject);
        return CanonicalJson.of(parts);
    }

    /** As if it bore another's number. */
    Recorded numbered(long number) {
        return new Recorded(number, moment, account, action, subject, details);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
