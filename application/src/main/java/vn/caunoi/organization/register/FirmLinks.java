package vn.caunoi.organization.register;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;

/** Reads which units gather people of an enterprise; row-level security leaves out those that the reader does not reach. */
@Component
public class FirmLinks {

    private final DSLContext database;
    private final Transactions transactions;

    FirmLinks(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** The numbers of the units linked to the enterprise on the day. */
    public List<Long> to(Scope scope, long enterprise, LocalDate day, long pin) {
        return transactions.reading(
                scope.actor(), () -> database.fetch("""
                        select s.unit_id from (
                          select distinct on (e.unit_id) e.unit_id, e.event
                          from organization.live(?) e
                          where e.enterprise_id = ? and e.event in ('LINKED', 'UNLINKED') and e.effective_on <= ?::date
                          order by e.unit_id, e.effective_on desc, e.entry desc) s
                        where s.event = 'LINKED'
                        """, pin, enterprise, day).getValues(0, Long.class));
    }
}
