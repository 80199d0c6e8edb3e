/** The story itself: bodies, enterprises, members and deeds, year by year, out of small tables and invented names. */
@NullMarked
package vn.caunoi.sample.story;

import org.jspecify.annotations.NullMarked;
