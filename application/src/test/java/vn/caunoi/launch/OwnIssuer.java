package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.launch.console.Console;

/** An office that issued the certificate of its installation itself: its own programs believe it where they are told to. */
final class OwnIssuer {

    private OwnIssuer() {}

    static void isBelievedByWhoKnowsIt(RunningInstallation running, Certificates own, Path folder) {
        assertThat(asked(running, folder)).contains("--ca TỆP", "--ca FILE");
        assertThat(asked(running, folder, "--ca", own.key().toString()))
                .contains("Không đọc được chứng thư của nơi cấp", "no certificate of an issuer");
        assertThat(asked(running, folder, "--ca", own.certificate().toString())).contains("Không có đơn vị NOWHERE");
    }

    private static String asked(RunningInstallation running, Path folder, String... more) {
        List<String> report = new ArrayList<>(List.of("report", "year", "--unit", "NOWHERE", "--period", "2025"));
        report.addAll(List.of("--out", folder.resolve("a.pdf").toString(), "--url", running.url()));
        report.addAll(List.of("--token-file", running.home().apiToken().toString()));
        report.addAll(List.of(more));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        Main.execute(report, folder, new Console(terminal, terminal, false));
        return said.toString(StandardCharsets.UTF_8);
    }
}
