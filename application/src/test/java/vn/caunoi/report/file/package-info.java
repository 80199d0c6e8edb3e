/** Tests of the files of reports. */
@NullMarked
package vn.caunoi.report.file;

import org.jspecify.annotations.NullMarked;
