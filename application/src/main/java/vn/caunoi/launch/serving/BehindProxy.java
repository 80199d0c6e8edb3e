package vn.caunoi.launch.serving;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Behind a proxy, scheme, name and port of each request are those of the configured address, whatever its headers say. One header is
 * believed, because guessers are told apart by it: who came to a proxy on this machine, as that proxy wrote last.
 */
@Component
@Order(0)
class BehindProxy implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int HTTPS = 443;

    private final String address;

    BehindProxy(@Value("${caunoi.proxy:}") String address) {
        this.address = address;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (!address.isEmpty()) server.addEngineValves(new Named(URI.create(address)));
    }

    private static final class Named extends ValveBase {

        private final URI address;

        private Named(URI address) {
            super(true);
            this.address = address;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setSecure(true);
            request.getCoyoteRequest().scheme().setString(address.getScheme());
            request.getCoyoteRequest().serverName().setString(address.getHost());
            request.getCoyoteRequest().setServerPort(address.getPort() < 0 ? HTTPS : address.getPort());
            visitor(request).ifPresent(visitor -> {
                request.setRemoteAddr(visitor);
                request.setRemoteHost(visitor);
            });
            getNext().invoke(request, response);
        }

        private static Optional<String> visitor(Request request) {
            List<String> told = Collections.list(request.getHeaders("X-Forwarded-For"));
            return told.isEmpty() || !isHere(request.getRemoteAddr())
                    ? Optional.empty()
                    : Optional.of(last(told.getLast())).filter(Named::isAddress);
        }

        /** What the proxy itself has added, at the end or as a line of its own; all before it is what somebody says of himself. */
        private static String last(String line) {
            return line.substring(line.lastIndexOf(',') + 1).strip();
        }

        private static boolean isHere(@Nullable String address) {
            return address != null
                    && isAddress(address)
                    && InetAddress.ofLiteral(address).isLoopbackAddress();
        }

        private static boolean isAddress(String told) {
            try {
                return InetAddress.ofLiteral(told).getHostAddress() != null;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }
    }
}
