/** A naive model of one line of units and members: plain lists, every rule and figure worked out day by day, no code shared with the house. */
@NullMarked
package vn.caunoi.worlds.model;

import org.jspecify.annotations.NullMarked;
