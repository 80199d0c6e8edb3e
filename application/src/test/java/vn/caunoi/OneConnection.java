package vn.caunoi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections of which a thread holds one at a time, in every test. Who holds one and waits for a second one waits for ever as soon
 * as as many others do the same as the pool has connections: a page that works alone then fails for three officers at once.
 */
final class OneConnection extends DelegatingDataSource {

    private final ThreadLocal<AtomicInteger> held = ThreadLocal.withInitial(AtomicInteger::new);

    @Override
    public Connection getConnection() throws SQLException {
        AtomicInteger mine = held.get();
        if (mine.get() > 0) throw new SQLException("holds a connection of this pool and asks for another one");
        Connection connection = super.getConnection();
        mine.incrementAndGet();
        return returning(connection, mine);
    }

    private static Connection returning(Connection connection, AtomicInteger held) {
        return (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) held.decrementAndGet();
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
