/** What opens the door: passwords, codes of the second factor and tokens, how they are invented, judged and kept as hashes. */
@NullMarked
package vn.caunoi.identity.secret;

import org.jspecify.annotations.NullMarked;
