/** The shell as a reader sees it: in a real browser, on a laptop and on a phone. */
@NullMarked
package vn.caunoi.shell;

import org.jspecify.annotations.NullMarked;
