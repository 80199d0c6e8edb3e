/** Reads an .xlsx file into plain cells; takes nothing on trust (size, type, macros, entities), evaluates nothing. */
@NullMarked
package vn.caunoi.importing.sheet;

import org.jspecify.annotations.NullMarked;
