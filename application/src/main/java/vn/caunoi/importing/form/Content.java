package vn.caunoi.importing.form;

import java.util.List;
import java.util.Map;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.sheet.Finding;

/**
 * What a workbook says.
 *
 * @param rows the well-formed rows of each sheet that the file holds
 * @param errors what is wrong with cells, columns and sheets
 * @param brokenCodes codes which rows with errors would have brought, by sheet, with the numbers of these rows
 */
public record Content(
        Map<SheetForm<?>, List<? extends FileRow<?>>> rows,
        List<Finding> errors,
        List<Finding> notices,
        Map<SheetForm<?>, Map<String, Integer>> brokenCodes) {

    /** The rows of one sheet; none where the file does not hold it. */
    @SuppressWarnings("unchecked") // a form reads rows of its own type only
    public <R extends Row> List<FileRow<R>> of(SheetForm<R> form) {
        return (List<FileRow<R>>) rows.getOrDefault(form, List.of());
    }

    public boolean holds(SheetForm<?> form) {
        return rows.containsKey(form);
    }

    public int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }
}
