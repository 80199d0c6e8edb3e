/** Reads the register of members for its pages: who is where on a day, and what was recorded of one person. */
@NullMarked
package vn.caunoi.membership.register;

import org.jspecify.annotations.NullMarked;
