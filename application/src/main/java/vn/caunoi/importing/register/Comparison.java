package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.importing.compare.Comparing;
import vn.caunoi.importing.compare.KeysOfOthers;
import vn.caunoi.importing.compare.Outcome;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/** Compares all sheets of a file with the ledger; a row whose neighbour is refused may be refused for want of it. */
@Component
public class Comparison {

    private final Registers registers;
    private final Holdings holdings;
    private final KeysOfOthers keys;

    Comparison(Registers registers, Holdings holdings, KeysOfOthers keys) {
        this.registers = registers;
        this.holdings = holdings;
        this.keys = keys;
    }

    /**
     * The difference between file and ledger.
     *
     * @param dropped rows that were refused before
     */
    public Difference compare(Content content, Snapshot ledger, Set<FileRow<?>> dropped) {
        Set<FileRow<?>> gone = new HashSet<>(dropped);
        List<Rejection> rejected = new ArrayList<>();
        while (true) {
            List<Rejection> found = unresolved(content, ledger, gone);
            List<Outcome> outcomes = List.of();
            if (found.isEmpty()) {
                outcomes = outcomes(content, ledger, gone);
                found = outcomes.stream()
                        .flatMap(outcome -> outcome.rejected().stream())
                        .toList();
                found = found.isEmpty() ? holdings.changesOfReadOnly(outcomes, ledger) : found;
                found = found.isEmpty() ? holdings.changesOfZonesNotHeld(outcomes, ledger) : found;
                found = found.isEmpty() ? holdings.plansOfOtherLines(outcomes, ledger) : found;
            }
            if (found.isEmpty()) {
                return Difference.of(outcomes, rejected, registers.units().known(ledger));
            }
            rejected.addAll(found);
            found.forEach(rejection -> gone.add(rejection.row()));
        }
    }

    /** What a posting brought that stays, and deserves a word. */
    public List<Remark> remarks(Posting posting) {
        return Stream.of(
                        keys.of(posting).stream().map(entry -> new Remark(entry, SheetForm.ROW_KEY, "key-of-another")),
                        registers.ratings().ofExempt(posting).stream()
                                .map(entry -> new Remark(entry, "ma_nguoi", "exempt-rated")),
                        registers.ratings().beyondTakenUp(posting).stream()
                                .map(entry -> new Remark(entry, "so_luong", "rated-beyond")),
                        registers.zones().alone(posting).stream()
                                .map(entry -> new Remark(entry, "nhom", "group-alone")),
                        registers.units().repeated(posting).stream()
                                .map(entry -> new Remark(entry.entry(), "gia_tri", "said-twice")),
                        registers.units().unusual(posting).stream()
                                .map(entry -> new Remark(entry.entry(), superior(entry), "unusual-parent")))
                .flatMap(remarks -> remarks)
                .toList();
    }

    private static String superior(Recorded<UnitEntry> entry) {
        return entry.content().change() instanceof UnitChange.Founding ? "cap_tren" : "gia_tri";
    }

    /** A word about an entry that stays: the column to look at and the finding. */
    public record Remark(long entry, String column, String finding) {}

    private List<Rejection> unresolved(Content content, Snapshot ledger, Set<FileRow<?>> gone) {
        List<FileRow<?>> rows = SheetForm.all().stream()
                .<FileRow<?>>flatMap(form -> rows(content, form, gone).stream())
                .toList();
        References references = new References(() -> holdings.codes(ledger), content, gone);
        List<Rejection> unresolved = references.unresolved(rows);
        if (!unresolved.isEmpty()) {
            return unresolved;
        }
        return Stream.of(
                        holdings.rootsOutOfReach(rows(content, SheetForm.UNITS, gone), ledger),
                        Names.contradictions(rows(content, SheetForm.MOVEMENTS, gone), lines(content, ledger)),
                        holdings.senseless(
                                rows(content, SheetForm.TARGETS, gone), rows(content, SheetForm.FIGURES, gone)))
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, Line> lines(Content content, Snapshot ledger) {
        Map<String, Line> lines = new HashMap<>(holdings.lines(ledger));
        content.of(SheetForm.UNITS)
                .forEach(unit -> lines.put(unit.row().code(), unit.row().line().line()));
        return lines;
    }

    private List<Outcome> outcomes(Content content, Snapshot ledger, Set<FileRow<?>> gone) {
        Surroundings around = registers.surroundings(
                ledger, rows(content, SheetForm.ZONES, gone), rows(content, SheetForm.TERMS, gone));
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(plain(registers.zones(), content, ledger, gone, around));
        outcomes.add(plain(registers.enterprises(), content, ledger, gone, around));
        outcomes.add(registers
                .units()
                .compare(rows(content, SheetForm.UNITS, gone), rows(content, SheetForm.EVENTS, gone), ledger));
        outcomes.add(plain(registers.terms(), content, ledger, gone, around));
        outcomes.add(movements(content, ledger, gone, around));
        outcomes.add(plain(registers.ratings(), content, ledger, gone, around));
        outcomes.add(plain(registers.activities(), content, ledger, gone, around));
        outcomes.add(plain(registers.targets(), content, ledger, gone, around));
        outcomes.add(plain(registers.figures(), content, ledger, gone, around));
        return outcomes;
    }

    private <R extends Row, E> Outcome plain(
            Register<R, E> register, Content content, Snapshot ledger, Set<FileRow<?>> gone, Surroundings around) {
        List<Wanted<R>> wanted = rows(content, register.form(), gone).stream()
                .map(row -> Wanted.of(register.canonical(row.row()), row))
                .toList();
        return wanted.isEmpty() ? Outcome.none() : new Comparing<>(register, around).compare(wanted, ledger);
    }

    private Outcome movements(Content content, Snapshot ledger, Set<FileRow<?>> gone, Surroundings around) {
        List<FileRow<MovementRow>> rows = rows(content, SheetForm.MOVEMENTS, gone);
        if (rows.isEmpty()) {
            return Outcome.none();
        }
        Mirrors mirrors = new Mirrors(registers.movements()::canonical, rows);
        Outcome outcome = new Comparing<>(registers.movements(), around).compare(mirrors.wanted(), ledger);
        return outcome.alsoRejecting(mirrors.rejected());
    }

    private static <R extends Row> List<FileRow<R>> rows(Content content, SheetForm<R> form, Set<FileRow<?>> gone) {
        return content.of(form).stream().filter(row -> !gone.contains(row)).toList();
    }
}
