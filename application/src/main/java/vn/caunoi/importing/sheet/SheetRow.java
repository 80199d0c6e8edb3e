package vn.caunoi.importing.sheet;

import java.util.Map;

/**
 * A row that is not blank.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells the cells that are not blank, by the index of their column from 0
 */
public record SheetRow(int number, Map<Integer, Cell> cells) {}
