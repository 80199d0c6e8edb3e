package vn.caunoi.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Brings the server of a locked directory up from whatever state it was left in: nothing yet, a killed run, a lost
 * password.
 */
record Launch(DataDirectory data, Postmaster postmaster, Credentials superuser) {

    private static final int PORTS_TO_TRY = 5;

    static Launch prepare(Path directory, Durability durability) throws IOException {
        refuseRootWithoutUnshare();
        var data = new DataDirectory(directory, durability);
        var secrets = Secrets.in(directory);
        var superuser = new Credentials("postgres", secrets.password("postgres"));
        if (data.exists()) {
            data.refuseOtherVersion();
        }
        var binaries = Binaries.unpacked(directory);
        data.clearDrafts();
        if (!data.exists()) {
            data.create(binaries, secrets.path("postgres"));
        }
        return new Launch(data, new Postmaster(binaries, data.path()), superuser);
    }

    /** PostgreSQL does not run as root; in some containers root cannot become anybody else either. */
    private static void refuseRootWithoutUnshare() {
        if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw PostgresRefusal.of("server.root");
        }
    }

    /** The port on which the server answers. */
    int start() throws IOException {
        postmaster.endLeftovers();
        var port = startOnFreePort();
        if (!letsSuperuserIn(port)) {
            postmaster.stop();
            postmaster.setPassword(superuser);
            postmaster.start();
        }
        return port;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A port found free may be taken before the server opens it; then another one is tried. */
    private int startOnFreePort() throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            data.configure(port);
            try {
                postmaster.start();
                return port;
            } catch (IOException e) {
                postmaster.endLeftovers();
                if (attempt == PORTS_TO_TRY || !String.valueOf(e.getMessage()).contains("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Not so if DIR/secrets was lost, or DIR/postgres restored from a backup of another day. */
    private boolean letsSuperuserIn(int port) throws IOException {
        try {
            return superuser.open(url(port, "postgres"));
        } catch (SQLException e) {
            postmaster.stop();
            throw new IOException(e);
        }
    }
}
