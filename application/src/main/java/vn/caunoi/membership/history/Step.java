package vn.caunoi.membership.history;

import java.time.LocalDate;

/** One live entry in the history of a person or a unit, as far as the rules look at it. */
interface Step {

    long entry();

    long posting();

    LocalDate on();
}
