package vn.caunoi.search.finding;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.VietnameseName;

/**
 * What somebody typed into the one box: accents, tone position, case and the form of the letters do not matter, and each
 * word may be the beginning of a word. Codes come first, then what is spelled exactly as typed.
 */
public final class Sought {

    private static final int MOST_LETTERS = 100;

    private final String typed;
    private final String folded;
    private final List<String> words;
    private final String spelled;

    private Sought(String typed) {
        this.typed = typed;
        this.folded = VietnameseName.fold(typed);
        this.words =
                Arrays.stream(folded.split(" ")).filter(word -> !word.isEmpty()).toList();
        this.spelled = spelling(typed);
    }

    public static Sought of(@Nullable String typed) {
        String words = typed == null ? "" : typed.strip().replaceAll("[\\s\\u00A0]+", " ");
        return new Sought(words.substring(0, Math.min(words.length(), MOST_LETTERS)));
    }

    public String typed() {
        return typed;
    }

    /** Whether there is nothing to look for; signs alone are nothing. */
    public boolean isEmpty() {
        return folded.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** How well a record fits, the lower the better: its code, its spelling, its words; empty where it does not. */
    public OptionalInt rank(String code, String name) {
        String key = VietnameseName.fold(code);
        if (key.equals(folded)) {
            return OptionalInt.of(0);
        }
        if (!key.isEmpty() && key.startsWith(folded)) {
            return OptionalInt.of(1);
        }
        String plain = " " + parted(VietnameseName.fold(name));
        if (words.stream().allMatch(word -> plain.contains(" " + word))) {
            boolean exact = (" " + spelling(name) + " ").contains(" " + spelled + " ");
            return OptionalInt.of(exact ? 2 : plain.contains(" " + folded) ? 3 : 4);
        }
        return key.contains(folded) ? OptionalInt.of(5) : OptionalInt.empty();
    }

    /** Words also begin behind brackets, quotes, slashes and dashes. */
    private static String parted(String text) {
        return text + " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Every word with its tone at its end, so that hoà and hòa are one spelling. */
    private static String spelling(String text) {
        return Arrays.stream(text.split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .map(VietnameseName::sortKey)
                .collect(Collectors.joining(" "));
    }

    /** Nothing of what was typed: it may be a name, and names do not belong in logs. */
    @Override
    public String toString() {
        return "Sought";
    }
}
