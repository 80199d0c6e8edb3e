package vn.caunoi.report.life;

import static vn.caunoi.schema.report.Tables.PAPER;
import static vn.caunoi.schema.report.Tables.SNAPSHOT;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
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
                        PAPER.FILE_HASH)
                .values(edition, deed, as.number(), as.signer(), as.dated(), file, Fingerprint.of(file))
                .execute();
    }

    /** Every paper that was ever sent, by the deed. */
    Map<Integer, Reports.Sent> papers(long edition) {
        return database.select(PAPER.DEED, PAPER.NUMBER, PAPER.SIGNER, PAPER.DATED, PAPER.FILE, PAPER.FILE_HASH)
                .from(PAPER)
                .where(PAPER.EDITION_ID.eq(edition))
                .fetchMap(
                        row -> row.get(PAPER.DEED),
                        row -> new Reports.Sent(
                                new Step.Send(row.get(PAPER.NUMBER), row.get(PAPER.SIGNER), row.get(PAPER.DATED)),
                                row.get(PAPER.FILE),
                                row.get(PAPER.FILE_HASH)));
    }

    /** The paper as it was sent last. */
    Optional<Reports.Sent> sent(long edition) {
        return database.select(PAPER.NUMBER, PAPER.SIGNER, PAPER.DATED, PAPER.FILE, PAPER.FILE_HASH)
                .from(PAPER)
                .where(PAPER.EDITION_ID.eq(edition))
                .orderBy(PAPER.DEED.desc())
                .limit(1)
                .fetchOptional(row -> new Reports.Sent(
                        new Step.Send(row.value1(), row.value2(), row.value3()), row.value4(), row.value5()));
    }
}
