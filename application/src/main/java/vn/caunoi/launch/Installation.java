package vn.caunoi.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.exchange.Peer;

/**
 * A running installation as commands speak to it: where it answers, the file with the token that it wants, and the file with the
 * certificate of who issued its own, where the office did that itself.
 */
record Installation(URI address, Path tokenFile, Optional<Path> authority) {

    static final Set<String> OPTIONS = Set.of("--url", "--token-file", "--ca");
    private static final String DEFAULT_URL = "http://127.0.0.1:8080";

    /** The one on this machine, unless the options name another. */
    static Installation read(Options options, Path home) {
        return new Installation(
                address(options.value("--url").orElse(DEFAULT_URL)),
                options.value("--token-file")
                        .map(Path::of)
                        .orElseGet(() -> home.resolve(RunCommand.DEFAULT_DATA).resolve("api-token")),
                options.value("--ca").map(Path::of));
    }

    private static URI address(String given) {
        String plain = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        try {
            URI address = URI.create(plain);
            if (Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw BadUse.of("import.url", given);
    }

    Peer peer() {
        return new Peer(address, token(), authority.map(Peer::believing));
    }

    private String token() {
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException _) {
            throw BadUse.of("import.token", tokenFile);
        }
    }
}
