/** Reports of many units at once, written one after another by a job that survives a restart, and handed out as one file. */
@NullMarked
package vn.caunoi.report.batch;

import org.jspecify.annotations.NullMarked;
