package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.TestInstallation;

@DisplayName("Tệp xấu gửi đến địa chỉ nhập: đúng lời, đúng ô, không gì thay đổi")
class BadFileImportTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final ImportDesk DESK = new ImportDesk(HOUSE);

    @BeforeAll
    static void begin() {
        assertThat(DESK.send(Office.workbook()).rejected()).isEmpty();
    }

    static Stream<BadFile> files() {
        return Stream.of(BadFiles.all(), BadRecords.all(), BadRules.all()).flatMap(files -> files);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedAndChangesNothing(BadFile file) {
        Map<String, String> before = TableHashes.of(HOUSE.database());
        ImportDesk.Answer answer = DESK.send(file.bytes(), "");
        assertThat(answer.rejected()).isEqualTo(file.words());
        assertThat(answer.status()).isEqualTo(file.status());
        assertThat(answer.accepted()).isZero();
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }
}
