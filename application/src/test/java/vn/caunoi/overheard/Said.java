package vn.caunoi.overheard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that went over the wire, taken apart into what could be the name of a person or the code of anything. */
record Said(String text) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+(?:[._-][\\p{L}\\p{N}]+)*");
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:[ \u00a0]\\p{Lu}[\\p{L}\\p{M}]*)+");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d+);");

    private static final int WORDS_OF_A_NAME = 6;

    static Said of(String text) {
        return new Said(NUMBERED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1))))));
    }

    /** Runs of letters and digits with a digit among them. */
    Set<String> codes() {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> word.length() > 4 && word.length() < 40)
                .filter(word -> word.chars().anyMatch(Character::isDigit)
                        && word.chars().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    /** Two to six words in a row that begin with a capital letter, wherever they begin and end. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        CAPITALS.matcher(text)
                .results()
                .map(found -> found.group().split("[ \u00a0]"))
                .forEach(words -> {
                    for (int from = 0; from < words.length; from++) {
                        for (int to = from + 2; to <= Math.min(words.length, from + WORDS_OF_A_NAME); to++) {
                            names.add(String.join(" ", List.of(words).subList(from, to)));
                        }
                    }
                });
        return names;
    }
}
