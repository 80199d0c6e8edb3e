/** Keeps what owners reported: writes observations, reads them back, and refuses what is counted or reported already. */
@NullMarked
package vn.caunoi.indicator.reporting;

import org.jspecify.annotations.NullMarked;
