/** Reads the sheets of the exchange workbook into rows and writes rows into sheets, both by the declaration of each row. */
@NullMarked
package vn.caunoi.importing.form;

import org.jspecify.annotations.NullMarked;
