package vn.caunoi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;

/** The list, the calendar and one activity, over the sample of 2016. */
class ActivityPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final ActivityDesk OFFICER = ActivityDesk.of(READERS, SampleReaders.OFFICER);
    private static final ActivityDesk COMMITTEE = ActivityDesk.of(READERS, SampleReaders.COMMITTEE);
    private static final ActivityDesk SECRETARY = ActivityDesk.of(READERS, SampleReaders.SECRETARY);
    private static final Pattern FIGURE = Pattern.compile("<a href=\"(/chi-so\\?[^\"]+)\">([^<]+)</a>");

    @Test
    void the_sum_of_a_filtered_list_is_the_figure_to_which_it_leads() {
        for (String filters : List.of(
                "to-chuc=HN-UNION&loai=KHEN_CONG_NHAN_GIOI&tu=01/01/2016&den=31/12/2016",
                "to-chuc=HN-UNION&loai=KHEN_CONG_NHAN_GIOI&cap=KCN&tu=2016-04-01&den=2016-04-30",
                "to-chuc=HN-UNION&loai=CHAM_LO_KHO_KHAN",
                "to-chuc=HN-CD-003&loai=XE_VE_TET&tu=01/01/2016&den=31/12/2016",
                "to-chuc=HN-PARTY&loai=LOP_NHAN_THUC&tu=01/01/2016&den=31/12/2016")) {
            List<Matcher> links = FIGURE.matcher(OFFICER.body("/hoat-dong?" + filters))
                    .results()
                    .map(found -> {
                        Matcher link = FIGURE.matcher(found.group());
                        assertThat(link.find()).isTrue();
                        return link;
                    })
                    .toList();
            assertThat(links).as(filters).isNotEmpty();
            for (Matcher link : links) {
                assertThat(OFFICER.body(link.group(1).replace("&amp;", "&")))
                        .as(filters)
                        .contains("<span class=\"figure-value\">" + link.group(2) + "</span>");
            }
        }
    }

    @Test
    void a_list_that_no_figure_counts_leads_to_none() {
        assertThat(OFFICER.body("/hoat-dong?to-chuc=HN-PARTY&loai=LOP_NHAN_THUC&tim=nhan+thuc"))
                .contains("3 hoạt động")
                .doesNotContainPattern(FIGURE);
        assertThat(OFFICER.body("/hoat-dong?loai=LOP_NHAN_THUC")).doesNotContainPattern(FIGURE);
    }

    @Test
    void filters_narrow_the_list_and_columns_follow_the_kind() {
        assertThat(OFFICER.body("/hoat-dong?he=DANG")).contains("3 hoạt động").doesNotContain("Công nhân giỏi”</a>");
        assertThat(OFFICER.body("/hoat-dong?he=CONG_DOAN&nhom=WELFARE&tu=01/05/2016"))
                .contains("1 hoạt động")
                .contains("Trợ cấp Tháng Công nhân");
        assertThat(OFFICER.body("/hoat-dong?tim=cong+nhan+gioi&cap=THANH_PHO"))
                .contains("1 hoạt động")
                .contains("cấp thành phố");
        assertThat(OFFICER.body("/hoat-dong?loai=LOP_NHAN_THUC"))
                .contains("data-label=\"Số người\"")
                .doesNotContain("data-label=\"Cấp\"");
        assertThat(OFFICER.body("/hoat-dong?loai=KHEN_SANG_KIEN"))
                .contains("data-label=\"Cấp\"")
                .doesNotContain("data-label=\"Hình thức\"");
        assertThat(OFFICER.body("/hoat-dong?loai=SINH_HOAT")).contains("Chưa có hoạt động nào");
    }

    @Test
    void what_cannot_be_read_stands_beside_its_filter() {
        HttpResponse<String> answer = OFFICER.open("/hoat-dong?tu=31/02/2016&loai=PICNIC");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("PICNIC", "31/02/2016");
        assertThat(OFFICER.open("/hoat-dong?doanh-nghiep=XYZ").statusCode()).isEqualTo(422);
        assertThat(OFFICER.open("/hoat-dong?tu=9999-12-31").statusCode()).isEqualTo(422);
        assertThat(OFFICER.open("/hoat-dong/lich?thang=2016-13").statusCode()).isEqualTo(400);
    }

    @Test
    void the_wall_holds_on_every_page() {
        assertThat(COMMITTEE.body("/hoat-dong")).contains("3 hoạt động").doesNotContain("Ghi hoạt động</a>");
        assertThat(COMMITTEE.open("/hoat-dong?to-chuc=HN-UNION").statusCode()).isEqualTo(404);
        assertThat(COMMITTEE
                        .open("/hoat-dong/moi?loai=LOP_NHAN_THUC&to-chuc=HN-PARTY")
                        .statusCode())
                .isEqualTo(403);
        assertThat(SECRETARY.body("/hoat-dong")).contains("Chưa có hoạt động nào");
        assertThat(SECRETARY
                        .open("/hoat-dong/moi?loai=LOP_NHAN_THUC&to-chuc=HN-PARTY")
                        .statusCode())
                .isEqualTo(404);
        String path = OFFICER.first("/hoat-dong?loai=LOP_NHAN_THUC");
        assertThat(OFFICER.open(path).statusCode()).isEqualTo(200);
        assertThat(COMMITTEE.body(path))
                .contains("Lịch sử ghi")
                .doesNotContain("Người tham gia có tên", "Đính chính</a>");
        assertThat(SECRETARY.open(path).statusCode()).isEqualTo(404);
        assertThat(SECRETARY.open(path + "/dinh-chinh").statusCode()).isEqualTo(404);
        assertThat(OFFICER.open("/hoat-dong/999999999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-04", "2016-05"})
    void the_calendar_shows_a_month_and_keeps_the_filters(String month) {
        String page = OFFICER.body("/hoat-dong/lich?thang=" + month + "&he=CONG_DOAN&loai=KHEN_CONG_NHAN_GIOI");
        assertThat(page)
                .contains("he=CONG_DOAN&amp;loai=KHEN_CONG_NHAN_GIOI&amp;thang="
                        + (month.equals("2016-04") ? "2016-05" : "2016-06"))
                .contains(month.equals("2016-04") ? "28/04/2016" : "19/05/2016")
                .contains("Danh hiệu “Công nhân giỏi”")
                .doesNotContain("Trợ cấp Tháng Công nhân");
        assertThat(page.split("<tr>", -1)).hasSizeBetween(6, 8);
    }

    @Test
    void a_long_day_leads_to_its_list() {
        String page = OFFICER.body("/hoat-dong/lich?thang=2016-04&he=CONG_DOAN");
        assertThat(page).contains("thêm 6 hoạt động").contains("tu=2016-04-28&amp;den=2016-04-28");
    }
}
