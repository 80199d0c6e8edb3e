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

    /** The number by which people tell it from others of its name. */
    String number() {
        return code.substring(code.indexOf('-') + 1);
    }

    String name() {
        return Tables.word("firm.name", trade, house, number());
    }

    String called() {
        return Tables.word("firm.short", trade, house, number());
    }
}
