package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import vn.caunoi.TestInstallation;

/** A request of which one half was sent, and the other half waits. */
final class HeldOpen implements AutoCloseable {

    /** Long enough to be judged; whoever answers before all has come is caught at it. */
    private static final int A_WHILE_MILLIS = 250;

    private static final String BODY = "--x\r\nContent-Disposition: form-data; name=\"ten\"\r\n\r\nab\r\n--x--\r\n";
    private static final int HALF = 20;

    private final Socket socket;

    private HeldOpen(Socket socket) {
        this.socket = socket;
    }

    static HeldOpen begin(TestInstallation house, String address, String sender, String type) throws IOException {
        HeldOpen request =
                new HeldOpen(new Socket("127.0.0.1", URI.create(house.url()).getPort()));
        request.send("POST " + address + " HTTP/1.1\r\nHost: localhost\r\n" + sender + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + BODY.length() + "\r\nConnection: close\r\n\r\n" + BODY.substring(0, HALF));
        request.isNotAnswered();
        return request;
    }

    private void isNotAnswered() throws IOException {
        socket.setSoTimeout(A_WHILE_MILLIS);
        assertThatThrownBy(() -> socket.getInputStream().read())
                .as("answered before all of it had come")
                .isInstanceOf(SocketTimeoutException.class);
        socket.setSoTimeout(0);
    }

    /** Sends the rest and hears the answer. */
    String end() throws IOException {
        send(BODY.substring(HALF));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
