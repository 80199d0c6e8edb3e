/** Tests that hold the house up: its rooms and arrows, budgets, words and files. */
@NullMarked
package vn.caunoi.house;

import org.jspecify.annotations.NullMarked;
