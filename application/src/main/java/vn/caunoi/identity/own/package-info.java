/** What everybody does with his own account: switching posts, password, second factor, sessions, tokens of machines, lending. */
@NullMarked
package vn.caunoi.identity.own;

import org.jspecify.annotations.NullMarked;
