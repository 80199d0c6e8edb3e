package vn.caunoi.importing.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import vn.caunoi.importing.compare.Outcome;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.ledger.Posting;

/**
 * What a file changes.
 *
 * @param same rows that the ledger has already
 */
public record Difference(
        List<FileRow<?>> same,
        List<FileRow<?>> added,
        List<FileRow<?>> corrected,
        List<Rejection> rejected,
        List<Outcome.Recording> recordings) {

    static Difference of(List<Outcome> outcomes, List<Rejection> rejected) {
        return new Difference(
                outcomes.stream().flatMap(outcome -> outcome.same().stream()).toList(),
                outcomes.stream().flatMap(outcome -> outcome.added().stream()).toList(),
                outcomes.stream()
                        .flatMap(outcome -> outcome.corrected().stream())
                        .toList(),
                rejected,
                outcomes.stream()
                        .filter(outcome -> !outcome.changesNothing())
                        .map(Outcome::recording)
                        .toList());
    }

    public boolean changesNothing() {
        return added.isEmpty() && corrected.isEmpty();
    }

    /** Records the difference, and tells which rows of the file stand behind each new entry. */
    public Map<Long, List<? extends FileRow<?>>> record(Posting posting, DoubleConsumer progress) {
        Map<Long, List<? extends FileRow<?>>> behind = new HashMap<>();
        for (int i = 0; i < recordings.size(); i++) {
            behind.putAll(recordings.get(i).in(posting));
            progress.accept((i + 1.0) / recordings.size());
        }
        return behind;
    }
}
