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

    /** All of it until people move in and out, then what is still missing; empty where nothing is. */
    public List<Step> of(Scope scope) {
        Map<String, Long> held = transactions.reading(
                scope.actor(), () -> database.selectFrom(HELD).fetchMap(HELD.STEP, HELD.ENTRIES));
        boolean begun = held.getOrDefault(MOVEMENTS, 0L) > 0;
        return STEPS.stream()
                .map(step -> new Step(step, held.getOrDefault(step, 0L)))
                .filter(step -> !begun || step.entries() == 0)
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
