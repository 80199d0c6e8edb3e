/** Draws papers in the official forms: Party papers follow 36-HD/VPTW of 3/4/2018, others NĐ 30/2020/NĐ-CP of 5/3/2020. */
@NullMarked
package vn.caunoi.report.document;

import org.jspecify.annotations.NullMarked;
