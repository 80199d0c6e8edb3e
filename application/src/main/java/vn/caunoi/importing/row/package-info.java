/** The sheets of the exchange workbook, each declared once as a record: columns, types, keys, codes; read and written by it. */
@NullMarked
package vn.caunoi.importing.row;

import org.jspecify.annotations.NullMarked;
