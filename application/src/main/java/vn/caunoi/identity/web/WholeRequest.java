package vn.caunoi.identity.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request that was read to its end: it may have been held open until its sender lost what let him in, and who asks has to be
 * looked at again before anything is done.
 */
final class WholeRequest extends HttpServletRequestWrapper {

    /** As much as the server takes of a form without files. */
    private static final int LONGEST = 2 * 1024 * 1024;

    private final ServletInputStream body;

    private WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new Kept(new ByteArrayInputStream(body));
    }

    /** The request once all of it has come; empty where nothing was waited for. Forms without files were read before anybody was judged. */
    static Optional<HttpServletRequest> of(HttpServletRequest request) {
        if (isOfParts(request)) {
            request.getParameterMap();
            return Optional.of(request);
        }
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) return Optional.empty();
        byte[] body = read(request);
        if (body.length > LONGEST) throw new ContentTooLargeException(null);
        return body.length == 0 ? Optional.empty() : Optional.of(new WholeRequest(request, body));
    }

    private static boolean isOfParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(LONGEST + 1);
        } catch (IOException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the rest never came", e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(body, named == null ? StandardCharsets.UTF_8 : Charset.forName(named)));
    }

    /** What has come already. */
    private static final class Kept extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Kept(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("all of it is here");
        }
    }
}
