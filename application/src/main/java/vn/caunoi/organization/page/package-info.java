/** The pages of units: the register as tree and list, the unit page, and what units add to pages of other records. */
@NullMarked
package vn.caunoi.organization.page;

import org.jspecify.annotations.NullMarked;
