package vn.caunoi.launch.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Options;

/**
 * Where the program answers, and what people call that place.
 *
 * @param port 0 takes any free one
 * @param tls null where requests come in plain
 * @param proxy the address under which people reach a proxy in front; null where there is none
 */
public record Front(
        InetAddress address,
        int port,
        @Nullable Tls tls,
        @Nullable URI proxy) {

    /** The options that say so. */
    public static final Set<String> OPTIONS =
            Set.of("--address", "--port", "--tls-cert", "--tls-key", "--name", "--behind-proxy");

    private static final int HTTPS = 443;
    private static final Pattern HOST = Pattern.compile("[\\w.-]{1,253}");

    /** For this machine only. */
    public static Front here(int port) {
        return new Front(InetAddress.ofLiteral("127.0.0.1"), port, null, null);
    }

    /** Nothing goes beyond this machine in plain: it needs TLS, or a proxy that has it. */
    public static Front read(Options options) {
        InetAddress address = address(options.value("--address").orElse("127.0.0.1"));
        Front front = new Front(
                address,
                options.port(),
                tls(options, address),
                options.value("--behind-proxy").map(Front::proxy).orElse(null));
        if (front.tls != null && front.proxy != null) throw BadUse.of("serve.either");
        if (front.tls == null && front.proxy == null && !front.address.isLoopbackAddress()) {
            throw BadUse.of("serve.address", options.value("--address").orElse(""));
        }
        return front;
    }

    private static InetAddress address(String given) {
        try {
            return InetAddress.getByName(given);
        } catch (UnknownHostException _) {
            throw BadUse.of("serve.address.unknown", given);
        }
    }

    private static @Nullable Tls tls(Options options, InetAddress address) {
        Optional<String> name = options.value("--name");
        name.filter(given -> !HOST.matcher(given).matches()).ifPresent(given -> {
            throw BadUse.of("serve.name.wrong", given);
        });
        Optional<Path> certificate = options.value("--tls-cert").map(Path::of);
        Optional<Path> key = options.value("--tls-key").map(Path::of);
        if (certificate.isPresent() != key.isPresent()) throw BadUse.of("serve.tls.both");
        if (name.isPresent() && certificate.isEmpty()) throw BadUse.of("serve.name.plain");
        return certificate
                .map(given -> Tls.read(given, key.orElseThrow(), name, address))
                .orElse(null);
    }

    private static URI proxy(String given) {
        String plain = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        try {
            URI address = URI.create(plain);
            if ("https".equals(address.getScheme())
                    && address.getHost() != null
                    && plain.endsWith(address.getAuthority())) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw BadUse.of("serve.proxy", given);
    }

    /** The same with a port that is free now; refused where it is taken. */
    public Front free() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return new Front(address, probe.getLocalPort(), tls, proxy);
        } catch (IOException _) {
            throw address.isLoopbackAddress()
                    ? BadUse.of("port.taken", Integer.toString(port))
                    : BadUse.of("serve.not-ours", address.getHostAddress(), Integer.toString(port));
        }
    }

    /** What people type, and what links that are handed over begin with; never what a request says of itself. */
    public String url() {
        if (proxy != null) return proxy.toString();
        return tls == null
                ? "http://" + literal() + ":" + port
                : "https://" + inAddress(tls.name()) + (port == HTTPS ? "" : ":" + port);
    }

    /** Where a proxy in front finds the program. */
    public String inside() {
        return "http://" + literal() + ":" + port;
    }

    private String literal() {
        return inAddress(address.getHostAddress());
    }

    private static String inAddress(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** The same for the server. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "server.address", address.getHostAddress(),
                "server.port", port,
                "caunoi.address", url(),
                "server.servlet.session.cookie.secure", url().startsWith("https:")));
        if (tls != null) settings.putAll(tls.settings());
        if (proxy != null) settings.put("caunoi.proxy", proxy.toString());
        return settings;
    }
}
