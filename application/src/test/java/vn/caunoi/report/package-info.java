/** Results of a year as a page, a sentence and a paper. */
@NullMarked
package vn.caunoi.report;

import org.jspecify.annotations.NullMarked;
