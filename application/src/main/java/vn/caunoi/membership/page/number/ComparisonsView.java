package vn.caunoi.membership.page.number;

import java.util.List;
import vn.caunoi.membership.page.RollView.Link;
import vn.caunoi.shell.Paging;

/** Like records that are to be compared, and those that were, in words that are ready to print. */
public record ComparisonsView(List<Row> rows, Paging paging, boolean concludes) {

    /**
     * Two like records.
     *
     * @param found what was concluded and by whom; empty while the case is open
     */
    public record Row(Link one, Link other, String line, String alike, String path, String found) {

        public boolean open() {
            return found.isEmpty();
        }
    }
}
