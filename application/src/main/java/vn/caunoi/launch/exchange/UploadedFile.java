package vn.caunoi.launch.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A file as the one part {@code file} of a multipart form, which the JDK's client does not offer. */
record UploadedFile(Path path, Progress progress, String boundary) {

    UploadedFile(Path path, Progress progress) {
        this(path, progress, "caunoi-" + UUID.randomUUID());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Of known length, so that a file too large is refused before it is sent. */
    BodyPublisher body() throws IOException {
        byte[] head = head().getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        long size = Files.size(path);
        return BodyPublishers.fromPublisher(
                BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head), content(size), BodyPublishers.ofByteArray(tail)),
                head.length + size + tail.length);
    }

    private String head() {
        String name = String.valueOf(path.getFileName()).replace("\"", "%22").replaceAll("[\\r\\n]", "_");
        return "--" + boundary + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n";
    }

    private HttpRequest.BodyPublisher content(long size) {
        return BodyPublishers.ofInputStream(() -> {
            try {
                return new Counted(Files.newInputStream(path), size);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Tells how much has been read for sending. */
    private final class Counted extends FilterInputStream {

        private final long size;
        private long sent;

        Counted(InputStream file, long size) {
            super(file);
            this.size = size;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            sent += Math.max(count, 0);
            progress.sent(sent, size);
            return count;
        }
    }
}
