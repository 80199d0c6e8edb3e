package vn.caunoi.benchmark.world;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection past the doors: as the server's own user, whom no policy stops. */
@FunctionalInterface
public interface Connections {

    Connection open() throws SQLException;
}
