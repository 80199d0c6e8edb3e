package vn.caunoi.report.life;

import static vn.caunoi.schema.report.Tables.REMARK;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.report.Remark;

/** Writes and reads what officers wrote into drafts, revision by revision. */
@Component
class RemarkRows {

    private static final List<Field<?>> COLUMNS = List.of(
            REMARK.EDITION_ID,
            REMARK.KIND,
            REMARK.ABOUT,
            REMARK.REVISION,
            REMARK.WORDS,
            REMARK.NOTE,
            REMARK.WRITTEN_BY,
            REMARK.WRITTEN_AT);

    private final DSLContext database;
    private final Clock clock;

    RemarkRows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds the next revision; false where another one was faster. */
    boolean add(Scope scope, long edition, Remark.Wanted wanted) {
        return database.insertInto(REMARK)
                        .columns(COLUMNS)
                        .values(
                                edition,
                                wanted.kind().name(),
                                wanted.about(),
                                wanted.seen() + 1,
                                wanted.words(),
                                wanted.note(),
                                scope.actor().accountId(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The latest revision of each. */
    List<Remark> latest(long edition) {
        return database.select(COLUMNS)
                .distinctOn(REMARK.KIND, REMARK.ABOUT)
                .from(REMARK)
                .where(REMARK.EDITION_ID.eq(edition))
                .orderBy(REMARK.KIND, REMARK.ABOUT, REMARK.REVISION.desc())
                .fetch(RemarkRows::remark);
    }

    /** Every revision of parts and printed figures, the newest first; what was answered to warnings stands apart. */
    List<Remark> all(long edition) {
        return database.select(COLUMNS)
                .from(REMARK)
                .where(REMARK.EDITION_ID.eq(edition), REMARK.KIND.ne(Remark.Kind.ANSWER.name()))
                .orderBy(REMARK.WRITTEN_AT.desc(), REMARK.KIND, REMARK.ABOUT, REMARK.REVISION.desc())
                .fetch(RemarkRows::remark);
    }

    private static Remark remark(Record row) {
        return new Remark(
                Remark.Kind.valueOf(row.get(REMARK.KIND)),
                row.get(REMARK.ABOUT),
                row.get(REMARK.REVISION),
                row.get(REMARK.WORDS),
                row.get(REMARK.NOTE),
                row.get(REMARK.WRITTEN_BY),
                row.get(REMARK.WRITTEN_AT).toInstant());
    }

    /** The next edition begins with what stands in the last one, as it was written there. */
    void carry(Scope scope, long from, long to) {
        database.insertInto(REMARK)
                .columns(COLUMNS)
                .select(DSL.select(
                                DSL.val(to),
                                REMARK.KIND,
                                REMARK.ABOUT,
                                DSL.val(1),
                                REMARK.WORDS,
                                REMARK.NOTE,
                                DSL.val(scope.actor().accountId()),
                                DSL.val(clock.instant().atOffset(ZoneOffset.UTC)))
                        .distinctOn(REMARK.KIND, REMARK.ABOUT)
                        .from(REMARK)
                        .where(REMARK.EDITION_ID.eq(from), REMARK.KIND.ne(Remark.Kind.ANSWER.name()))
                        .orderBy(REMARK.KIND, REMARK.ABOUT, REMARK.REVISION.desc()))
                .execute();
    }
}
