package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.HOLDER;
import static vn.caunoi.schema.identity.Tables.LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.secret.Tokens;

/**
 * The door of one-time links. They need no mail: the administrator hands them over. Of a holder only the newest opens, once, not
 * for long, and not after another password or a closed door.
 */
@Component
public class Links {

    /** A new holder may come to the office tomorrow; whoever forgot a password has the administrator on the telephone. */
    private static final Duration TO_SET_UP = Duration.ofDays(3);

    private static final Duration TO_RESET = Duration.ofMinutes(15);

    private final DSLContext database;
    private final Clock clock;
    private final Audit audit;
    private final String installation;

    Links(LoginDataSource login, Clock clock, Audit audit, @Value("${caunoi.address:}") String installation) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.clock = clock;
        this.audit = audit;
        this.installation = installation;
    }

    /** Where the link leads: to the address of the installation, whatever a request calls it. */
    public String address(Link link) {
        return installation + "/dat-mat-khau?ma=" + link.secret();
    }

    /**
     * A new link, which the holder's earlier ones give way to.
     *
     * @param by the administrator; null where the installation itself lets its first people in
     */
    public Link issue(Holder holder, Link.Kind kind, @Nullable Account by) {
        Instant now = clock.instant();
        Link link = new Link(kind, Tokens.invent(), now.plus(kind == Link.Kind.SET_UP ? TO_SET_UP : TO_RESET));
        database.transaction(transaction -> {
            AccountRows.hold(transaction.dsl(), holder);
            end(transaction.dsl(), holder);
            transaction
                    .dsl()
                    .insertInto(LINK)
                    .set(LINK.LINK_HASH, Tokens.hash(link.secret()))
                    .set(LINK.HOLDER_ID, holder.id())
                    .set(LINK.KIND, kind.name())
                    .set(LINK.ISSUED_BY, by == null ? null : by.actor().accountId())
                    .set(LINK.ISSUED_AT, now.atOffset(ZoneOffset.UTC))
                    .set(LINK.UNTIL, link.until().atOffset(ZoneOffset.UTC))
                    .execute();
            audit.record(
                    transaction.dsl(),
                    by == null ? null : by.actor(),
                    Event.of("link.issued", holder.code()).with("kind", kind));
        });
        return link;
    }

    /** Whose link this is, as long as it opens; looking at it does not use it up. */
    public Optional<Holder> holder(String secret) {
        return database.select(HOLDER.HOLDER_ID, HOLDER.USERNAME, HOLDER.DISPLAY_NAME, HOLDER.ENABLED)
                .from(LINK)
                .join(HOLDER)
                .on(HOLDER.HOLDER_ID.eq(LINK.HOLDER_ID))
                .where(opens(secret))
                .and(HOLDER.ENABLED)
                .fetchOptional(AccountRows::holder);
    }

    /** Uses it up in the transaction that does what it is for; empty where somebody was faster. */
    Optional<Used> use(DSLContext transaction, String secret) {
        Optional<? extends Record> used =
                transaction.deleteFrom(LINK).where(opens(secret)).returning().fetchOptional();
        used.ifPresent(
                row -> audit.record(transaction, null, Event.of("link.used", "holder:" + row.get(LINK.HOLDER_ID))));
        return used.map(row -> new Used(row.get(LINK.ISSUED_BY), row.get(LINK.ISSUED_AT)));
    }

    /** From whom a link came, null for the installation itself, and when. */
    record Used(@Nullable Long by, OffsetDateTime at) {}

    private Condition opens(String secret) {
        return LINK.LINK_HASH
                .eq(Tokens.hash(secret))
                .and(LINK.UNTIL.gt(clock.instant().atOffset(ZoneOffset.UTC)));
    }

    /** Whatever he was handed opens no more: for who holds the holder, so that no other link is made meanwhile. */
    static void end(DSLContext transaction, Holder holder) {
        transaction.deleteFrom(LINK).where(LINK.HOLDER_ID.eq(holder.id())).execute();
    }
}
