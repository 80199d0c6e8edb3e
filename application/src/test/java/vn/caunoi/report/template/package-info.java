/** Tests of the plans of reports. */
@NullMarked
package vn.caunoi.report.template;

import org.jspecify.annotations.NullMarked;
