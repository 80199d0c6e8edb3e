/** The pages of activities: list, calendar, one with its history, the form of a kind, dialogues of a year, and cards. */
@NullMarked
package vn.caunoi.activity.page;

import org.jspecify.annotations.NullMarked;
