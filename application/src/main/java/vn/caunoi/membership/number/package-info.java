/** Numbers by which the State or the Party knows a person, sealed; records that may be one person, and claims that were refused. */
@NullMarked
package vn.caunoi.membership.number;

import org.jspecify.annotations.NullMarked;
