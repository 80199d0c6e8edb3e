package vn.caunoi.shell.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/**
 * What the server itself answers where no page was reached, such as an address with a zero byte: our own words in a page
 * without style, and neither its version nor its insides.
 */
@Component
class ServerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int SERVER_ERROR = 500;

    private final Messages messages;

    ServerErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(InOurWords.class.getName());
                host.getPipeline().addValve(new InOurWords());
            }
        });
    }

    private String page(int status) {
        Text vietnamese = messages.in(Messages.VIETNAMESE);
        String kind = "shell.error." + (status >= SERVER_ERROR ? "500" : "400");
        return "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>" + vietnamese.t(kind + ".title")
                + "</title><h1>" + vietnamese.t(kind + ".title") + "</h1><p>" + vietnamese.t(kind + ".text")
                + "</p><p lang=\"en\">" + messages.in(Locale.ENGLISH).t(kind + ".text") + "</p><p><a href=\"/\">"
                + vietnamese.t("shell.error.home") + "</a></p></html>";
    }

    private final class InOurWords extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(status));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                // nobody reads the answer any more
            }
        }
    }
}
