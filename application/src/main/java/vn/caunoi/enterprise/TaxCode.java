package vn.caunoi.enterprise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** The number under which the tax office knows an enterprise (10 digits) or its dependant (13), circular 86/2024/TT-BTC, article 5. */
public record TaxCode(String value) {

    private static final Pattern FORM = Pattern.compile("(\\d{10})(?:-?(\\d{3}))?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.]");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    public TaxCode {
        Matcher form = FORM.matcher(SEPARATORS.matcher(value).replaceAll(""));
        if (!form.matches()) {
            throw new Refused(Refusal.of("enterprise.refusal.tax-code-form", value));
        }
        value = form.group(2) == null ? form.group(1) : form.group(1) + "-" + form.group(2);
    }

    /** Reads a code with or without hyphen, dots and spaces. */
    public static TaxCode parse(String text) {
        return new TaxCode(text);
    }

    /** Whether the tenth digit is the one that the first nine demand; old registers contain codes where it is not. */
    public boolean isChecked() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(i);
        }
        return 10 - sum % 11 == digit(WEIGHTS.length);
    }

    private int digit(int place) {
        return Character.digit(value.charAt(place), 10);
    }
}
