package vn.caunoi.identity;

import static vn.caunoi.schema.identity.Tables.HOLDER;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.identity.secret.Passwords;

/** The door of passwords: they are tried here, and shown to nobody. */
@Component
public class Credentials {

    private final DSLContext database;
    private final Passwords passwords;

    Credentials(LoginDataSource login, Passwords passwords) {
        this.database = DSL.using(login.connections(), SQLDialect.POSTGRES);
        this.passwords = passwords;
    }

    /** The holder of that name and password; an unknown or closed name takes as long as a wrong password. */
    public Optional<Holder> withPassword(String username, String password) {
        Optional<? extends Record> row = database.selectFrom(HOLDER)
                .where(HOLDER.USERNAME.eq(Holder.name(username)))
                .and(HOLDER.ENABLED)
                .fetchOptional();
        boolean right = passwords.match(
                password, row.map(found -> found.get(HOLDER.PASSWORD_HASH)).orElse(null));
        return row.filter(found -> right).map(AccountRows::holder);
    }

    /**
     * A link with which a password was chosen.
     *
     * @param at when it was made
     * @param by the administrator who handed it over; null where the installation made it
     */
    public record PasswordLink(Instant at, @Nullable Actor by) {}

    /** The link with which the password was chosen; empty where the holder chose it himself, or never did. */
    public Optional<PasswordLink> link(Holder holder) {
        return database.select(HOLDER.LINK_AT, HOLDER.LINK_BY)
                .from(HOLDER)
                .where(HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.LINK_AT.isNotNull())
                .fetchOptional(row -> new PasswordLink(
                        row.value1().toInstant(), row.value2() == null ? null : new Actor(row.value2())));
    }

    public boolean hasSecondFactor(Holder holder) {
        return database.fetchExists(HOLDER, HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.TOTP_SECRET.isNotNull());
    }

    public boolean hasPassword(Holder holder) {
        return database.fetchExists(HOLDER, HOLDER.HOLDER_ID.eq(holder.id()), HOLDER.PASSWORD_HASH.isNotNull());
    }
}
