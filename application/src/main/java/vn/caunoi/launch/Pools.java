package vn.caunoi.launch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import vn.caunoi.postgres.Credentials;
import vn.caunoi.postgres.Installation;

/** The connections to one database: many for the application, fewer for the user who reads passwords and tokens. */
public record Pools(HikariDataSource application, HikariDataSource login) implements AutoCloseable {

    private static final int APPLICATION = 12;
    private static final int LOGIN = 6;
    private static final long PATIENCE_MILLIS = 10_000;

    /** Longer than any statement; a server that vanished without a word would else hold a connection for ever. */
    private static final String LONGEST_SILENCE_SECONDS = "600";

    public static Pools of(Installation installation) {
        return new Pools(
                pool(installation, installation.app(), APPLICATION), pool(installation, installation.login(), LOGIN));
    }

    /** Opens connections when they are asked for: a start that touches few waits for few. */
    private static HikariDataSource pool(Installation installation, Credentials user, int size) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName(user.user());
        settings.setJdbcUrl(installation.url());
        settings.setUsername(user.user());
        settings.setPassword(user.password());
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(PATIENCE_MILLIS);
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        settings.addDataSourceProperty("ApplicationName", "caunoi");
        // what the server says of a failed row names persons; it must not reach a log
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        settings.addDataSourceProperty("socketTimeout", LONGEST_SILENCE_SECONDS);
        return new HikariDataSource(settings);
    }

    @Override
    public void close() {
        application.close();
        login.close();
    }
}
