/** The page of what was found. */
@NullMarked
package vn.caunoi.search.page;

import org.jspecify.annotations.NullMarked;
