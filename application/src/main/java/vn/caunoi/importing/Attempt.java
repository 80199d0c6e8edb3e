package vn.caunoi.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.FutureDays;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.form.YoungMembers;
import vn.caunoi.importing.register.Comparison.Remark;
import vn.caunoi.importing.register.Difference;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** One file on its way into the ledger: what was refused so far, and what the last try would record. */
final class Attempt {

    private final Content content;
    private final List<Rejection> refused = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Long, List<? extends FileRow<?>>> behind = new HashMap<>();
    private final List<Finding> remarked = new ArrayList<>();
    private final LocalDate today;
    private @Nullable Difference difference;

    Attempt(Content content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    Content content() {
        return content;
    }

    Set<FileRow<?>> dropped() {
        Set<FileRow<?>> rows = new HashSet<>();
        refused.forEach(rejection -> rows.add(rejection.row()));
        return rows;
    }

    void trying(Difference found) {
        difference = found;
        behind.clear();
    }

    /** What deserves a word and stays. */
    void remarking(List<Remark> remarks) {
        remarked.clear();
        remarks.forEach(remark -> behind.getOrDefault(remark.entry(), List.of())
                .forEach(row -> remarked.add(row.finding(remark.column(), remark.finding()))));
    }

    void recorded(Map<Long, List<? extends FileRow<?>>> entries) {
        behind.putAll(entries);
    }

    /** Notes what the doors refused, so that the next try goes without these rows. */
    void without(Refused no) {
        Difference tried = tried();
        refused.addAll(new Blame(behind, tried.changing()).of(no.refusals()));
        refusals.addAll(no.refusals());
    }

    /** What the doors said so far. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Difference tried() {
        if (difference == null) {
            throw new IllegalStateException("nothing was compared yet");
        }
        return difference;
    }

    boolean isClean() {
        return content.errors().isEmpty() && rejections().isEmpty();
    }

    private List<Rejection> rejections() {
        return Stream.concat(refused.stream(), tried().rejected().stream()).toList();
    }

    Receipt receipt(boolean stays, List<Finding> alsoNoticed) {
        Difference found = tried();
        return new Receipt(
                null,
                stays ? found.added().size() + found.corrected().size() : 0,
                found.same().size(),
                Stream.concat(content.errors().stream(), rejections().stream().map(Rejection::finding))
                        .distinct()
                        .sorted(Comparator.comparingInt(Attempt::sheetOrder).thenComparingInt(Attempt::rowOrder))
                        .toList(),
                Stream.of(
                                content.notices(),
                                FutureDays.in(found.changing(), today),
                                YoungMembers.in(found.changing()),
                                remarked,
                                alsoNoticed)
                        .flatMap(List::stream)
                        .toList(),
                stays ? UnitEffects.of(found) : List.of(),
                stays ? UnitEffects.elsewhere(found) : 0);
    }

    private static int sheetOrder(Finding finding) {
        String sheet = finding.place().sheet();
        List<String> sheets = SheetForm.all().stream().map(SheetForm::name).toList();
        return sheet == null ? -1 : sheets.indexOf(sheet);
    }

    private static int rowOrder(Finding finding) {
        Integer row = finding.place().row();
        return row == null ? 0 : row;
    }
}
