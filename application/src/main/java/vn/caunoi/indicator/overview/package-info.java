/** The first page after signing in: figures against plan, trend, what is late or near, the units below with their health. */
@NullMarked
package vn.caunoi.indicator.overview;

import org.jspecify.annotations.NullMarked;
