package vn.caunoi.launch.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import vn.caunoi.launch.console.BadUse;

/**
 * The installation that is spoken to: where, with what token, and whose certificates are believed.
 *
 * @param authority who issued its certificate; empty where that is somebody whom every machine believes
 */
public record Peer(URI address, String token, Optional<SSLContext> authority) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Believes the certificates in the file (PEM), and what they signed, and nobody else. */
    public static SSLContext believing(Path file) {
        try (var pem = Files.newInputStream(file)) {
            KeyStore believed = KeyStore.getInstance(KeyStore.getDefaultType());
            believed.load(null, null);
            int number = 0;
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                believed.setCertificateEntry(Integer.toString(number++), each);
            }
            if (number == 0) throw BadUse.of("ca", file);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(believed);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException _) {
            throw BadUse.of("ca", file);
        }
    }

    HttpClient client() {
        HttpClient.Builder client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE);
        authority.ifPresent(client::sslContext);
        return client.build();
    }

    /** What is refused is to be said in both languages, as everything on the command line. */
    HttpRequest.Builder asking(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "mul");
    }

    /** Why no answer came. */
    BadUse silent(IOException failure) {
        boolean disbelieved = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(SSLException.class::isInstance);
        return BadUse.of(disbelieved ? "ca.unknown" : "import.silent", address);
    }
}
