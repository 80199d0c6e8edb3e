/** Reads the register of units for its pages: all units of a day in one statement, and the life of one unit. */
@NullMarked
package vn.caunoi.organization.register;

import org.jspecify.annotations.NullMarked;
