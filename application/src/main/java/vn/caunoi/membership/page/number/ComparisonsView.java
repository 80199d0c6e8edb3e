package vn.caunoi.membership.page.number;

import java.util.List;
import vn.caunoi.shell.Paging;

/** What is to be compared, and what was, in words that are ready to print. */
public record ComparisonsView(List<Row> rows, Paging paging, boolean concludes) {

    /**
     * Two like records, or a person whom another unit recorded again.
     *
     * @param title the persons, by name and key
     * @param why what there is to compare; of what was concluded it may be empty
     * @param found what was concluded and by whom; empty while the case is open
     */
    public record Row(String title, String line, String why, String path, String found) {

        public boolean open() {
            return found.isEmpty();
        }
    }
}
