/** What zones, enterprises and units reported, as a page with its doors and as cards on the pages of those who reported. */
@NullMarked
package vn.caunoi.indicator.reported;

import org.jspecify.annotations.NullMarked;
