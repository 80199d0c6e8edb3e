/** Kills the program and its database while they work, and counts afterwards what is there. */
@NullMarked
package vn.caunoi.crash;

import org.jspecify.annotations.NullMarked;
