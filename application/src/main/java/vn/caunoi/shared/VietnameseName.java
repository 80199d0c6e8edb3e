package vn.caunoi.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders and folds names as Vietnamese offices do: lists of people go by given name (the last word), then by middle
 * names, then by family name; letters a ă â … u ư, tones ngang huyền hỏi ngã sắc nặng.
 */
public final class VietnameseName {

    private static final String BREVE = "\u0306";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String HORN = "\u031B";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private VietnameseName() {}

    /**
     * A key whose plain code point order (collation "C") is the order of people in a list. Marks that sort after every
     * letter follow theirs ("ă" is "a{"), and the tone, a digit, ends each word.
     */
    public static String sortKey(String fullName) {
        List<String> words =
                words(fullName).map(VietnameseName::keyOf).collect(Collectors.toCollection(ArrayList::new));
        if (words.size() < 2) {
            return String.join("", words);
        }
        String given = words.removeLast();
        String family = words.removeFirst();
        return given + "  " + String.join(" ", words) + "  " + family;
    }

    /** The text in small letters without marks and with single blanks, for searching. */
    public static String fold(String text) {
        return words(text)
                .map(word -> decomposed(word).replaceAll("\\p{M}", "").replace('đ', 'd'))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s\\u00A0]+")).filter(word -> !word.isEmpty());
    }

    private static String decomposed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }

    private static String keyOf(String word) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        for (char mark : decomposed(word).toCharArray()) {
            int found = TONES.indexOf(mark);
            if (found >= 0) {
                tone = found + 1;
            } else {
                letters.append(letter(mark));
            }
        }
        return letters.append(tone).toString();
    }

    private static String letter(char mark) {
        return switch (String.valueOf(mark)) {
            case "đ" -> "d{";
            case BREVE -> "{";
            // ă before â, ô before ơ; e, o and a are each followed by one mark only
            case CIRCUMFLEX -> "|";
            case HORN -> "}";
            default -> String.valueOf(mark);
        };
    }
}
