/** Draws papers in the official forms: Party papers follow 36-HD/VPTW of 3/4/2018. */
@NullMarked
package vn.caunoi.report.document;

import org.jspecify.annotations.NullMarked;
