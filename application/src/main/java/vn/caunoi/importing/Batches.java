package vn.caunoi.importing;

import static vn.caunoi.schema.importing.Tables.BATCH;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;
import vn.caunoi.importing.Imports.Batch;
import vn.caunoi.importing.Imports.ImportFile;
import vn.caunoi.shell.Messages;

/** Receipts of imports; each account sees its own. */
@Component
class Batches {

    private static final int LATEST = 20;

    private final DSLContext database;
    private final Transactions transactions;
    private final JsonMapper json;
    private final Messages messages;

    Batches(DSLContext database, Transactions transactions, JsonMapper json, Messages messages) {
        this.database = database;
        this.transactions = transactions;
        this.json = json;
        this.messages = messages;
    }

    long add(Actor actor, long posting, ImportFile file, Receipt receipt) {
        String told = json.writeValueAsString(ReceiptText.of(receipt, messages.in(Messages.VIETNAMESE)));
        return database.insertInto(BATCH)
                .columns(BATCH.POSTING, BATCH.ACCOUNT_ID, BATCH.FILE_NAME, BATCH.FILE_SHA256, BATCH.RECEIPT)
                .values(posting, actor.accountId(), file.name(), hash(file), JSONB.valueOf(told))
                .returning(BATCH.BATCH_ID)
                .fetchSingle(BATCH.BATCH_ID);
    }

    /** The last batch that came from the very same file. */
    Optional<Long> of(Actor actor, ImportFile file) {
        String hash = hash(file);
        return transactions.reading(
                actor,
                () -> database.select(BATCH.BATCH_ID)
                        .from(BATCH)
                        .where(BATCH.FILE_SHA256.eq(hash))
                        .orderBy(BATCH.BATCH_ID.desc())
                        .limit(1)
                        .fetchOptional(BATCH.BATCH_ID));
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
        return transactions.reading(
                actor,
                () -> database.select(BATCH.BATCH_ID, BATCH.FILE_NAME, BATCH.RECEIPT)
                        .from(BATCH)
                        .orderBy(BATCH.BATCH_ID.desc())
                        .limit(LATEST)
                        .fetch(row -> new Batch(row.value1(), row.value2(), accepted(row.value3()))));
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
