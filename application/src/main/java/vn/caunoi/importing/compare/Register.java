package vn.caunoi.importing.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.Row;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.shared.Refused;

/** A sheet each row of which is one entry behind one door. */
public interface Register<R extends Row, E> extends Door<E> {

    SheetForm<R> form();

    /** The entry as a row. */
    Kept<R> kept(Recorded<E> entry);

    /** The one form of all rows that say the same. */
    R canonical(R row);

    /** Everything live that one of these rows may be: of the same key, or of the same columns that make the key. */
    default List<Recorded<E>> candidates(List<Wanted<R>> wanted, Snapshot ledger) {
        return ledger.live(this);
    }

    /** What a row says in view of the kept row that it is compared with. */
    default R against(R row, R kept) {
        return row;
    }

    /**
     * The row as an entry.
     *
     * @param before what it corrects
     * @throws Refused where no entry can say that
     */
    E entry(Wanted<R> wanted, @Nullable Kept<R> before, Surroundings around);
}
