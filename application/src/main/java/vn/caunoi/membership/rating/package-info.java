/** Yearly and quarterly ratings behind their door: written, read back, and held to the lives of units and members. */
@NullMarked
package vn.caunoi.membership.rating;

import org.jspecify.annotations.NullMarked;
