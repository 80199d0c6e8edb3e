package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.shared.Percentage;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Tone;

/** Figures in the words of the field. */
class PhrasesTests {

    private final Phrases phrases = new Phrases(new Messages().in(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "517 | 500 | đạt 103,4% kế hoạch",
                "10 | 10 | bằng chỉ tiêu đề ra",
                "76 | 80 | đạt 95% kế hoạch",
                "1 | 300 | đạt 0,33% kế hoạch"
            })
    void against_the_plan(BigDecimal value, BigDecimal plan, String words) {
        assertThat(phrases.againstPlan(against(value, plan, Direction.AT_LEAST)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "132 | 100 | tăng 32% so với cùng kỳ năm 2015",
                "100.62 | 100 | tăng 0,62% so với cùng kỳ năm 2015",
                "87 | 51 | tăng 70,59% so với cùng kỳ năm 2015",
                "90 | 100 | giảm 10% so với cùng kỳ năm 2015",
                "5 | 5 | bằng cùng kỳ năm 2015",
                "0 | 0 | cả hai kỳ đều không phát sinh",
                "5 | 0 | phát sinh mới so với cùng kỳ năm 2015"
            })
    void against_another_time(BigDecimal value, BigDecimal base, String words) {
        assertThat(changed(Indicator.Way.STOCK, value, base)).isEqualTo(words);
    }

    @Test
    void a_share_is_set_against_another_by_points_and_not_by_a_share_of_the_share() {
        assertThat(changed(Indicator.Way.RATIO, new BigDecimal("82.50"), new BigDecimal("80")))
                .isEqualTo("tăng 2,5 điểm phần trăm so với cùng kỳ năm 2015");
        assertThat(changed(Indicator.Way.RATIO, new BigDecimal("79.75"), new BigDecimal("80")))
                .isEqualTo("giảm 0,25 điểm phần trăm so với cùng kỳ năm 2015");
    }

    private String changed(Indicator.Way way, BigDecimal value, BigDecimal base) {
        BigDecimal percent =
                Percentage.change(value, base).map(Percentage::value).orElse(null);
        return phrases.change(way, new Change(base, value.subtract(base), percent), "cùng kỳ năm 2015");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1901 | HON | 0 | trên 1.901",
                "4500 | GAN | 0 | gần 4.500",
                "6.39 | UOC | 2 | ước đạt 6,39",
                "24163 | DUNG | 0 | 24.163",
                " | DUNG | 0 | chưa có số liệu"
            })
    void a_number_with_its_qualifier(@Nullable BigDecimal value, String qualifier, int decimals, String words) {
        assertThat(phrases.quantity(value, qualifier, decimals)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016 | năm 2016",
                "2020-Q3 | quý III năm 2020",
                "2020-08 | tháng 8 năm 2020",
                "2022-6T | 6 tháng đầu năm 2022",
                "2022-9T | 9 tháng đầu năm 2022",
                "2016..2020 | giai đoạn 2016–2020",
                "2015-10-01..2020-08-01 | từ 01/10/2015 đến hết 01/08/2020"
            })
    void periods(String period, String words) {
        assertThat(phrases.period(Period.parse(period))).isEqualTo(words);
    }

    @Test
    void a_word_and_a_colour_for_every_result() {
        assertThat(tone("10", "10", Direction.AT_LEAST, true)).isEqualTo(Tone.GOOD);
        assertThat(tone("11", "10", Direction.AT_LEAST, true)).isEqualTo(Tone.GOOD);
        assertThat(tone("95", "100", Direction.AT_LEAST, true)).isEqualTo(Tone.WATCH);
        assertThat(tone("75", "100", Direction.AT_LEAST, true)).isEqualTo(Tone.BAD);
        assertThat(tone("75", "100", Direction.AT_LEAST, false)).isEqualTo(Tone.PLAIN);
        assertThat(tone("3", "5", Direction.AT_MOST, true)).isEqualTo(Tone.GOOD);
        assertThat(tone("9", "5", Direction.AT_MOST, true)).isEqualTo(Tone.BAD);
        assertThat(phrases.achievement(null, true, null).words()).isEmpty();
    }

    private Tone tone(String value, String plan, Direction direction, boolean ended) {
        return phrases.achievement(against(new BigDecimal(value), new BigDecimal(plan), direction), ended, null)
                .tone();
    }

    private static AgainstPlan against(BigDecimal value, BigDecimal plan, Direction direction) {
        return new AgainstPlan(
                new Plan(plan, direction, null),
                Percentage.share(value, plan).map(Percentage::value).orElse(null));
    }

    @Test
    void what_grows_with_the_days_is_behind_where_less_of_it_is_done_than_of_them_has_passed() {
        assertThat(growing("60", "75.0")).isEqualTo("Chậm so với thời gian");
        assertThat(growing("75", "75.0")).isEqualTo("Đang thực hiện");
    }

    private String growing(String value, String elapsed) {
        return phrases.achievement(
                        against(new BigDecimal(value), new BigDecimal(100), Direction.AT_LEAST),
                        false,
                        new BigDecimal(elapsed))
                .words();
    }
}
