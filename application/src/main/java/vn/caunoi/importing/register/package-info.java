/** Each sheet and the door behind it: how its rows are told as entries, and entries as rows. */
@NullMarked
package vn.caunoi.importing.register;

import org.jspecify.annotations.NullMarked;
