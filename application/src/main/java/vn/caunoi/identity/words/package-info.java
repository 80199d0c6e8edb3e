/** Says rights in words, for the holder and for who administers. */
@NullMarked
package vn.caunoi.identity.words;

import org.jspecify.annotations.NullMarked;
