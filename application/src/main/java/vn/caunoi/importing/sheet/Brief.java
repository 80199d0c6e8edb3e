package vn.caunoi.importing.sheet;

/** What is told back of a file is cut where it gets long: a small file must not get a large answer. */
final class Brief {

    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_ARGUMENT = 500;

    private Brief() {}

    static String value(String text) {
        return cut(text, LONGEST_VALUE);
    }

    /** Words filled into a sentence, such as all codes of a choice. */
    static Object argument(Object argument) {
        return argument instanceof String text ? cut(text, LONGEST_ARGUMENT) : argument;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
