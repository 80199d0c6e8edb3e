package vn.caunoi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNameTests {

    @Test
    void peopleAreListedByGivenNameThenMiddleNamesThenFamilyName() {
        assertThat(sorted("Trần Văn An", "Lê Thị Bình", "Nguyễn Đức An", "Đỗ Văn An", "Phạm Thị Minh Anh", "An"))
                .containsExactly("An", "Nguyễn Đức An", "Đỗ Văn An", "Trần Văn An", "Phạm Thị Minh Anh", "Lê Thị Bình");
    }

    @Test
    void lettersAndTonesFollowTheVietnameseAlphabet() {
        List<String> alphabet = List.of(
                "A", "À", "Ả", "Ã", "Á", "Ạ", "Am", "Ăn", "Ân", "Ba", "Da", "Đa", "Em", "Êm", "Oanh", "Ốc", "Ơn", "Ty",
                "Un", "Ưng", "Xa");
        assertThat(sorted(alphabet.reversed().toArray(String[]::new))).containsExactlyElementsOf(alphabet);
    }

    @Test
    void composedAndDecomposedLettersAreOne() {
        assertThat(VietnameseName.sortKey("Nguye\u0302\u0303n Thi\u0323 Hoa\u0300"))
                .isEqualTo(VietnameseName.sortKey(" Nguyễn  Thị Hoà "));
    }

    @ParameterizedTest
    @CsvSource({"Đỗ  Thị Ngọc Ánh, do thi ngoc anh", "NGUYỄN ƯỚC, nguyen uoc", "Kim Soo-hyun, kim soo-hyun"})
    void foldingLeavesSmallLettersWithoutMarks(String name, String folded) {
        assertThat(VietnameseName.fold(name)).isEqualTo(folded);
    }

    private static List<String> sorted(String... names) {
        return Stream.of(names)
                .sorted(Comparator.comparing(VietnameseName::sortKey))
                .toList();
    }
}
