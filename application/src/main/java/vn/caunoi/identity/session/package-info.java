/** Who is signed in where, and for how long. */
@NullMarked
package vn.caunoi.identity.session;

import org.jspecify.annotations.NullMarked;
