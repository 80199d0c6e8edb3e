@NullMarked
package vn.caunoi.search.finding;

import org.jspecify.annotations.NullMarked;
