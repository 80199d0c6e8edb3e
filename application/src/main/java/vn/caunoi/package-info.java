/** The house of Cầu Nối: every direct sub-package is a module, and its root package is its door. */
@NullMarked
package vn.caunoi;

import org.jspecify.annotations.NullMarked;
