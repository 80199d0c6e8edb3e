/** The workbook that an office fills in, drawn from the declaration by which the import reads it. */
@NullMarked
package vn.caunoi.importing.blank;

import org.jspecify.annotations.NullMarked;
