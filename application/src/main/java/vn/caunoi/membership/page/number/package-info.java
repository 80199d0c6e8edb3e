/** The pages of sealed numbers and of the comparison of like records and refused claims. */
@NullMarked
package vn.caunoi.membership.page.number;

import org.jspecify.annotations.NullMarked;
