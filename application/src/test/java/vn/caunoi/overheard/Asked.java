package vn.caunoi.overheard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question of which a copy is kept as far as the application reads it: a body that is refused unread is not waited for. */
final class Asked extends HttpServletRequestWrapper {

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private @Nullable ServletInputStream stream;
    private Map<String, String[]> fields = Map.of();
    private Collection<Part> parts = List.of();

    Asked(HttpServletRequest request) {
        super(request);
    }

    /** Address, fields, files and body: everything that the asker himself brought. */
    String typed() {
        Stream<String> address =
                Stream.of(getRequestURI(), String.valueOf(getQueryString())).map(Asked::meant);
        Stream<String> typed = fields.values().stream().flatMap(Arrays::stream);
        Stream<String> files = Stream.concat(parts.stream().map(Asked::file), Stream.of(copy.toByteArray()))
                .map(Wording::words);
        return Stream.of(address, typed, files).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static byte[] file(Part part) {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static String meant(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return address;
        }
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        fields = super.getParameterMap();
        return fields;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        parts = super.getParts();
        return parts;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream both = stream == null ? new Both(super.getInputStream(), copy) : stream;
        stream = both;
        return both;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Both extends ServletInputStream {

        private final ServletInputStream in;
        private final ByteArrayOutputStream copy;

        Both(ServletInputStream in, ByteArrayOutputStream copy) {
            this.in = in;
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) copy.write(one);
            return one;
        }

        @Override
        public int read(byte[] some, int from, int length) throws IOException {
            int read = in.read(some, from, length);
            if (read > 0) copy.write(some, from, read);
            return read;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
