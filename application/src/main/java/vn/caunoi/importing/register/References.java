package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.importing.row.ZoneRow;
import vn.caunoi.importing.sheet.Finding;

/** Finds rows that refer to what is not there, and then the rows that refer to these, until none is left. */
final class References {

    private final Supplier<Codes> ledger;
    private final Map<String, String[]> failing = new HashMap<>();

    /**
     * References of a file.
     *
     * @param ledger the codes of the ledger, anew at each call
     */
    References(Supplier<Codes> ledger, Content content, Collection<FileRow<?>> dropped) {
        this.ledger = ledger;
        content.brokenCodes().forEach((form, codes) -> codes.forEach((code, row) -> fail(form, code, row)));
        dropped.forEach(this::fail);
    }

    private void fail(FileRow<?> row) {
        switch (row.row()) {
            case ZoneRow zone -> fail(row.form(), zone.code(), row.number());
            case EnterpriseRow enterprise -> fail(row.form(), enterprise.code(), row.number());
            case UnitRow unit -> fail(row.form(), unit.code(), row.number());
            default -> {}
        }
    }

    private void fail(SheetForm<?> form, String code, int row) {
        failing.putIfAbsent(code, new String[] {form.name(), Integer.toString(row)});
    }

    /** The rows that cannot be recorded, each with the reason. */
    List<Rejection> unresolved(Collection<FileRow<?>> rows) {
        Set<FileRow<?>> open = new HashSet<>(rows);
        List<Rejection> rejected = new ArrayList<>();
        while (true) {
            Codes codes = ledger.get();
            open.forEach(codes::bring);
            List<Rejection> found = rows.stream()
                    .filter(open::contains)
                    .flatMap(row -> problem(row, codes).stream())
                    .toList();
            if (found.isEmpty()) {
                return rejected;
            }
            rejected.addAll(found);
            found.forEach(rejection -> {
                open.remove(rejection.row());
                fail(rejection.row());
            });
        }
    }

    private Optional<Rejection> problem(FileRow<?> row, Codes codes) {
        for (Reference reference : Reference.in(row.row())) {
            if (!codes.know(reference)) {
                return Optional.of(new Rejection(row, unknown(row, reference, codes)));
            }
            if (!codes.agree(reference)) {
                return Optional.of(
                        new Rejection(row, row.finding(reference.column(), "line-of-unit", reference.code())));
            }
        }
        return Optional.empty();
    }

    private Finding unknown(FileRow<?> row, Reference reference, Codes codes) {
        String[] cause = failing.get(reference.code());
        return cause == null
                ? row.finding(reference.column(), codes.finding(reference), reference.code())
                : row.finding(reference.column(), "depends", reference.code(), cause[0], cause[1]);
    }
}
