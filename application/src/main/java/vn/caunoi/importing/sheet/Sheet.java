package vn.caunoi.importing.sheet;

import java.util.List;

/**
 * A sheet as it stands in the file.
 *
 * @param merged the first cell of each merged range, such as {@code B3}
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<String> merged) {}
