/** The doors of units as forms: each decision about a unit is typed, tried, confirmed, recorded, corrected or taken back. */
@NullMarked
package vn.caunoi.organization.page.door;

import org.jspecify.annotations.NullMarked;
