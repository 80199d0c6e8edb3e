package vn.caunoi.importing;

import static vn.caunoi.schema.importing.Tables.HELD;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;

/** What an office enters first, in the order in which one thing needs the other, and how much of it there is, within the reader's rights. */
@Component
public class Checklist {

    private static final String MOVEMENTS = "bien_dong";
    private static final List<String> STEPS = List.of(
            "khu",
            "doanh_nghiep",
            "to_chuc",
            "nhiem_ky",
            "dau_ky",
            MOVEMENTS,
            "hoat_dong",
            "xep_loai",
            "chi_tieu",
            "so_lieu");

    private final DSLContext database;
    private final Transactions transactions;

    Checklist(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Empty once people move in and out: then the office is past its beginning. */
    public List<Step> of(Scope scope) {
        Map<String, Long> held = transactions.reading(
                scope.actor(), () -> database.selectFrom(HELD).fetchMap(HELD.STEP, HELD.ENTRIES));
        return held.getOrDefault(MOVEMENTS, 0L) > 0
                ? List.of()
                : STEPS.stream()
                        .map(step -> new Step(step, held.getOrDefault(step, 0L)))
                        .toList();
    }

    /**
     * One thing to enter.
     *
     * @param name of its sheet, and of its words
     * @param entries how many there are already
     */
    public record Step(String name, long entries) {}
}
