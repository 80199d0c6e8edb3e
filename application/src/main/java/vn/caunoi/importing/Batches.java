package vn.caunoi.importing;

import static vn.caunoi.schema.importing.Tables.BATCH;
import static vn.caunoi.schema.importing.Tables.KNOWN_BATCH;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;
import vn.caunoi.importing.Imports.Batch;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.shell.Messages;

/** Receipts of imports; each account sees its own, and those of a post that it took up. */
@Component
class Batches {

    private static final int LATEST = 20;

    private final DSLContext database;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Messages messages;
    private final AccountNames accounts;

    Batches(DSLContext database, Transactions transactions, JsonMapper json, Messages messages, AccountNames accounts) {
        this.database = database;
        this.transactions = transactions;
        this.json = json;
        this.messages = messages;
        this.accounts = accounts;
    }

    long add(Actor actor, long posting, ImportFile file, Receipt receipt) {
        String told = json.writeValueAsString(ReceiptText.of(receipt, messages.in(Messages.VIETNAMESE)));
        return database.insertInto(BATCH)
                .columns(BATCH.POSTING, BATCH.ACCOUNT_ID, BATCH.FILE_NAME, BATCH.FILE_SHA256, BATCH.RECEIPT)
                .values(posting, actor.accountId(), file.name(), hash(file), JSONB.valueOf(told))
                .returning(BATCH.BATCH_ID)
                .fetchSingle(BATCH.BATCH_ID);
    }

    /** The last batch that came from the very same file and still stands. */
    Optional<Long> of(Actor actor, ImportFile file) {
        String hash = hash(file);
        return transactions.reading(
                actor,
                () -> database.select(KNOWN_BATCH.BATCH_ID)
                        .from(KNOWN_BATCH)
                        .where(KNOWN_BATCH.FILE_SHA256.eq(hash), KNOWN_BATCH.UNDONE_AT.isNull())
                        .orderBy(KNOWN_BATCH.BATCH_ID.desc())
                        .limit(1)
                        .fetchOptional(KNOWN_BATCH.BATCH_ID));
    }

    Optional<Long> posting(Actor actor, long batch) {
        return transactions.reading(
                actor,
                () -> database.select(BATCH.POSTING)
                        .from(BATCH)
                        .where(BATCH.BATCH_ID.eq(batch))
                        .fetchOptional(BATCH.POSTING));
    }

    /** The actor's last batches, the newest first. */
    List<Batch> latest(Actor actor) {
        return known(actor, DSL.noCondition());
    }

    /** One of the actor's batches. */
    Optional<Batch> find(Actor actor, long batch) {
        return known(actor, KNOWN_BATCH.BATCH_ID.eq(batch)).stream().findFirst();
    }

    private List<Batch> known(Actor actor, Condition which) {
        return transactions.reading(actor, () -> {
            var rows = database.selectFrom(KNOWN_BATCH)
                    .where(which)
                    .orderBy(KNOWN_BATCH.BATCH_ID.desc())
                    .limit(LATEST)
                    .fetch();
            Map<Long, String> names = accounts.of(rows.getValues(KNOWN_BATCH.ACCOUNT_ID));
            return rows.map(row -> batch(row, names.getOrDefault(row.get(KNOWN_BATCH.ACCOUNT_ID), "")));
        });
    }

    private Batch batch(Record row, String by) {
        OffsetDateTime undone = row.get(KNOWN_BATCH.UNDONE_AT);
        return new Batch(
                row.get(KNOWN_BATCH.BATCH_ID),
                row.get(KNOWN_BATCH.FILE_NAME),
                accepted(row.get(KNOWN_BATCH.RECEIPT)),
                row.get(KNOWN_BATCH.RECORDED_AT).toInstant(),
                by,
                undone == null ? null : undone.toInstant());
    }

    private int accepted(JSONB receipt) {
        return json.readTree(receipt.data()).path("accepted").asInt();
    }

    private static String hash(ImportFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
