package vn.caunoi.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes user and password out of a JDBC address, so that they are never kept or logged with it. */
record JdbcAddress(String url, Credentials credentials) {

    static JdbcAddress parse(String jdbcUrl) {
        var parts = jdbcUrl.split("\\?", 2);
        var parameters = parts.length == 1 ? List.<String>of() : Arrays.asList(parts[1].split("&"));
        Predicate<String> secret = parameter -> parameter.startsWith("user=") || parameter.startsWith("password=");
        var rest = parameters.stream().filter(secret.negate()).collect(Collectors.joining("&"));
        var secrets = parameters.stream()
                .filter(secret)
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (_, later) -> later));
        return new JdbcAddress(rest.isEmpty() ? parts[0] : parts[0] + "?" + rest, credentials(jdbcUrl, secrets));
    }

    private static Credentials credentials(String jdbcUrl, Map<String, String> secrets) {
        var user = secrets.get("user");
        if (user == null || !jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw PostgresRefusal.of("url.incomplete");
        }
        return new Credentials(user, secrets.getOrDefault("password", ""));
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
