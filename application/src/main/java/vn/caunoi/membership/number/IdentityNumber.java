package vn.caunoi.membership.number;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.membership.Sex;

/** A number of a person, as text with its leading zeros; it prints itself masked only. */
public record IdentityNumber(NumberKind kind, String digits) {

    private static final int SHOWN = 3;
    private static final int CENTURY = 3;
    private static final int YEAR = 4;

    public IdentityNumber {
        if (!digits.matches("[0-9]{" + kind.digits() + "}")) {
            throw new IllegalArgumentException("no " + kind);
        }
    }

    /** Reads digits that may be parted by blanks, dots or dashes; empty where there are too few or too many. */
    public static Optional<IdentityNumber> read(NumberKind kind, String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0.\\-]", "");
        return digits.matches("[0-9]{" + kind.digits() + "}")
                ? Optional.of(new IdentityNumber(kind, digits))
                : Optional.empty();
    }

    /** Of whichever kind has as many digits. */
    public static Optional<IdentityNumber> read(String typed) {
        return Arrays.stream(NumberKind.values())
                .flatMap(kind -> read(kind, typed).stream())
                .findFirst();
    }

    /** Its last three digits behind as many points as it has digits before. */
    public String masked() {
        return masked(digits.substring(digits.length() - SHOWN), digits.length() - SHOWN);
    }

    private static String masked(String shown, int hidden) {
        return "\u2022".repeat(hidden) + shown;
    }

    /** The sex that the fourth digit of a citizen's number says, with the century; empty on a card. */
    public Optional<Sex> sex() {
        return kind == NumberKind.CITIZEN ? Optional.of(digit(CENTURY) % 2 == 0 ? Sex.NAM : Sex.NU) : Optional.empty();
    }

    /** The year of birth that a citizen's number says. */
    public OptionalInt birthYear() {
        return kind == NumberKind.CITIZEN
                ? OptionalInt.of(1900 + digit(CENTURY) / 2 * 100 + Integer.parseInt(digits.substring(YEAR, YEAR + 2)))
                : OptionalInt.empty();
    }

    private int digit(int place) {
        return Character.digit(digits.charAt(place), 10);
    }

    /** Numbers do not belong in logs. */
    @Override
    public String toString() {
        return kind + "[" + masked() + "]";
    }
}
