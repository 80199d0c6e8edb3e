/** The administrator's desk: who may come in, what each may see, and how the installation stands; no record is read here. */
@NullMarked
package vn.caunoi.identity.administration;

import org.jspecify.annotations.NullMarked;
