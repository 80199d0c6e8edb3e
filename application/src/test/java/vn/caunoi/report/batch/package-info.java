/** Tests of reports of many units. */
@NullMarked
package vn.caunoi.report.batch;

import org.jspecify.annotations.NullMarked;
