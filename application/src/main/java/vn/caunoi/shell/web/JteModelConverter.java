package vn.caunoi.shell.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes the typed template a controller returns as HTML; nothing is sent before the whole page could be drawn. */
class JteModelConverter extends AbstractHttpMessageConverter<JteModel> {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    JteModelConverter() {
        super(HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Pages are only written", input);
    }

    @Override
    protected void writeInternal(JteModel page, HttpOutputMessage output) throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        output.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(output.getBody());
    }
}
