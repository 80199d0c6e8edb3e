package vn.caunoi.indicator.subject;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;

/** Finds units among those that the reader reaches, zones and groups among all. */
@Component
class LedgerSubjects implements Subjects {

    private final DSLContext database;
    private final Transactions transactions;

    LedgerSubjects(DSLContext database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Optional<Subject> find(Scope scope, String code) {
        return transactions.reading(
                scope.actor(),
                () -> database.fetch("""
                                select line, unit_id from organization.unit where code = ?
                                union all select 'ZONE', zone_id from enterprise.zone where code = ?
                                union all select 'GROUP', group_id from enterprise.zone_group where code = ?
                                """, code, code, code).stream().findFirst().map(row -> subject(row, code)));
    }

    private static Subject subject(Record row, String code) {
        String kind = row.get(0, String.class);
        long id = row.get(1, Long.class);
        return switch (kind) {
            case "ZONE", "GROUP" -> new Subject.OfZone(new ZoneOwner(ZoneOwner.Kind.valueOf(kind), id), code);
            default -> new Subject.OfUnit(new UnitId(id), code, Line.valueOf(kind));
        };
    }
}
