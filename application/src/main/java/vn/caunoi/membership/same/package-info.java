/** The link between the records of one human in two lines, for who holds both. */
@NullMarked
package vn.caunoi.membership.same;

import org.jspecify.annotations.NullMarked;
