package vn.caunoi.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the tables, counted in plain SQL past the application.
 *
 * @param members everybody whom a live movement brought in, less those whom one took out
 */
record Books(List<Contents> postings, long receipts, long persons, long papers, long members) {

    private static final String POSTINGS = """
            select p.posting, p.kind,
                   (select count(*) from importing.batch b where b.posting = p.posting) as receipts,
                   (select count(*) from organization.unit_entry u where u.posting = p.posting) as units,
                   (select count(*) from membership.person_name n where n.posting = p.posting) as names,
                   m.movements, m.keys, m.first_batch, m.last_batch
            from ledger.posting p
            cross join lateral (
              select count(*) as movements, count(distinct m.row_key) as keys,
                     min(split_part(m.row_key, '-', 1)) as first_batch, max(split_part(m.row_key, '-', 1)) as last_batch
              from membership.movement m where m.posting = p.posting) m
            order by p.posting
            """;

    private static final String MEMBERS = """
            select coalesce(sum(quantity) filter (where from_unit_id is null), 0)
                 - coalesce(sum(quantity) filter (where to_unit_id is null), 0)
            from membership.movement m
            where voids is null and not exists (select from membership.movement v where v.voids = m.entry)
            """;

    /** What one posting wrote, and the batches to which the keys of its rows belong. */
    record Contents(
            long posting,
            String kind,
            long receipts,
            long units,
            long names,
            long movements,
            long keys,
            @Nullable String firstBatch,
            @Nullable String lastBatch) {}

    static Books of(Path directory) {
        try (Connection connection = Superuser.of(directory)) {
            DSLContext superuser = DSL.using(connection, SQLDialect.POSTGRES);
            return new Books(
                    superuser.fetch(POSTINGS).into(Contents.class),
                    number(superuser, "select count(*) from importing.batch"),
                    number(superuser, "select count(*) from membership.person"),
                    number(superuser, "select count(*) from paper.paper"),
                    number(superuser, MEMBERS));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What must stand there when the units and these batches were imported, in this order, and nothing else. */
    static Books after(Collection<Batch> batches) {
        List<Contents> postings = new ArrayList<>();
        postings.add(new Contents(1, "IMPORT", 1, Batch.UNITS + 1, 0, 0, 0, null, null));
        for (Batch batch : batches) {
            postings.add(new Contents(
                    postings.size() + 1,
                    "IMPORT",
                    1,
                    0,
                    Batch.NAMED,
                    Batch.ROWS,
                    Batch.ROWS,
                    batch.name(),
                    batch.name()));
        }
        return new Books(
                postings,
                postings.size(),
                (long) Batch.NAMED * batches.size(),
                (long) Batch.PAPERS * batches.size(),
                Batch.MEMBERS * batches.size());
    }

    boolean hold(Batch batch) {
        return postings.stream().anyMatch(posting -> batch.name().equals(posting.firstBatch()));
    }

    private static long number(DSLContext superuser, String query) {
        return superuser.fetchSingle(query).into(Long.class);
    }
}
