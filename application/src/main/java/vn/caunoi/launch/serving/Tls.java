package vn.caunoi.launch.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ssl.pem.PemContent;
import vn.caunoi.launch.console.BadUse;

/**
 * The certificate of the installation and its key, as files that other programs write too (PEM).
 *
 * @param name what people type: a name or an address for which the certificate was made, unless another one is given
 */
public record Tls(Path certificate, Path key, String name) {

    private static final int DNS = 2;
    private static final int ADDRESS = 7;

    /** Looked at before anything is started: what cannot be read, or does not belong together, is one clear line. */
    static Tls read(Path certificate, Path key, Optional<String> given, InetAddress address) {
        X509Certificate own = certificate(certificate);
        if (!belong(own, key(key))) throw BadUse.of("serve.tls.match", certificate, key);
        String name = given.or(() -> named(own, address))
                .orElseThrow(() -> BadUse.of("serve.tls.nameless", certificate, address.getHostAddress()));
        return new Tls(certificate.toAbsolutePath(), key.toAbsolutePath(), name);
    }

    private static X509Certificate certificate(Path file) {
        try {
            List<X509Certificate> chain = PemContent.load(file).getCertificates();
            if (chain != null && !chain.isEmpty()) return chain.getFirst();
        } catch (IOException | RuntimeException _) {
            // said below
        }
        throw BadUse.of("serve.tls.certificate", file);
    }

    private static PrivateKey key(Path file) {
        try {
            PrivateKey key = PemContent.load(file).getPrivateKey();
            if (key != null) return key;
        } catch (IOException | RuntimeException _) {
            // said below
        }
        throw BadUse.of("serve.tls.key", file);
    }

    /** What the key signs, the certificate must verify. */
    private static boolean belong(X509Certificate certificate, PrivateKey key) {
        byte[] words = "cau noi".getBytes(StandardCharsets.UTF_8);
        try {
            Signature signature = Signature.getInstance(
                    switch (key.getAlgorithm()) {
                        case "RSA" -> "SHA256withRSA";
                        case "EC" -> "SHA256withECDSA";
                        default -> key.getAlgorithm();
                    });
            signature.initSign(key);
            signature.update(words);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(words);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** The address itself where the certificate has it or nothing else; else the first name that is not one of many. */
    private static Optional<String> named(X509Certificate own, InetAddress address) {
        List<String> addresses = names(own, ADDRESS);
        String literal = address.getHostAddress();
        if (addresses.contains(literal)) return Optional.of(literal);
        return names(own, DNS).stream()
                .filter(name -> !name.startsWith("*"))
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .or(() -> address.isAnyLocalAddress() ? Optional.empty() : Optional.of(literal));
    }

    private static List<String> names(X509Certificate own, int kind) {
        try {
            Collection<List<?>> names = own.getSubjectAlternativeNames();
            if (names == null) return List.of();
            return names.stream()
                    .filter(name -> name.getFirst().equals(kind))
                    .map(name -> String.valueOf(name.get(1)))
                    .toList();
        } catch (CertificateParsingException _) {
            return List.of();
        }
    }

    Map<String, Object> settings() {
        return Map.of(
                "server.ssl.certificate", certificate.toUri().toString(),
                "server.ssl.certificate-private-key", key.toUri().toString(),
                "server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
    }
}
