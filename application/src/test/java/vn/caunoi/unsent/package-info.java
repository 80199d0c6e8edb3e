/** What was typed survives a lost connection, an ended session, a second tab and a reload. */
@NullMarked
package vn.caunoi.unsent;

import org.jspecify.annotations.NullMarked;
