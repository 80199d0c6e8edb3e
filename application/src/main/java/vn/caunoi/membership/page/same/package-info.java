/** The card and the form of the link between records of two lines. */
@NullMarked
package vn.caunoi.membership.page.same;

import org.jspecify.annotations.NullMarked;
