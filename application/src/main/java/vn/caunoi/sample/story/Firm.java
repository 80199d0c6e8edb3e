package vn.caunoi.sample.story;

import java.time.LocalDate;

/**
 * An invented enterprise.
 *
 * @param weight how many people work there, beside others
 * @param brief whether it may stop one day, so that nothing is founded in it
 */
record Firm(
        String code, String type, String size, int weight, String trade, String house, LocalDate from, boolean brief) {

    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    /** The number by which people tell it from others of its name. */
    String number() {
        return code.substring(code.indexOf('-') + 1);
    }

    /** Of large ones; invented, beginning with 999. Empty where no tenth digit would fit. */
    String taxCode() {
        String nine = "999" + code.charAt(code.indexOf('-') - 1) % 10 + "%05d".formatted(Integer.parseInt(number()));
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * Character.digit(nine.charAt(i), 10);
        }
        return size.equals("LON") && sum % 11 != 0 ? nine + (10 - sum % 11) : "";
    }

    String name() {
        return Tables.word("firm.name", trade, house, number());
    }

    String called() {
        return Tables.word("firm.short", trade, house, number());
    }
}
