package vn.caunoi.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.caunoi.TestInstallation;

/** A file as a machine gets it, by what it holds: the moment at which it was made is no part of that. */
record Exported(int status, Map<String, String> parts) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Exported with(String token, TestInstallation house, String address) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    house.request(address)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            return new Exported(answer.statusCode(), parts(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            parts.put("", timeless(file));
            return parts;
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), timeless(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }

    private static String timeless(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1)
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[\\d:.+Z]+", "")
                .replaceAll("/(?:Creation|Mod)Date ?\\([^)]*\\)|/ID ?\\[[^]]*]", "");
    }
}
