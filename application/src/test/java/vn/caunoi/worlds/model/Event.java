package vn.caunoi.worlds.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated thing that is said to have happened. */
public sealed interface Event {

    LocalDate on();

    /** A unit came to be; {@code how} is FOUNDED, OPENED, CHIA_TACH or HOP_NHAT. */
    record Founded(
            LocalDate on,
            String unit,
            String kind,
            @Nullable String parent,
            String how) implements Event {}

    record Moved(LocalDate on, String unit, @Nullable String parent) implements Event {}

    record KindChanged(LocalDate on, String unit, String kind) implements Event {}

    /** A unit is no more from this day; {@code how} is GIAI_THE, SAP_NHAP or HOP_NHAT. */
    record Ended(
            LocalDate on, String unit, String how, @Nullable String into) implements Event {}

    /** People went from one unit to another; null is the outside, the same on both sides is a naming. */
    record Went(
            LocalDate on,
            String kind,
            @Nullable String person,
            int people,
            @Nullable String from,
            @Nullable String to) implements Event {

        public boolean names() {
            return kind.equals("NAMED");
        }
    }
}
