package vn.caunoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people and offices write them can be read; what is unseen, turns the direction or is a picture cannot. */
class ReadableTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ngọc Ánh",
                "Đỗ Quốc Thuỵ",
                "Niê K'Đăm Y-Rô-Ni",
                "H’Hen Niê",
                "Trần M. Đức",
                "Công ty TNHH Điện tử & Tin học ABC (Việt Nam) - Chi nhánh Hà Nội, “Nhà máy số 2/3”",
                "Cty CP \"Dệt 8/3\" +100% 30° № 5; [mẫu] – ™®©",
                "株式会社 日本",
                "삼성전자"
            })
    void real_names_pass(String name) {
        assertThat(ReadableText.unreadable(name)).isEmpty();
        assertThat(ReadableText.unreadable(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void every_vietnamese_letter_passes() {
        String letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY";
        String tones = "\u0300\u0309\u0303\u0301\u0323";
        assertThat(letters.chars()
                        .boxed()
                        .flatMap(letter -> tones.chars()
                                .mapToObj(tone -> Normalizer.normalize(
                                        Character.toString(letter) + Character.toString(tone), Normalizer.Form.NFC))))
                .allMatch(letter -> ReadableText.unreadable(letter).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "202E", "202A", "2066", "200F", "200B", "FEFF", "AD", "7", "1B", "2028", "E000", "1F600", "2764", "1F1FB",
        "FE0F"
    })
    void what_cannot_be_seen_or_is_a_picture_does_not(String number) {
        String letter = Character.toString(Integer.parseInt(number, 16));
        assertThat(ReadableText.unreadable("Nguyễn " + letter + "Văn"))
                .contains("U+" + "0".repeat(Math.max(0, 4 - number.length())) + number);
    }

    @Test
    void all_controls_and_turners_of_direction_are_known() {
        assertThat(IntStream.concat(IntStream.range(0, 32), IntStream.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E))
                        .mapToObj(Character::toString))
                .allMatch(letter -> ReadableText.unreadable(letter).isPresent());
    }
}
