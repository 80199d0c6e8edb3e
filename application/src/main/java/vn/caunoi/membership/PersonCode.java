package vn.caunoi.membership;

import java.util.regex.Pattern;

/**
 * What may be the code of a person: the office's own key, never the number of an identity card, which is protected (Law on
 * Personal Data Protection 91/2025/QH15 of 26/6/2025) and would tie our books to all others.
 */
public final class PersonCode {

    /** Nine digits of the old card, twelve of today's (Law on Identification 26/2023/QH15 of 27/11/2023). */
    private static final Pattern CITIZEN = Pattern.compile("\\d{9}|\\d{12}");

    private PersonCode() {}

    /** Whether it looks like a citizen's number, however its digits are parted. */
    public static boolean isCitizenNumber(String code) {
        return CITIZEN.matcher(code.replaceAll("[\\s.\\-]", "")).matches();
    }
}
