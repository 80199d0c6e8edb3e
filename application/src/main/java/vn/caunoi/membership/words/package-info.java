/** The codes, words and rules of the day with which the pages of members speak. */
@NullMarked
package vn.caunoi.membership.words;

import org.jspecify.annotations.NullMarked;
