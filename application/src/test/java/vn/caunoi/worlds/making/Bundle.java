package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.List;

/** What belongs together and is posted together: a merger with its transfers and its end. */
record Bundle(LocalDate on, List<Item> items) {

    Bundle {
        items = List.copyOf(items);
    }
}
