package vn.caunoi.crash;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One file as the body of a multipart request, which the HTTP client of the JDK does not write. */
final class MultipartFile {

    private static final String BOUNDARY = "caunoi-crash-tests";

    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private MultipartFile() {}

    static byte[] of(String field, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 512);
        body.writeBytes(bytes("--" + BOUNDARY + "\r\n"
                + "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
