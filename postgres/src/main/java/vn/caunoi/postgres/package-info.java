/**
 * Launches the embedded PostgreSQL and migrates any server, so that application, tests and code generator stand on the
 * same database.
 */
@NullMarked
package vn.caunoi.postgres;

import org.jspecify.annotations.NullMarked;
