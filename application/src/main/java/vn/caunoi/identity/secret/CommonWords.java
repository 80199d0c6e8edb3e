package vn.caunoi.identity.secret;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What everybody tries first: the word for password, the name of the system and of the offices that use it, and rows of keys. */
final class CommonWords {

    private static final List<String> WORDS = List.of(
            "matkhau",
            "password",
            "quantrivien",
            "quantri",
            "administrator",
            "admin",
            "caunoi",
            "congdoan",
            "chibo",
            "danguy",
            "doanthanhnien",
            "phunu",
            "khucongnghiep",
            "vietnam",
            "iloveyou",
            "anhyeuem",
            "emyeuanh",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwerty");

    /** So many neighbours in a row are one thing to remember, such as 1234 or aaaa. */
    private static final int ROW = 4;

    private CommonWords() {}

    /** Whether fewer characters than that are left without such words and rows. */
    static boolean leaveLess(String password, int characters) {
        String left = plain(password);
        for (String word : WORDS) left = left.replace(word, "");
        return withoutRows(left).length() < characters;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|\\s", "")
                .replace('đ', 'd');
    }

    private static String withoutRows(String text) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int row = row(text, at);
            if (row < ROW) kept.append(text, at, at + row);
            at += row;
        }
        return kept.toString();
    }

    /** How far from there each character is the next one of the one before, or the same, or the one before it. */
    private static int row(String text, int from) {
        int end = from + 1;
        int step = end < text.length() ? text.charAt(end) - text.charAt(from) : 2;
        if (Math.abs(step) > 1) return 1;
        while (end < text.length() && text.charAt(end) - text.charAt(end - 1) == step) end++;
        return end - from;
    }
}
