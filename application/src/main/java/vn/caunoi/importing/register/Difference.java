package vn.caunoi.importing.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Outcome;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.ledger.Posting;
import vn.caunoi.organization.UnitChange;

/**
 * What a file changes.
 *
 * @param same rows that the ledger has already
 * @param units what the ledger knew of units before
 */
public record Difference(
        List<FileRow<?>> same,
        List<FileRow<?>> added,
        List<FileRow<?>> corrected,
        List<Rejection> rejected,
        List<Outcome.Recording> recordings,
        Map<String, KnownUnit> units) {

    /** A unit before the file: what it was called last (null where no entry says), and whether it had ended. */
    public record KnownUnit(@Nullable String name, boolean ended) {

        static KnownUnit of(UnitChange change) {
            return switch (change) {
                case UnitChange.Founding founding -> new KnownUnit(founding.name(), false);
                case UnitChange.Renaming renaming -> new KnownUnit(renaming.name(), false);
                case UnitChange.Ending ending -> new KnownUnit(null, true);
                default -> new KnownUnit(null, false);
            };
        }

        KnownUnit then(KnownUnit later) {
            return new KnownUnit(later.name == null ? name : later.name, ended || later.ended);
        }
    }

    static Difference of(List<Outcome> outcomes, List<Rejection> rejected, Map<String, KnownUnit> units) {
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
                        .toList(),
                units);
    }

    public boolean changesNothing() {
        return added.isEmpty() && corrected.isEmpty();
    }

    /** The rows that change something. */
    public List<FileRow<?>> changing() {
        return Stream.concat(added.stream(), corrected.stream()).toList();
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
