/** Reads activities for pages: lists with their sums, one with its versions, people who may be named, dialogues due. */
@NullMarked
package vn.caunoi.activity.reading;

import org.jspecify.annotations.NullMarked;
