package vn.caunoi.office;

import static vn.caunoi.schema.office.Tables.BODY;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.Posting;

/** The door of the own body. Every page asks for it, those before signing in too, so it is read once and then remembered. */
@Component
public class Office {

    private final DSLContext database;
    private volatile @Nullable Optional<OwnBody> remembered;

    Office(DSLContext database) {
        this.database = database;
    }

    /** Empty until the office has been set up. */
    public Optional<OwnBody> body() {
        Optional<OwnBody> known = remembered;
        if (known == null) {
            known = last(DSL.noCondition());
            remembered = known;
        }
        return known;
    }

    /**
     * As it wrote itself when that posting was the last one, for papers that were drawn up then; where nothing was written yet, as it
     * does now.
     */
    public Optional<OwnBody> body(long posting) {
        return last(BODY.POSTING.le(posting)).or(this::body);
    }

    void write(Posting posting, OwnBody body) {
        database.insertInto(BODY, BODY.POSTING, BODY.SUPERIOR_BODY, BODY.OWN_BODY, BODY.PLACE)
                .values(posting.number(), body.superior(), body.name(), body.place())
                .execute();
    }

    /** What was written is there for all to see. */
    void written() {
        remembered = null;
    }

    private Optional<OwnBody> last(Condition among) {
        return database.selectFrom(BODY)
                .where(among)
                .orderBy(BODY.POSTING.desc())
                .limit(1)
                .fetchOptional(
                        row -> new OwnBody(row.get(BODY.SUPERIOR_BODY), row.get(BODY.OWN_BODY), row.get(BODY.PLACE)));
    }
}
