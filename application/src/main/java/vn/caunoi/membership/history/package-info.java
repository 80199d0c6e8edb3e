/** What must hold of the lives of members and of counted pools, as arithmetic on whole histories, and the rule that asks it. */
@NullMarked
package vn.caunoi.membership.history;

import org.jspecify.annotations.NullMarked;
