package vn.caunoi.postgres;

import static java.util.Map.entry;

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
                Map.ofEntries(
                        entry("fsync", "off"),
                        entry("synchronous_commit", "off"),
                        entry("full_page_writes", "off"),
                        entry("shared_buffers", "128MB"),
                        entry("max_connections", "200"),
                        entry("autovacuum", "off"),
                        // a test asks much of little data: there it takes longer to plan a statement than to run it
                        entry("plan_cache_mode", "force_generic_plan"),
                        entry("max_wal_size", "256MB"),
                        entry("wal_level", "minimal"),
                        entry("max_wal_senders", "0"),
                        entry("logging_collector", "off"));
        };
    }
}
