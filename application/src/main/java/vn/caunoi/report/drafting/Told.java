package vn.caunoi.report.drafting;

/**
 * What a place says.
 *
 * @param nothing whether there is nothing to tell: no figure, no base, or a zero that nobody planned otherwise
 */
record Told(String text, boolean nothing, String path) {

    static Told nothing(String path) {
        return new Told("", true, path);
    }

    static Told of(String text, String path) {
        return new Told(text, false, path);
    }
}
