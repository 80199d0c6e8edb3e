package vn.caunoi.launch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as its own process, as an operator starts and stops it. */
final class Started implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Predicate<String> GREETED = line -> line.contains("Ctrl-C");

    /** Compiles once and plainly and collects alone, as everything of the tests does: there are two cores for two runs. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private static final String ALONE = "-XX:+UseSerialGC";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final List<String> said = new ArrayList<>();
    private String url = "";

    private Started(Process process) {
        this.process = process;
    }

    /** Starts it and waits for the last line of its greeting. */
    static Started with(String... arguments) throws IOException {
        return start(List.of(QUICK, ALONE), GREETED, arguments);
    }

    /** As {@link #with}, in an office that lets each machine ask so many times a minute. */
    static Started limited(int requests, String... arguments) throws IOException {
        return start(List.of(QUICK, ALONE, "-Dcaunoi.api.requests-per-minute=" + requests), GREETED, arguments);
    }

    /** Starts it and waits for a line on the way. */
    static Started until(Predicate<String> line, String... arguments) throws IOException {
        return start(List.of(QUICK, ALONE), line, arguments);
    }

    private static Started start(List<String> options, Predicate<String> awaited, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", product(), Main.class.getName()));
        command.addAll(List.of(arguments));
        Started started = new Started(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        started.listen(awaited);
        return started;
    }

    /** The class path without the tests', whose sample pages would be taken for pages of the product. */
    private static String product() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen(Predicate<String> awaited) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                url = address.group();
            }
            if (awaited.test(line)) {
                return;
            }
        }
    }

    List<String> said() {
        return said;
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What Ctrl-C and a service manager do; true when the process ended by itself in time. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    /** What the end of the power does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
