/** The plans of reports as the office owns them: shown, taken along, and uploaded as the next version. */
@NullMarked
package vn.caunoi.report.plan;

import org.jspecify.annotations.NullMarked;
