/** Answers questions: decides between counting and observing, checks rights and shape, adds openings and comparisons. */
@NullMarked
package vn.caunoi.indicator.answering;

import org.jspecify.annotations.NullMarked;
