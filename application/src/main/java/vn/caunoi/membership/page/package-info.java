/** The pages of members: the list of a line within a unit, one person, and the forms by which entries are made. */
@NullMarked
package vn.caunoi.membership.page;

import org.jspecify.annotations.NullMarked;
