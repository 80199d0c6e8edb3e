package vn.caunoi.importing.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.Row;

/**
 * Which row of the file is which row of the ledger: by the office's own key first, then rows that say the same, then by
 * the columns that make the key. What finds no partner is new; a partner that says otherwise is corrected.
 */
public final class Matches<R extends Row> {

    private final SheetForm<R> form;
    private final BinaryOperator<R> against;
    private final Map<String, Kept<R>> byOwnKey = new HashMap<>();
    private final Map<List<@Nullable Object>, List<Kept<R>>> byColumns = new HashMap<>();
    private final IdentityHashMap<Kept<R>, Boolean> taken = new IdentityHashMap<>();
    private final IdentityHashMap<Wanted<R>, Kept<R>> partners = new IdentityHashMap<>();
    private final List<Wanted<R>> open = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();

    /**
     * Matches them.
     *
     * @param against what a row says in view of what is kept: a blank may leave the known unsaid
     */
    public Matches(SheetForm<R> form, BinaryOperator<R> against, List<Wanted<R>> wanted, List<Kept<R>> kept) {
        this.form = form;
        this.against = against;
        kept.forEach(this::index);
        List<Wanted<R>> single = withoutDoubles(wanted);
        open.addAll(single);
        single.forEach(this::matchOwnKey);
        single.forEach(row -> match(row, true));
        single.forEach(row -> match(row, false));
    }

    public List<Rejection> rejected() {
        return rejected;
    }

    /** Rows that the ledger does not know. */
    public List<Wanted<R>> added() {
        return open.stream().filter(row -> !partners.containsKey(row)).toList();
    }

    /** Rows that the ledger knows to say the same. */
    public List<Wanted<R>> same() {
        return partners.keySet().stream().filter(this::isSame).toList();
    }

    /** Rows that the ledger knows to say otherwise, in the order of the file, with what they correct. */
    public Map<Wanted<R>, Kept<R>> corrected() {
        Map<Wanted<R>, Kept<R>> corrected = new LinkedHashMap<>();
        for (Wanted<R> row : open) {
            Kept<R> partner = partners.get(row);
            if (partner != null && !isSame(row)) {
                corrected.put(row, partner);
            }
        }
        return corrected;
    }

    private boolean isSame(Wanted<R> row) {
        Kept<R> partner = partners.get(row);
        return partner != null && isSame(row, partner);
    }

    private boolean isSame(Wanted<R> row, Kept<R> kept) {
        return form.same(against.apply(row.row(), kept.row()), kept.row());
    }

    private void index(Kept<R> kept) {
        byColumns
                .computeIfAbsent(form.key(kept.row()), key -> new ArrayList<>())
                .add(kept);
        putOwnKey(kept.row().rowKey(), kept);
        putOwnKey(kept.mirrorKey(), kept);
    }

    private void putOwnKey(@Nullable String key, Kept<R> kept) {
        if (key != null) {
            byOwnKey.putIfAbsent(key, kept);
        }
    }

    /** Rows of one key contradict each other: none of them is taken, each names the other. */
    private List<Wanted<R>> withoutDoubles(List<Wanted<R>> wanted) {
        Map<Object, List<Wanted<R>>> byKey = new LinkedHashMap<>();
        wanted.forEach(
                row -> byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
        List<Wanted<R>> single = new ArrayList<>();
        for (List<Wanted<R>> rows : byKey.values()) {
            if (rows.size() == 1) {
                single.add(rows.getFirst());
            } else {
                rejectDouble(rows.getFirst(), rows.get(1));
                rows.stream().skip(1).forEach(row -> rejectDouble(row, rows.getFirst()));
            }
        }
        return withoutSharedSubjects(single);
    }

    /** Of two rows on one subject the ledger would keep one: whatever their keys, neither is taken. */
    private List<Wanted<R>> withoutSharedSubjects(List<Wanted<R>> wanted) {
        Map<List<@Nullable Object>, Wanted<R>> first = new HashMap<>();
        Map<Wanted<R>, Wanted<R>> shared = new IdentityHashMap<>();
        for (Wanted<R> row : wanted) {
            for (List<@Nullable Object> subject : row.row().subjects()) {
                Wanted<R> before = first.putIfAbsent(subject, row);
                if (before != null) {
                    shared.putIfAbsent(row, before);
                    shared.putIfAbsent(before, row);
                }
            }
        }
        List<Wanted<R>> single = new ArrayList<>();
        for (Wanted<R> row : wanted) {
            Wanted<R> other = shared.get(row);
            if (other == null) {
                single.add(row);
            } else {
                reject(row, row.first().subjectColumn(), "subject-twice", other);
            }
        }
        return single;
    }

    private Object key(Wanted<R> row) {
        String own = row.row().rowKey() == null ? row.mirrorKey() : row.row().rowKey();
        return own == null ? form.key(row.row()) : own;
    }

    private void rejectDouble(Wanted<R> row, Wanted<R> other) {
        reject(row, row.first().keyColumn(), "key-twice", other);
    }

    private void reject(Wanted<R> row, String column, String finding, Wanted<R> other) {
        String otherRow = Integer.toString(other.first().number());
        for (FileRow<R> source : row.sources()) {
            rejected.add(new Rejection(source, source.finding(column, finding, otherRow)));
        }
    }

    private void matchOwnKey(Wanted<R> row) {
        Kept<R> own = ownKey(row.row().rowKey());
        Kept<R> partner = own == null ? ownKey(row.mirrorKey()) : own;
        if (partner != null) {
            take(row, partner);
        }
    }

    private @Nullable Kept<R> ownKey(@Nullable String key) {
        Kept<R> kept = key == null ? null : byOwnKey.get(key);
        return kept == null || taken.containsKey(kept) ? null : kept;
    }

    private void match(Wanted<R> row, boolean sameOnly) {
        if (partners.containsKey(row)) {
            return;
        }
        List<Kept<R>> candidates = byColumns.getOrDefault(form.key(row.row()), List.of()).stream()
                .filter(kept -> !taken.containsKey(kept) && (mayBe(row, kept) || sameOnly && row.isToldApart()))
                .toList();
        candidates.stream().filter(kept -> isSame(row, kept)).findFirst().ifPresent(kept -> take(row, kept));
        if (sameOnly || candidates.isEmpty() || partners.containsKey(row)) {
            return;
        }
        if (candidates.size() == 1) {
            take(row, candidates.getFirst());
        } else {
            open.remove(row);
            row.sources()
                    .forEach(source -> rejected.add(
                            new Rejection(source, source.finding(source.keyColumn(), "key-twice-recorded"))));
        }
    }

    /** A row with an own key is never one that carries another own key. */
    private static <R extends Row> boolean mayBe(Wanted<R> row, Kept<R> kept) {
        return row.row().rowKey() == null || kept.row().rowKey() == null;
    }

    private void take(Wanted<R> row, Kept<R> kept) {
        partners.put(row, kept);
        taken.put(kept, true);
    }
}
