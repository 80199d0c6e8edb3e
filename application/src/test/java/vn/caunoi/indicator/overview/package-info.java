@NullMarked
package vn.caunoi.indicator.overview;

import org.jspecify.annotations.NullMarked;
