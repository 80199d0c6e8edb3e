/**
 * Gives each test a migrated database of its own in milliseconds; it lies beside the server and not in a test jar, so
 * that every module gets it by the same plain dependency.
 */
@NullMarked
package vn.caunoi.postgres.testing;

import org.jspecify.annotations.NullMarked;
