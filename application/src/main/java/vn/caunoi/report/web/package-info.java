/** The pages of reports, and the papers they give out. */
@NullMarked
package vn.caunoi.report.web;

import org.jspecify.annotations.NullMarked;
