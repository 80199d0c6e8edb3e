/** The life of a kept report: who may do what with it when, what is written down of it, and what is frozen. */
@NullMarked
package vn.caunoi.report.life;

import org.jspecify.annotations.NullMarked;
