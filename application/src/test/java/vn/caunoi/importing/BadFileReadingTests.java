package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.sheet.FileRefused;

@DisplayName("Tệp xấu bị từ chối khi đọc")
class BadFileReadingTests {

    private static final Map<Integer, FileRefused.Cause> CAUSES =
            Map.of(415, FileRefused.Cause.TYPE, 413, FileRefused.Cause.SIZE, 422, FileRefused.Cause.CONTENT);

    static Stream<BadFile> files() {
        return BadFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("đúng từng chữ, đúng ô, dưới năm giây")
    void refusesWordByWord(BadFile file) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(words(file)).isEqualTo(file.words()));
    }

    private static List<String> words(BadFile file) {
        try {
            return Reading.of(file.bytes()).errors().stream()
                    .map(Reading::words)
                    .toList();
        } catch (FileRefused refused) {
            assertThat(refused.kind()).isEqualTo(CAUSES.get(file.status()));
            return List.of(Reading.words(refused.finding()));
        }
    }

    @Test
    @DisplayName("Cắt ở mọi chỗ đều là lời từ chối, không bao giờ là lỗi")
    void survivesEveryCut() {
        byte[] good = Workbooks.of("khu", "ma|ten", "A|Khu A").bytes();
        for (int length = 1; length < good.length; length += 97) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> Reading.of(cut)).isInstanceOf(FileRefused.class);
        }
    }

    @Test
    @DisplayName("Hệ ngày 1904 được hiểu")
    void readsDatesOf1904() {
        byte[] workbook = Workbooks.of("nhiem_ky", "to_chuc|ten|tu_ngay", "A|N|@2016-03-05")
                .bytes();
        byte[] shifted = Workbooks.changing(
                workbook,
                "xl/workbook.xml",
                xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));
        LocalDate day = Reading.of(shifted).of(SheetForm.TERMS).getFirst().row().from();
        assertThat(day).isEqualTo(LocalDate.of(2016, 3, 5).plusDays(1462));
    }
}
