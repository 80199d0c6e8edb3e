/** The command line: what was asked, what is said in both languages, and the one clear line about bad use. */
@NullMarked
package vn.caunoi.launch.console;

import org.jspecify.annotations.NullMarked;
