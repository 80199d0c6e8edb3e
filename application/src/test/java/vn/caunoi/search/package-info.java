@NullMarked
package vn.caunoi.search;

import org.jspecify.annotations.NullMarked;
