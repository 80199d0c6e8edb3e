/** The page that says why two figures differ. */
@NullMarked
package vn.caunoi.indicator.page.difference;

import org.jspecify.annotations.NullMarked;
