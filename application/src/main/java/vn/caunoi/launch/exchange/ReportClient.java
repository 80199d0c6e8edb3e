package vn.caunoi.launch.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.launch.console.BadUse;

/** Speaks to {@code GET /api/v1/reports} of an installation, as any other program would. */
public record ReportClient(Peer installation) {

    private static final int WELL = 200;

    /**
     * Which report.
     *
     * @param asOf the last day whose entries count; null for the last day of the period
     */
    public record Asked(
            String template,
            String unit,
            String period,
            @Nullable String asOf,
            String format) {}

    /** What became of it. */
    public sealed interface Outcome {}

    /** The file lies where it was wanted. */
    public record Taken(long bytes) implements Outcome {}

    /** The installation said no, and why. */
    public record Refused(int status, String detail) implements Outcome {}

    /** Takes the report into a file; a file that stood there before stays whole until the new one is. */
    public Outcome take(Asked asked, Path out) {
        try (HttpClient client = installation.client()) {
            HttpResponse<byte[]> response = client.send(request(asked), HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == WELL
                    ? kept(response.body(), out)
                    : new Refused(response.statusCode(), detail(response.body()));
        } catch (IOException failure) {
            throw installation.silent(failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw BadUse.of("import.silent", installation.address());
        }
    }

    private HttpRequest request(Asked asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(installation.address())
                .path("/api/v1/reports/{template}")
                .queryParam("unit", "{unit}")
                .queryParam("period", "{period}")
                .queryParam("format", "{format}");
        if (asked.asOf() != null) {
            address.queryParam("asOf", "{asOf}");
        }
        URI uri = address.encode()
                .buildAndExpand(asked.template(), asked.unit(), asked.period(), asked.format(), asked.asOf())
                .toUri();
        return installation.asking(uri).GET().build();
    }

    private static Outcome kept(byte[] report, Path wanted) {
        if (Files.isDirectory(wanted)) {
            throw BadUse.of("report.is-folder", wanted);
        }
        try {
            Path out = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
            Path folder = out.getParent();
            Path whole = Files.createTempFile(folder, ".report", ".part");
            Files.write(whole, report);
            Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
            return new Taken(report.length);
        } catch (IOException _) {
            throw BadUse.of("report.folder", wanted);
        }
    }

    private static String detail(byte[] body) {
        try {
            JsonNode detail = JsonMapper.shared().readTree(body).get("detail");
            return detail == null || detail.isNull() ? "" : detail.asString();
        } catch (JacksonException _) {
            return "";
        }
    }
}
