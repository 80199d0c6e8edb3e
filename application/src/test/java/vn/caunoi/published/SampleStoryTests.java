package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.sample.Desk;
import vn.caunoi.sample.Step;
import vn.caunoi.sample.story.Story;
import vn.caunoi.sample.story.Told;

/** The story of the sample as it is told, before it enters the ledger. */
@DisplayName("Câu chuyện của bản mẫu")
class SampleStoryTests {

    /** Whom the published texts name. */
    private static final List<String> REAL = List.of(
            "Đào Đức Toàn",
            "Lê Quang Long",
            "Hoàng Phúc",
            "Lê Kiên",
            "Hạnh Nguyên",
            "Linh Chi",
            "Trương Hòa Bình",
            "Nguyễn Xuân Phúc",
            "Vương Đình Huệ",
            "Nguyễn Hữu Mạc",
            "Chu Ngọc Anh",
            "Lê Hồng Sơn",
            "Nguyễn Thị Tuyến",
            "Lê Thị Nghiêm",
            "Võ Cao Sơn",
            "Minh Trí");

    private static final List<Told> ROWS = Story.tell();

    @Test
    @DisplayName("không có người thật nào của các bài báo")
    void no_real_person_appears() {
        assertThat(ROWS.stream()
                        .flatMap(told -> told.cells().values().stream())
                        .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC))
                        .filter(value -> REAL.stream().anyMatch(value::contains)))
                .isEmpty();
    }

    @Test
    @DisplayName("mọi tổ chức, doanh nghiệp, khu đều mang chữ (mẫu)")
    void every_body_bears_its_mark() {
        assertThat(ROWS.stream()
                        .filter(told -> Set.of("to_chuc", "doanh_nghiep", "khu").contains(told.sheet()))
                        .filter(told -> !told.cell("ten").endsWith("(mẫu)")))
                .isEmpty();
    }

    @Test
    @DisplayName("kể lần nào cũng như nhau")
    void it_is_always_the_same() {
        assertThat(Story.tell()).isEqualTo(ROWS);
    }

    @Test
    @DisplayName("được ghi gần ngày xảy ra; có dòng ghi muộn, có dòng sửa, có một lần nhập rồi hoàn tác")
    void it_is_entered_near_its_days() {
        List<Step> steps = Desk.steps(ROWS);
        assertThat(steps).filteredOn(Step.TakingBack.class::isInstance).hasSize(1);
        Set<String> keys = new HashSet<>();
        assertThat(ROWS.stream().filter(told -> !keys.add(told.sheet() + told.key())))
                .hasSizeGreaterThan(20);
        List<Told> dated = ROWS.stream()
                .filter(told -> told.cell("ngay").compareTo("2011") > 0)
                .toList();
        long late = dated.stream()
                .filter(told -> told.entered()
                        .isAfter(LocalDate.parse(told.cell("ngay")).plusDays(60)))
                .count();
        assertThat(late).isBetween(50L, dated.size() / 20L);
        assertThat(ROWS).allMatch(told -> told.entered().isBefore(LocalDate.of(2026, 9, 30)));
    }
}
