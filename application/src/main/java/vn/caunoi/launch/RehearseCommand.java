package vn.caunoi.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.launch.console.BadUse;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Options;
import vn.caunoi.launch.serving.Front;

/**
 * Starts an empty installation, opens the first pages and stops, so that the build can write down which classes a start
 * needs (the AOT cache); people are not offered this command.
 */
record RehearseCommand(Path data) implements Command {

    private static final List<String> PAGES = List.of("/healthz", "/dang-nhap", "/api/v1/figures");

    static RehearseCommand read(List<String> arguments) {
        Options options = Options.read(arguments, Set.of("--data"), Set.of());
        options.refuseWords();
        return new RehearseCommand(options.value("--data").map(Path::of).orElseThrow(() -> BadUse.of("serve.data")));
    }

    @Override
    public int execute(Console console) {
        try (var running = RunningInstallation.start(
                        DataHome.at(data), Premises.OWN, Optional.empty(), Front.here(0), console);
                var browser = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                browser.send(
                        HttpRequest.newBuilder(URI.create(running.url() + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
            return Main.WELL;
        } catch (IOException e) {
            console.complain(String.valueOf(e.getMessage()));
            return Main.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Main.FAILED;
        }
    }
}
