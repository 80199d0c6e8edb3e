package vn.caunoi.audit;

import static vn.caunoi.schema.audit.Tables.EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;

/**
 * What was done to accounts, out of the audit: who let somebody in, gave or took a right, handed out a link, and when. For who
 * administers; of what accounts did themselves it tells nothing.
 */
@Component
public class History {

    private final DSLContext database;

    History(SealingConnections sealing) {
        this.database = DSL.using(sealing.connections(), SQLDialect.POSTGRES);
    }

    /** One thing that was done. */
    public record Done(long number, Instant at, @Nullable Actor by, String action, String subject, String details) {

        /** A detail by its name. */
        public Optional<String> detail(String name) {
            return Optional.ofNullable(CanonicalJson.read(details).get(name)).map(node -> node.asString());
        }
    }

    /** Those of the actions, the newest first, and not more than so many. The condition on subjects is the one of the index. */
    public List<Done> of(Collection<String> subjects, Set<String> actions, int most) {
        return database.select(
                        EVENT.EVENT_, EVENT.HAPPENED_AT, EVENT.ACCOUNT_ID, EVENT.ACTION, EVENT.SUBJECT, EVENT.DETAILS)
                .from(EVENT)
                .where(EVENT.SUBJECT.in(subjects), DSL.condition("event.subject ~ '^(holder|account|right):'"))
                .and(EVENT.ACTION.in(actions))
                .orderBy(EVENT.EVENT_.desc())
                .limit(most)
                .fetch(row -> new Done(
                        row.value1(),
                        row.value2().toInstant(),
                        row.value3() == null ? null : new Actor(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6().data()));
    }
}
