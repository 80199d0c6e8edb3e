package vn.caunoi.postgres;

import java.util.Map;

/** Says whether a server's data must survive a loss of power, since only tests may trade that for speed. */
public enum Durability {
    DURABLE,
    TEST;

    Map<String, String> settings() {
        return switch (this) {
            case DURABLE ->
                Map.of(
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "shared_buffers", "256MB",
                        "max_connections", "60",
                        // one statement that went wrong stops neither the ledger nor the disk of an office
                        "statement_timeout", "600s",
                        "client_connection_check_interval", "5s",
                        "temp_file_limit", "20GB",
                        "logging_collector", "on");
            case TEST ->
                Map.of(
                        "fsync", "off",
                        "synchronous_commit", "off",
                        "full_page_writes", "off",
                        "shared_buffers", "128MB",
                        "max_connections", "200",
                        "autovacuum", "off",
                        "max_wal_size", "256MB",
                        "wal_level", "minimal",
                        "max_wal_senders", "0",
                        "logging_collector", "off");
        };
    }
}
