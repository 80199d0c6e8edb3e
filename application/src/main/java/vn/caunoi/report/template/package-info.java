/** The plans of reports: sections, sentences with places for figures, and tables, read from reviewed files and checked. */
@NullMarked
package vn.caunoi.report.template;

import org.jspecify.annotations.NullMarked;
