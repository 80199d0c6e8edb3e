/** Finds whom a question is about: units, zones and groups by their codes, the days of named terms. */
@NullMarked
package vn.caunoi.indicator.subject;

import org.jspecify.annotations.NullMarked;
