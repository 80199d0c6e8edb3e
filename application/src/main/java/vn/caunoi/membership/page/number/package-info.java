/** The pages of sealed numbers and of the comparison of like records. */
@NullMarked
package vn.caunoi.membership.page.number;

import org.jspecify.annotations.NullMarked;
