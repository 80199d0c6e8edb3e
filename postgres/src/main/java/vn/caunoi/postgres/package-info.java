/**
 * Launches the embedded PostgreSQL and migrates any server, so that application, tests and code generator stand on the
 * same database. Of the library only the programs and the unshare check are used: its own launcher begins without
 * passwords, keeps the programs where everybody may write, and knows nothing of a killed first start.
 */
@NullMarked
package vn.caunoi.postgres;

import org.jspecify.annotations.NullMarked;
