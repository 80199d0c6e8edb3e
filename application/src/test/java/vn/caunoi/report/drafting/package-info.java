/** Tests of the writing of reports. */
@NullMarked
package vn.caunoi.report.drafting;

import org.jspecify.annotations.NullMarked;
