package vn.caunoi.importing.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refused;

/** Compares a sheet whose rows are single entries with what is live behind its door. */
public final class Comparing<R extends Row, E> {

    private final Register<R, E> register;
    private final Surroundings around;
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Long> voided = new ArrayList<>();
    private final List<E> entries = new ArrayList<>();
    private final List<List<FileRow<R>>> behind = new ArrayList<>();

    public Comparing(Register<R, E> register, Surroundings around) {
        this.register = register;
        this.around = around;
    }

    public Outcome compare(List<Wanted<R>> wanted, Snapshot ledger) {
        List<Kept<R>> kept =
                register.candidates(wanted, ledger).stream().map(register::kept).toList();
        Matches<R> matches = new Matches<>(register.form(), register::against, wanted, kept);
        rejected.addAll(matches.rejected());
        List<Wanted<R>> corrected = matches.corrected().entrySet().stream()
                .filter(row -> enter(row.getKey(), row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Wanted<R>> added =
                matches.added().stream().filter(row -> enter(row, null)).toList();
        return new Outcome(sources(matches.same()), sources(added), sources(corrected), rejected, this::record);
    }

    private static <R extends Row> List<FileRow<?>> sources(List<Wanted<R>> rows) {
        return rows.stream().<FileRow<?>>flatMap(row -> row.sources().stream()).toList();
    }

    private boolean enter(Wanted<R> row, @Nullable Kept<R> before) {
        try {
            entries.add(register.entry(row, before, around));
        } catch (Refused refused) {
            FileRow<R> source = row.first();
            refused.refusals().forEach(refusal -> rejected.add(new Rejection(source, source.refused(refusal))));
            return false;
        }
        behind.add(row.sources());
        Stream.ofNullable(before).map(Kept::entries).forEach(voided::addAll);
        return true;
    }

    private Map<Long, List<? extends FileRow<?>>> record(Posting posting) {
        List<Long> numbers = register.record(posting, new Changes<>(voided, entries));
        Map<Long, List<? extends FileRow<?>>> sources = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            sources.put(numbers.get(i), behind.get(i));
        }
        return sources;
    }
}
