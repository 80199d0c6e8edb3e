package vn.caunoi.importing.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.ledger.Posting;

/**
 * What the comparison of a sheet came to.
 *
 * @param same rows that the ledger has already
 * @param added rows that are new
 * @param corrected rows that change what the ledger says
 * @param recording tells the door; not yet done
 */
public record Outcome(
        List<FileRow<?>> same,
        List<FileRow<?>> added,
        List<FileRow<?>> corrected,
        List<Rejection> rejected,
        Recording recording) {

    /** Records the difference, and tells which rows stand behind each new entry. */
    @FunctionalInterface
    public interface Recording {

        Map<Long, List<? extends FileRow<?>>> in(Posting posting);
    }

    public boolean changesNothing() {
        return added.isEmpty() && corrected.isEmpty();
    }

    /** Of a sheet without rows. */
    public static Outcome none() {
        return new Outcome(List.of(), List.of(), List.of(), List.of(), posting -> Map.of());
    }

    public Outcome alsoRejecting(List<Rejection> others) {
        return new Outcome(
                same,
                added,
                corrected,
                Stream.concat(others.stream(), rejected.stream()).toList(),
                recording);
    }
}
