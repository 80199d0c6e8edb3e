package vn.caunoi.worlds.walls;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word that stands in one place of the walled world and nowhere else, so that it tells where it came from wherever it turns
 * up: in a page, a header, a sheet, a paper.
 *
 * @param letters of the unit or zone
 */
record Marker(String letters, Kind kind) {

    private static final Pattern WORD = Pattern.compile("qx([dctpk][gaudsx12][oe])([a-z])vk", Pattern.CASE_INSENSITIVE);

    /** What bears it. */
    enum Kind {
        CODE('c', false),
        NAME('n', false),
        MEMBER('p', true),
        MEMBERS_CODE('h', true),
        LEAVER('q', true),
        LEAVERS_CODE('i', true),
        ACTIVITY('a', false),
        RESPONSIBLE('r', false),
        DOCUMENT('d', false),
        PAPER('e', false),
        TERM('m', false),
        SENTENCE('w', false),
        JOB('j', false);

        private final char letter;
        private final boolean person;

        Kind(char letter, boolean person) {
            this.letter = letter;
            this.person = person;
        }

        /** Whether it tells who somebody is, so that figures alone do not show it. */
        boolean isOfPerson() {
            return person;
        }
    }

    static String text(String letters, Kind kind) {
        return "qx" + letters + kind.letter + "vk";
    }

    /** All of a text, as often as they stand there. */
    static List<Marker> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Marker(found.group(1).toLowerCase(), kind(found.group(2))))
                .toList();
    }

    private static Kind kind(String letter) {
        char small = Character.toLowerCase(letter.charAt(0));
        for (Kind kind : Kind.values()) {
            if (kind.letter == small) return kind;
        }
        throw new IllegalArgumentException("a marker of no kind: " + letter);
    }

    @Override
    public String toString() {
        return text(letters, kind);
    }
}
