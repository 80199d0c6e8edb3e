/** Numbers by which the State or the Party knows a person, sealed, and records of one line that may be one person. */
@NullMarked
package vn.caunoi.membership.number;

import org.jspecify.annotations.NullMarked;
