/** What is looked at before a report is laid before the committee: sums, what was reported before, sizes, sudden changes. */
@NullMarked
package vn.caunoi.report.checking;

import org.jspecify.annotations.NullMarked;
