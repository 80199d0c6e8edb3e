package vn.caunoi.importing;

import static vn.caunoi.schema.importing.Tables.BATCH_OF;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;
import vn.caunoi.shared.Refusal;

/** Names what stands in the way of an undo in words that a reader knows: imports by their numbers, else postings. */
@Component
class Hindrances {

    private static final String RULE = "importing.refusal.";

    private final DSLContext database;
    private final Transactions transactions;
    private final AccountNames accounts;
    private final Trails trails;

    Hindrances(DSLContext database, Transactions transactions, AccountNames accounts, Trails trails) {
        this.database = database;
        this.transactions = transactions;
        this.accounts = accounts;
        this.trails = trails;
    }

    /** The later entries which took back what was to be undone. */
    List<Refusal> corrections(Actor actor, List<Trails.Step> later) {
        Map<Long, Import> imports =
                imports(actor, later.stream().map(Trails.Step::posting).toList());
        return later.stream()
                .map(step -> refusal("corrected-by", step.entry(), step.posting(), imports.get(step.posting())))
                .toList();
    }

    /** What the rules said, each later entry that could not stand alone followed by the import that brought it. */
    List<Refusal> named(Actor actor, List<Refusal> refusals, long undone) {
        return transactions.reading(actor, () -> {
            Map<Long, Long> postings = trails.postings(refusals.stream()
                    .filter(refusal -> !refusal.rule().startsWith(RULE))
                    .map(Refusal::entry)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
            Map<Long, Import> imports = imports(actor, postings.values());
            return refusals.stream()
                    .flatMap(refusal -> {
                        Long entry = refusal.entry();
                        Long posting = entry == null ? null : postings.get(entry);
                        return entry == null || posting == null || posting <= undone
                                ? Stream.of(refusal)
                                : Stream.of(refusal, refusal("needed-by", entry, posting, imports.get(posting)));
                    })
                    .toList();
        });
    }

    private static Refusal refusal(String rule, long entry, long posting, @Nullable Import of) {
        String number = Long.toString(entry);
        if (of == null) {
            return Refusal.of(RULE + rule + "-posting", Long.toString(posting), number)
                    .at(entry);
        }
        return of.account() == null
                ? Refusal.of(RULE + rule + "-import", Long.toString(of.number()), number)
                        .at(entry)
                : Refusal.of(RULE + rule + "-import-of", Long.toString(of.number()), number, of.account())
                        .at(entry);
    }

    /**
     * An import.
     *
     * @param account the display name of who sent it; null for the actor's own
     */
    private record Import(long number, @Nullable String account) {}

    private Map<Long, Import> imports(Actor actor, Collection<Long> postings) {
        var b = BATCH_OF(postings.stream().distinct().toArray(Long[]::new));
        var rows = database.selectFrom(b).fetch();
        Map<Long, String> names = accounts.of(rows.getValues(b.ACCOUNT_ID));
        Map<Long, Import> imports = new HashMap<>();
        rows.forEach(row -> {
            long account = row.get(b.ACCOUNT_ID);
            imports.put(
                    row.get(b.POSTING),
                    new Import(
                            row.get(b.BATCH_ID),
                            account == actor.accountId() ? null : names.getOrDefault(account, "?")));
        });
        return imports;
    }
}
