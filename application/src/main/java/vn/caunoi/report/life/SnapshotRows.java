package vn.caunoi.report.life;

import static vn.caunoi.schema.report.Tables.EDITION;
import static vn.caunoi.schema.report.Tables.KEPT_REPORT;
import static vn.caunoi.schema.report.Tables.PAPER;
import static vn.caunoi.schema.report.Tables.SNAPSHOT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.UnitId;
import vn.caunoi.report.Face;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Step;

/** Keeps what was laid before the committee, and the papers that were sent, exactly as they were. */
@Component
class SnapshotRows {

    private final DSLContext database;
    private final JsonMapper json;

    SnapshotRows(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What was kept. */
    record Kept(Manuscript manuscript, String fingerprint) {}

    void keep(long edition, int deed, Manuscript manuscript) {
        String text = json.writeValueAsString(manuscript);
        database.insertInto(SNAPSHOT)
                .columns(
                        SNAPSHOT.EDITION_ID, SNAPSHOT.DEED, SNAPSHOT.POSTING, SNAPSHOT.MANUSCRIPT, SNAPSHOT.FINGERPRINT)
                .values(edition, deed, manuscript.head().posting(), text, Fingerprint.of(text))
                .execute();
    }

    Kept kept(long edition, int deed) {
        return database.select(SNAPSHOT.MANUSCRIPT, SNAPSHOT.FINGERPRINT)
                .from(SNAPSHOT)
                .where(SNAPSHOT.EDITION_ID.eq(edition), SNAPSHOT.DEED.eq(deed))
                .fetchSingle(row -> new Kept(json.readValue(row.value1(), Manuscript.class), row.value2()));
    }

    void send(long edition, int deed, Step.Send as, byte[] file) {
        database.insertInto(PAPER)
                .columns(
                        PAPER.EDITION_ID,
                        PAPER.DEED,
                        PAPER.NUMBER,
                        PAPER.SIGNER,
                        PAPER.DATED,
                        PAPER.FILE,
                        PAPER.FILE_HASH,
                        PAPER.CAPACITY,
                        PAPER.POST,
                        PAPER.SUPERIOR,
                        PAPER.RECIPIENTS)
                .values(
                        edition,
                        deed,
                        as.number(),
                        as.signer(),
                        as.dated(),
                        file,
                        Fingerprint.of(file),
                        as.face().capacity().name(),
                        as.face().post(),
                        as.face().superior(),
                        as.face().recipients())
                .execute();
    }

    /** Every paper that was ever sent, by the deed. */
    Map<Integer, Reports.Sent> papers(long edition) {
        return database.selectFrom(PAPER)
                .where(PAPER.EDITION_ID.eq(edition))
                .fetchMap(row -> row.get(PAPER.DEED), SnapshotRows::paper);
    }

    /** The paper as it was sent last. */
    Optional<Reports.Sent> sent(long edition) {
        return database.selectFrom(PAPER)
                .where(PAPER.EDITION_ID.eq(edition))
                .orderBy(PAPER.DEED.desc())
                .limit(1)
                .fetchOptional(SnapshotRows::paper);
    }

    private static Reports.Sent paper(Record row) {
        return new Reports.Sent(
                new Step.Send(row.get(PAPER.NUMBER), row.get(PAPER.SIGNER), row.get(PAPER.DATED), true, face(row)),
                row.get(PAPER.FILE),
                row.get(PAPER.FILE_HASH));
    }

    /** Papers that were sent before their frame was asked for have none. */
    private static Face face(Record row) {
        return row.get(PAPER.CAPACITY) == null
                ? Face.PLAIN
                : new Face(
                        Face.Capacity.valueOf(row.get(PAPER.CAPACITY)),
                        row.get(PAPER.POST),
                        row.get(PAPER.SUPERIOR),
                        row.get(PAPER.RECIPIENTS));
    }

    /**
     * A number that a paper bears.
     *
     * @param number of the edition within its report
     * @param as the number on the paper
     */
    record Borne(long edition, long report, int number, String as, LocalDate dated) {}

    /** The numbers of all papers that were sent of a unit. */
    List<Borne> borne(UnitId unit) {
        return database.select(EDITION.EDITION_ID, EDITION.REPORT_ID, EDITION.NUMBER, PAPER.NUMBER, PAPER.DATED)
                .from(PAPER)
                .join(EDITION)
                .on(EDITION.EDITION_ID.eq(PAPER.EDITION_ID))
                .join(KEPT_REPORT)
                .on(KEPT_REPORT.REPORT_ID.eq(EDITION.REPORT_ID))
                .where(KEPT_REPORT.UNIT_ID.eq(unit.value()))
                .orderBy(PAPER.DEED.desc())
                .fetch(row -> new Borne(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
