package vn.caunoi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.sample.story.Story;
import vn.caunoi.sample.story.Told;

/** What the sample tells before any of it is entered: something of everything that an office records, always the same. */
class StoryTests {

    private static final List<Told> STORY = Story.tell();

    @Test
    void it_is_told_twice_in_the_same_words() {
        assertThat(Story.tell()).isEqualTo(STORY);
    }

    @Test
    void enterprises_are_of_all_types_and_sizes_and_some_rest() {
        assertThat(values("doanh_nghiep", "loai_hinh")).containsExactlyInAnyOrderElementsOf(names(OwnerType.values()));
        assertThat(values("doanh_nghiep", "quy_mo")).containsExactlyInAnyOrder("SIEU_NHO", "NHO", "VUA", "LON");
        assertThat(values("doanh_nghiep", "trang_thai"))
                .containsExactlyInAnyOrderElementsOf(names(OperatingStatus.values()));
    }

    @Test
    void zones_stand_since_a_day_and_figures_are_exact_estimated_above_and_below() {
        assertThat(of("khu"))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.cells()).containsKey("tu_ngay"));
        assertThat(values("so_lieu", "muc_do")).containsExactlyInAnyOrder("UOC", "HON", "GAN");
        assertThat(of("so_lieu").filter(told -> told.cell("muc_do").isEmpty())).isNotEmpty();
    }

    @Test
    void units_were_renamed_changed_handed_over_and_received_and_a_committee_is_not_called_a_cell() {
        assertThat(values("bien_dong_to_chuc", "loai"))
                .contains("DOI_TEN", "DOI_LOAI", "GAN_DN", "BAN_GIAO", "TIEP_NHAN");
        assertThat(of("bien_dong_to_chuc")
                        .filter(told -> told.cell("gia_tri").equals("GRASSROOTS_COMMITTEE"))
                        .map(told -> told.cell("to_chuc")))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(of("bien_dong_to_chuc")
                                .filter(told -> told.cell("to_chuc").equals(unit))
                                .map(told -> told.cell("gia_tri")))
                        .anyMatch(name -> name.startsWith("Đảng bộ")));
    }

    @Test
    void every_kind_of_activity_was_held() throws IOException {
        List<String> kinds = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:activities/*.yaml"))
                .map(file -> String.valueOf(file.getFilename()).replace(".yaml", ""))
                .toList();
        assertThat(values("hoat_dong", "loai")).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void classes_and_commendations_cite_a_paper_and_some_name_who_was_there() {
        Predicate<Told> decided = told -> told.cell("loai").matches("(LOP|KHEN|BOI_DUONG|TAP_HUAN).*");
        assertThat(of("hoat_dong").filter(decided))
                .allSatisfy(told -> assertThat(told.cells()).containsKeys("so_quyet_dinh", "ngay_quyet_dinh"));
        assertThat(of("hoat_dong")
                        .filter(told -> told.cells().containsKey("ma_nguoi"))
                        .map(told -> told.cell("loai"))
                        .collect(Collectors.toSet()))
                .contains("LOP_DANG_VIEN_MOI", "BOI_DUONG_CAP_UY", "KHEN_CONG_NHAN_GIOI", "KHEN_SANG_KIEN");
    }

    @Test
    void every_member_of_the_party_came_and_went_by_a_paper() {
        assertThat(of("bien_dong").filter(told -> told.cell("to_chuc").matches("(HN|HZ|HM)-(CB|DB).*")))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.cells()).containsKeys("so_quyet_dinh", "ngay_quyet_dinh"));
    }

    @Test
    void every_adjustment_of_a_plan_has_its_number_and_its_reason() {
        assertThat(of("chi_tieu").filter(told -> !told.cell("lan_dieu_chinh").equals("0")))
                .hasSizeGreaterThan(3)
                .allSatisfy(told -> assertThat(told.cells()).containsKeys("so_van_ban", "ly_do"));
    }

    @Test
    void members_organisations_and_committees_were_rated_by_year_and_quarter_and_some_were_not() {
        for (String who : List.of("DANG_VIEN", "TO_CHUC", "CAP_UY")) {
            assertThat(of("xep_loai")
                            .filter(told -> told.cell("doi_tuong").equals(who))
                            .map(told -> told.cell("muc")))
                    .contains("XUAT_SAC", "TOT", "HOAN_THANH", "KHONG_HOAN_THANH", "CHUA_XEP_LOAI");
        }
        assertThat(values("xep_loai", "ky")).contains("2019", "2025", "2026-Q2");
        for (String units : List.of("HN-CD", "HN-TN", "HZ-CD")) {
            assertThat(of("xep_loai")
                            .filter(told -> told.cell("to_chuc").startsWith(units))
                            .map(told -> told.cell("muc")))
                    .contains("XUAT_SAC", "CHUA_XEP_LOAI");
        }
        assertThat(of("xep_loai")).allSatisfy(told -> assertThat(told.cells()).containsKey("so_quyet_dinh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HN-CB", "HN-CD", "HN-TN", "HN-PN", "HM-CB", "HZ-CB", "HZ-CD"})
    void some_members_of_every_body_are_known_by_name(String units) {
        assertThat(of("bien_dong")
                        .filter(told -> told.cells().containsKey("ho_ten"))
                        .filter(told -> told.cell("to_chuc").startsWith(units)))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    private static Stream<Told> of(String sheet) {
        return STORY.stream().filter(told -> told.sheet().equals(sheet));
    }

    private static Set<String> values(String sheet, String column) {
        return of(sheet)
                .map(told -> told.cells().getOrDefault(column, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
