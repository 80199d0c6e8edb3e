package vn.caunoi.audit;

import javax.sql.DataSource;

/**
 * The connections of the database user who reads the audit and seals it, which the application's own may not. Wrapped, so that
 * nothing else takes them for the connections of the application.
 */
public record SealingConnections(DataSource connections) {}
