/** The matrix of walls: every address, asked by every role for what it holds and for what it does not. */
@NullMarked
package vn.caunoi.worlds.walls;

import org.jspecify.annotations.NullMarked;
