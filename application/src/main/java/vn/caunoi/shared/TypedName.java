package vn.caunoi.shared;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody types to find a person: accents, tone position, case and the form of the letters do not matter, and each
 * word may be the beginning of a word of the name. Who is spelled exactly as typed comes first.
 *
 * @param words the words typed, in small letters without marks
 * @param keys the same words as {@link VietnameseName#sortKey} writes them, to tell who is spelled the same
 */
public record TypedName(List<String> words, List<String> keys) {

    private static final int MOST_LETTERS = 100;

    public static TypedName of(String typed) {
        String name = typed.strip();
        String asked = name.substring(0, Math.min(name.length(), MOST_LETTERS));
        List<String> words = split(VietnameseName.fold(asked));
        List<String> keys = split(asked.replace('\u00A0', ' ')).stream()
                .map(VietnameseName::sortKey)
                .toList();
        return new TypedName(words, keys);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** For {@code ' ' || folded like all (…)}: each word typed begins a word of the name. */
    public String[] patterns() {
        return words.stream()
                .map(word ->
                        "% " + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    /** For the number of words of the sort key that are among the words as typed. */
    public String[] spelled() {
        return keys.toArray(String[]::new);
    }
}
