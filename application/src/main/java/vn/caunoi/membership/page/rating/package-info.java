/** Ratings on the unit's page, and the form by which they are recorded, mended and withdrawn. */
@NullMarked
package vn.caunoi.membership.page.rating;

import org.jspecify.annotations.NullMarked;
