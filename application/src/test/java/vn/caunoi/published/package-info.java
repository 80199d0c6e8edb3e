/** The figures of the published texts, asked of the sample world; and what must hold of that whole world. */
@NullMarked
package vn.caunoi.published;

import org.jspecify.annotations.NullMarked;
