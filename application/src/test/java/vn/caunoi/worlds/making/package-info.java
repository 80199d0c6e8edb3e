/** Makes random worlds: ten years of zones, enterprises, units, members and reports, told in postings through the doors. */
@NullMarked
package vn.caunoi.worlds.making;

import org.jspecify.annotations.NullMarked;
