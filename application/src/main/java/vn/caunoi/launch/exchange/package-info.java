/** Sends a workbook to a running installation, as any other program would, and shows how far it is. */
@NullMarked
package vn.caunoi.launch.exchange;

import org.jspecify.annotations.NullMarked;
