package vn.caunoi.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The same sixty numbers by one statement over the tables, as somebody would write it who knows them all. */
record Expert(Connection connection, String sql) {

    static Expert over(Connection connection) throws IOException {
        try (InputStream file = Objects.requireNonNull(Expert.class.getResourceAsStream("/sql/report.sql"))) {
            return new Expert(connection, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    Map<String, BigDecimal> numbers() throws SQLException {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.put(rows.getString(1) + " @ " + rows.getString(2), rows.getBigDecimal(3));
            }
        }
        return numbers;
    }
}
