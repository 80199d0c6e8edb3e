package vn.caunoi.overheard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer that goes out as it is, while a copy stays behind. */
final class TwiceWritten extends HttpServletResponseWrapper {

    private static final Set<String> FOR_MACHINES = Set.of("text/css", "text/javascript", "application/javascript");

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private @Nullable ServletOutputStream stream;

    TwiceWritten(HttpServletResponse response) {
        super(response);
    }

    /** Headers and body as one text; of a style, a script or a picture, the headers. */
    String told() {
        String headers = getHeaderNames().stream()
                .flatMap(name -> getHeaders(name).stream())
                .collect(Collectors.joining("\n"));
        return isForReading() ? headers + "\n" + Wording.words(copy.toByteArray()) : headers;
    }

    private boolean isForReading() {
        String type = String.valueOf(getContentType()).replaceAll(";.*", "");
        return !FOR_MACHINES.contains(type) && !type.startsWith("image/") && !type.startsWith("font/");
    }

    void flushed() {
        if (writer != null) writer.flush();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream both = stream == null ? new Both(super.getOutputStream(), copy) : stream;
        stream = both;
        return both;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter both = writer == null
                ? new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8))
                : writer;
        writer = both;
        return both;
    }

    @Override
    public void reset() {
        super.reset();
        copy.reset();
        writer = null;
        stream = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        copy.reset();
    }

    @Override
    public void flushBuffer() throws IOException {
        flushed();
        super.flushBuffer();
    }

    private static final class Both extends ServletOutputStream {

        private final ServletOutputStream out;
        private final ByteArrayOutputStream copy;

        Both(ServletOutputStream out, ByteArrayOutputStream copy) {
            this.out = out;
            this.copy = copy;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            copy.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            copy.write(some, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
