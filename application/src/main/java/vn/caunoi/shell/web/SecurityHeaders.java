package vn.caunoi.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Puts the content policy and its companions on every response. A valve of the server and no filter, because the server
 * answers some requests itself (a malformed address, TRACE). Pages are not stored anywhere; the handler of the hashed
 * assets writes its own, longer answer over that one.
 */
@Component
class SecurityHeaders implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new OnEveryResponse());
    }

    private static final class OnEveryResponse extends ValveBase {

        private OnEveryResponse() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            write(response, request.isSecure());
            getNext().invoke(request, response);
        }

        private static void write(HttpServletResponse response, boolean secure) {
            response.setHeader("Content-Security-Policy", CONTENT_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (secure) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
