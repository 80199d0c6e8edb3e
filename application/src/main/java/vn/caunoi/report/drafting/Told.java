package vn.caunoi.report.drafting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a place says.
 *
 * @param value the number that the text says; null where it says what is made of it
 * @param nothing whether there is nothing to tell: no figure, no base, or a zero that nobody planned otherwise
 */
record Told(
        String text, boolean nothing, String path, @Nullable BigDecimal value) {

    static Told nothing(String path) {
        return new Told("", true, path, null);
    }

    static Told of(String text, String path) {
        return new Told(text, false, path, null);
    }
}
