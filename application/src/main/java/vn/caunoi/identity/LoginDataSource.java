package vn.caunoi.identity;

import javax.sql.DataSource;

/**
 * The connections of the database user who alone reads passwords and tokens. Wrapped, so that nothing else takes them for
 * the connections of the application.
 */
public record LoginDataSource(DataSource connections) {}
