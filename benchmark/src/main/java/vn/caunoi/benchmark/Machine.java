package vn.caunoi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** On what was measured: a ratio holds only where both sides ran on one server, on a machine that stayed the same. */
final class Machine {

    private static final String SERVER = """
            select concat_ws(' ', split_part(version(), ' on ', 1), inet_server_port(), current_database(),
                             pg_postmaster_start_time(), current_setting('shared_buffers'))
            """;

    private Machine() {}

    /** Which server answers: equal texts, one server. */
    static String server(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SERVER)) {
            row.next();
            return row.getString(1);
        }
    }

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%s, %d × %s, %s, Java %s"
                .formatted(
                        system.getName() + " " + system.getArch(),
                        system.getAvailableProcessors(),
                        processor(),
                        memory(),
                        Runtime.version());
    }

    /** How many programs wanted a core in the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        return line("/proc/cpuinfo", "model name");
    }

    private static String memory() {
        return line("/proc/meminfo", "MemTotal");
    }

    private static String line(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("?");
        } catch (IOException _) {
            return "?";
        }
    }
}
