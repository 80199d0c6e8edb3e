package vn.caunoi.shared;

import java.util.regex.Pattern;

/**
 * What may be the code of a unit, an enterprise, a zone or a group of zones, by hand and by import alike: it is one step of an
 * address, one word in a list parted by semicolons, and can be read aloud.
 */
public final class OfficeCode {

    public static final int LONGEST = 100;

    /** Letters of any script with their marks and digits, parted by dots, hyphens and underscores; never these alone. */
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]*");

    private OfficeCode() {}

    public static boolean isWellFormed(String code) {
        return code.length() <= LONGEST && FORM.matcher(code).matches();
    }
}
