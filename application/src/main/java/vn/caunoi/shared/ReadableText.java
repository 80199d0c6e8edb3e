package vn.caunoi.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in a name: letters of any script with their marks, digits, punctuation and signs, all of which can be seen and
 * typed again. Not so characters that are unseen or turn the direction of what follows, nor pictures.
 */
public final class ReadableText {

    /** Controls, formats, private and unassigned characters, separators of lines; pictures, with what joins and colours them. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{C}\\u2028\\u2029\\u20E3\\uFE00-\\uFE0F\\x{1F1E6}-\\x{1F1FF}\\x{1F3FB}-\\x{1F3FF}]"
                    + "|[\\p{IsExtended_Pictographic}&&[^\u00A9\u00AE\u2122]]");

    private ReadableText() {}

    /** The first character that cannot stand in a name, told by its number such as U+202E. */
    public static Optional<String> unreadable(String text) {
        Matcher found = UNREADABLE.matcher(text);
        return found.find() ? Optional.of("U+%04X".formatted(found.group().codePointAt(0))) : Optional.empty();
    }
}
