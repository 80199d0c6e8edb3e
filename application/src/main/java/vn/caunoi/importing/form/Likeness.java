package vn.caunoi.importing.form;

import java.text.Normalizer;
import java.util.Locale;

/** Whether a name may have been meant for another: accents, blanks and one letter in three may differ. */
final class Likeness {

    private static final int LETTERS_PER_SLIP = 3;

    private Likeness() {}

    static boolean alike(String written, String meant) {
        String one = folded(written);
        String other = folded(meant);
        return distance(one, other) <= other.length() / LETTERS_PER_SLIP;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }

    /** How many letters must be put in, left out or replaced. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[last.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[other.length()];
    }
}
