/** What is looked at in a draft, check by check. */
@NullMarked
package vn.caunoi.report.checking;

import org.jspecify.annotations.NullMarked;
