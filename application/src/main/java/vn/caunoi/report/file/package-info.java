/** Writes reports into files: the paper to be signed, and the same figures for whoever counts on. */
@NullMarked
package vn.caunoi.report.file;

import org.jspecify.annotations.NullMarked;
