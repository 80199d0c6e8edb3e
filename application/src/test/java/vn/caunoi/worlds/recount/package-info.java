/** Counts figures again in plain SQL over the base tables, as the owner of the database, sharing no code with what it checks. */
@NullMarked
package vn.caunoi.worlds.recount;

import org.jspecify.annotations.NullMarked;
