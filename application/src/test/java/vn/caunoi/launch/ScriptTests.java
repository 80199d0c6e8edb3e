package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script at the root, as far as it answers without building anything. */
class ScriptTests {

    @Test
    void anUnknownCommandIsOneClearLine() throws Exception {
        Said said = caunoi("nonsense");
        assertThat(said.code()).isEqualTo(Main.BAD_USE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .singleElement()
                .asString()
                .contains("Không có lệnh nonsense", " / ", "no command nonsense");
    }

    @Test
    void scalesThatAreNotMeasuredYetAreRefused() throws Exception {
        for (String scale : List.of("nation4", "moon")) {
            Said said = caunoi("bench", scale);
            assertThat(said.code()).isEqualTo(Main.BAD_USE);
            assertThat(said.out()).isEmpty();
            assertThat(said.err().lines()).singleElement().asString().contains(scale, " / ", "zone and city");
        }
    }

    @Test
    void helpAndNothingAtAllShowTheCommands() throws Exception {
        assertThat(caunoi("help")).isEqualTo(caunoi("--help"));
        assertThat(caunoi("help").code()).isEqualTo(Main.WELL);
        assertThat(caunoi("help").out())
                .contains(
                        "./caunoi run",
                        "./caunoi serve",
                        "./caunoi import",
                        "./caunoi verify-audit",
                        "./caunoi test",
                        "./caunoi bench");
        assertThat(caunoi().code()).isEqualTo(Main.BAD_USE);
        assertThat(caunoi().err()).isEqualTo(caunoi("help").out());
    }

    private record Said(int code, String out, String err) {}

    private static Said caunoi(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Path.of("../caunoi").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, err);
    }
}
