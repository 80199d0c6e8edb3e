package vn.caunoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.launch.console.Console;
import vn.caunoi.launch.console.Words;

/** Bad use is one clear line, Vietnamese and English, and the end with 2; nothing has been started. */
class LaunchTests {

    @TempDir
    Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | Thiếu lệnh                     | A command is missing",
                "backup                                 | Không có lệnh backup           | There is no command backup",
                "run --bogus                            | không có tùy chọn --bogus      | has no option --bogus",
                "run --jdbc-url=x                       | không có tùy chọn --jdbc-url   | has no option --jdbc-url",
                "run --port                             | --port thiếu giá trị           | --port lacks its value",
                "run --port 80a                         | Cổng 80a không hợp lệ          | Port 80a is none",
                "run --port 65536                       | Cổng 65536 không hợp lệ        | Port 65536 is none",
                "run --port 1 --port 2                  | --port được ghi hai lần        | --port is given twice",
                "run now                                | Thừa từ now                    | Nothing is known to do with now",
                "serve                                  | serve cần --data               | serve needs --data",
                "serve --data d --tls-cert c            | phải đi cùng nhau              | belong together",
                "serve --data d --tls-cert c --tls-key k | Không đọc được chứng thư trong c | no certificate to read in c",
                "serve --data d --behind-proxy http://u | cần dạng https://TÊN            | must be https://NAME",
                "serve --data d --behind-proxy https://u/x | cần dạng https://TÊN         | must be https://NAME",
                "serve --data d --address 0.0.0.0       | 0.0.0.0 nằm ngoài máy này      | 0.0.0.0 is beyond this machine",
                "serve --data d --address 192.168.1.10  | 192.168.1.10 nằm ngoài         | 192.168.1.10 is beyond",
                "serve --data d --name u               | --name đi cùng --tls-cert       | belongs to --tls-cert",
                "import                                 | cần đúng một tệp .xlsx         | needs exactly one .xlsx file",
                "report                                 | cần đúng một mẫu               | report needs exactly one report",
                "report year --unit A --period 2016     | còn thiếu --out                | report needs --out",
                "report year --out a.docx --period 2016 | còn thiếu --unit               | report needs --unit",
                "report year --out a.odt --unit A       | phải có đuôi .docx             | must end with .docx",
                "report year --out /x/a.pdf --unit A    | không có thư mục này           | there is no such folder",
                "report year --out /x/a.csv --unit A    | không có thư mục này           | there is no such folder",
                "verify-audit                           | cần --data                     | verify-audit needs --data",
                "verify-audit --data nowhere            | nowhere chưa có nhật ký         | nowhere has no audit",
                "verify-audit --data d --fix            | không có tùy chọn --fix        | has no option --fix",
                "import a.xls                           | cần đúng một tệp .xlsx         | needs exactly one .xlsx file",
                "import nowhere.xlsx                    | Không đọc được tệp nowhere     | The file nowhere.xlsx cannot be read"
            })
    void badUseIsOneClearLine(String line, String vietnamese, String english) {
        assertThat(execute(line.isEmpty() ? List.of() : List.of(line.split(" "))))
                .isEqualTo(Main.BAD_USE);
        assertThat(said().lines()).hasSize(1);
        assertThat(said()).contains(vietnamese).contains(" / ").contains(english);
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            Path data = home.resolve("taken");
            assertThat(execute(List.of("run", "--port", port, "--data", data.toString())))
                    .isEqualTo(Main.BAD_USE);
            assertThat(said())
                    .contains("Cổng " + port + " đang được chương trình khác dùng")
                    .contains("Port " + port + " is taken");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerLeavesOneLineAndNothingElse() {
        Path data = home.resolve("new");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(all, true, StandardCharsets.UTF_8);
        List<String> serve = List.of(
                "serve",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--jdbc-url",
                "jdbc:postgresql://127.0.0.1:1/x?user=u");
        assertThat(Main.execute(serve, home, new Console(terminal, terminal, false)))
                .isEqualTo(Main.BAD_USE);
        assertThat(all.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(" / ");
        assertThat(data).doesNotExist();
    }

    @Test
    void aFolderThatWasThereStaysWhenAStartIsRefused() throws IOException {
        Path data = Files.createDirectories(home.resolve("prepared"));
        assertThat(execute(List.of(
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--jdbc-url",
                        "jdbc:postgresql://127.0.0.1:1/x?user=u")))
                .isEqualTo(Main.BAD_USE);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void numbersAreWrittenAsEachLanguageWritesThem() {
        assertThat(Words.both("run.ready", 4.94)).isEqualTo("Sẵn sàng sau 4,9 s / ready after 4.9 s");
    }

    @Test
    void theSampleNeverEntersARealInstallation() {
        Path data = home.resolve("own");
        DataHome.at(data).claim(Premises.OWN);
        assertThat(execute(List.of("run", "--port", "0", "--data", data.toString())))
                .isEqualTo(Main.BAD_USE);
        assertThat(said()).contains("bản cài đặt thật").contains("a real installation");
    }

    @Test
    void aRealInstallationNeverTakesTheSamplesPlace() {
        Path data = home.resolve("sample");
        DataHome.at(data).claim(Premises.SAMPLE);
        assertThat(execute(List.of("serve", "--port", "0", "--data", data.toString())))
                .isEqualTo(Main.BAD_USE);
        assertThat(said()).contains("của bản mẫu").contains("belongs to the sample");
    }

    @Test
    void aDataDirectoryOfAnotherPostgresIsNamed() throws IOException {
        Path data = Files.createDirectories(home.resolve("old/postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertThat(execute(List.of(
                        "run", "--port", "0", "--data", home.resolve("old").toString())))
                .isEqualTo(Main.BAD_USE);
        assertThat(said()).contains("PostgreSQL 17").contains("PostgreSQL 18");
    }

    @Test
    void aFileIsNoDataDirectory() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(execute(List.of("serve", "--port", "0", "--data", file.toString())))
                .isEqualTo(Main.BAD_USE);
        assertThat(said()).contains("Không dùng được thư mục dữ liệu").contains("cannot be used");
    }

    @Test
    void anImportNeedsAToken() throws IOException {
        Path file = Files.writeString(home.resolve("a.xlsx"), "");
        assertThat(execute(List.of("import", file.toString()))).isEqualTo(Main.BAD_USE);
        assertThat(said())
                .contains(home.resolve("data/sample/api-token").toString())
                .contains("No token");
    }

    @Test
    void anImportNeedsAnInstallationThatAnswers() throws IOException {
        Path file = Files.writeString(home.resolve("a.xlsx"), "");
        Path token = Files.writeString(home.resolve("token"), "t");
        assertThat(execute(List.of(
                        "import", file.toString(), "--url", "http://127.0.0.1:1/", "--token-file", token.toString())))
                .isEqualTo(Main.BAD_USE);
        assertThat(said()).contains("Không có bản cài đặt nào trả lời").contains("No installation answers");
    }

    private int execute(List<String> arguments) {
        PrintStream terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Main.execute(arguments, home, new Console(nowhere, terminal, false));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
