package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;

/** A request that calls the installation by another name. */
final class HostileHeaders {

    private HostileHeaders() {}

    /** D10: links begin with the configured address, redirects name no host, whatever a request says. */
    static void changeNothing(RunningInstallation running, String address) throws Exception {
        String evil = "evil.example";
        String inside = running.front().inside();
        HttpResponse<String> page;
        try (HttpClient http = HttpClient.newHttpClient()) {
            page = http.send(
                    HttpRequest.newBuilder(URI.create(inside + "/dang-nhap"))
                            .header("X-Forwarded-Host", evil)
                            .header("X-Forwarded-Proto", "http")
                            .header("Forwarded", "host=" + evil)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        assertThat(page.body())
                .contains("Đảng ủy các khu công nghiệp và chế xuất")
                .doesNotContain(evil);
        assertThat(page.headers().allValues("set-cookie")).allMatch(cookie -> cookie.contains("Secure"));
        assertThat(page.headers().firstValue("strict-transport-security")).isPresent();
        String raw = raw(URI.create(inside).getPort(), "/tong-quan", evil);
        assertThat(raw)
                .startsWith("HTTP/1.1 302")
                .contains("Location: /dang-nhap")
                .doesNotContain(evil);
        assertThat(raw(URI.create(inside).getPort(), "/thiet-lap?ma=khong", evil))
                .startsWith("HTTP/1.1 404");
        Links links = running.application().bean(Links.class);
        var mai = running.application()
                .bean(Accounts.class)
                .find("mai")
                .orElseThrow()
                .holder();
        assertThat(links.address(links.issue(mai, Link.Kind.RESET, null))).startsWith(address + "/dat-mat-khau?ma=");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(running.home().apiToken())))
                .isEqualTo("rw-------");
        assertThat(running.home().setUp()).doesNotExist();
    }

    private static String raw(int port, String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host
                                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
