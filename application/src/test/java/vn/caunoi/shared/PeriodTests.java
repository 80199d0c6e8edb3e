package vn.caunoi.shared;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.Effort;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2020-12-31",
        "2020-Q3, 2020-07-01, 2020-09-30",
        "2020-08, 2020-08-01, 2020-08-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2022-6T, 2022-01-01, 2022-06-30",
        "2022-9T, 2022-01-01, 2022-09-30",
        "2016..2020, 2016-01-01, 2020-12-31",
        "2016..2016, 2016-01-01, 2016-12-31",
        "2015-10-01..2020-08-01, 2015-10-01, 2020-08-01",
        "2016-12-31..2016-12-31, 2016-12-31, 2016-12-31",
    })
    void a_period_runs_from_its_first_to_its_last_day(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.range()).isEqualTo(DateRange.closed(first, last));
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2015",
        "2020-Q1, 2019-Q4",
        "2020-Q3, 2020-Q2",
        "2020-03, 2020-02",
        "2020-01, 2019-12",
        "2022-9T, 2021-9T",
        "2022-6T, 2021-6T",
        "2016..2020, 2011..2015",
        "2016-01-10..2016-01-19, 2015-12-31..2016-01-09",
        "2016-03-01..2016-03-01, 2016-02-29..2016-02-29",
        "2015-10-01..2020-07-31, 2010-12-01..2015-09-30",
        "2016-01-01..2016-02-29, 2015-11-01..2015-12-31",
    })
    void the_preceding_period_is_of_the_same_kind_and_length(String text, String before) {
        assertThat(Period.parse(text).previous()).isEqualTo(Period.parse(before));
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2015",
        "2020-Q3, 2019-Q3",
        "2021-02, 2020-02",
        "2022-9T, 2021-9T",
        "2016..2020, 2015..2019",
        "2021-01-01..2021-02-28, 2020-01-01..2020-02-29",
        "2021-02-10..2021-02-28, 2020-02-10..2020-02-28",
        "2020-02-29..2020-03-15, 2019-02-28..2019-03-15",
        "2015-10-01..2020-08-01, 2014-10-01..2019-08-01",
    })
    void the_same_period_last_year_has_the_same_days_of_the_calendar(String text, String lastYear) {
        assertThat(Period.parse(text).samePeriodLastYear()).isEqualTo(Period.parse(lastYear));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "20200",
                "2020-Q5",
                "2020-Q0",
                "2020-q3",
                "2020-13",
                "2020-00",
                "2020-8",
                "2020-3T",
                "2020 ",
                "2020..2016",
                "2020..",
                "2020-08-01",
                "2020-08-01..2020-07-31",
                "2021-02-31..2021-03-01",
                "1899",
                "0000",
                "2015-10-01..2020-8-1",
                "2020-Q3..2020-Q4",
                "NK:",
                "NK: ",
                "nk:2015-2020",
                "năm 2020",
            })
    void what_is_no_period_is_refused_with_its_text(String text) {
        assertThatThrownBy(() -> PeriodExpression.parse(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .containsExactly(Refusal.of("shared.refusal.no-period", text)));
    }

    @Test
    void a_term_is_known_by_its_name_until_a_unit_says_its_days() {
        assertThat(PeriodExpression.parse("NK:2015-2020")).isEqualTo(new TermName("2015-2020"));
        assertThat(PeriodExpression.parse("NK:2015-2020").text()).isEqualTo("NK:2015-2020");
    }

    @Test
    void a_kind_that_its_days_do_not_have_cannot_be() {
        LocalDate first = LocalDate.of(2020, 2, 1);
        assertThatThrownBy(() -> new Period(Period.Kind.QUARTER, first, LocalDate.of(2020, 4, 30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(Period.Kind.YEAR, first, LocalDate.of(2021, 1, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_period_reads_back_from_its_text_and_keeps_its_length_when_it_moves() {
        Random random = new Random(Effort.seed());
        for (int i = 0; i < Effort.of(2_000, 20_000); i++) {
            Period period = any(random);
            assertThat(Period.parse(period.text())).isEqualTo(period);
            Period before = period.previous();
            assertThat(before.kind()).isEqualTo(period.kind());
            assertThat(before.last()).isBefore(period.last());
            assertThat(period.samePeriodLastYear().first())
                    .isEqualTo(period.first().minusYears(1));
            if (isTouchingItsPredecessor(period)) {
                assertThat(before.last().plusDays(1)).as(period.text()).isEqualTo(period.first());
            }
        }
    }

    private static boolean isTouchingItsPredecessor(Period period) {
        return period.kind() != Period.Kind.SIX_MONTHS && period.kind() != Period.Kind.NINE_MONTHS;
    }

    @Test
    void parts_cut_from_a_period_tile_it_and_one_missing_or_doubled_do_not() {
        Random random = new Random(Effort.seed());
        for (int i = 0; i < Effort.of(1_000, 10_000); i++) {
            Period whole = any(random);
            List<DateRange> parts = cut(whole.range(), random);
            Collections.shuffle(parts, random);
            assertThat(whole.isTiledBy(parts)).isTrue();
            DateRange one = parts.get(random.nextInt(parts.size()));
            assertThat(whole.isTiledBy(
                            Stream.concat(parts.stream(), Stream.of(one)).toList()))
                    .isFalse();
            assertThat(whole.isTiledBy(
                            parts.stream().filter(part -> !part.equals(one)).toList()))
                    .isFalse();
        }
    }

    @Test
    void the_fewest_parts_are_chosen_where_several_choices_tile() {
        Period year = Period.year(2020);
        List<DateRange> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> Period.quarter(2020, i).range())
                .toList();
        List<DateRange> months = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Period.month(2020, i).range())
                .toList();
        List<DateRange> reported = new ArrayList<>(months);
        reported.addAll(quarters);
        assertThat(year.tiling(reported)).contains(quarters);
        reported.remove(quarters.get(1));
        assertThat(year.tiling(reported).orElseThrow())
                .containsExactly(
                        quarters.get(0), months.get(3), months.get(4), months.get(5), quarters.get(2), quarters.get(3));
        reported.remove(months.get(4));
        assertThat(year.tiling(reported)).isEmpty();
    }

    private static List<DateRange> cut(DateRange whole, Random random) {
        List<DateRange> parts = new ArrayList<>(List.of(whole));
        for (int i = 0; i < 5; i++) {
            DateRange part = parts.remove(random.nextInt(parts.size()));
            LocalDate from = requireNonNull(part.from());
            LocalDate until = requireNonNull(part.until());
            if (from.plusDays(1).isBefore(until)) {
                LocalDate edge = from.plusDays(1 + random.nextInt((int) (until.toEpochDay() - from.toEpochDay()) - 1));
                parts.add(new DateRange(from, edge));
                parts.add(new DateRange(edge, until));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Period any(Random random) {
        int year = 1990 + random.nextInt(60);
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        return switch (random.nextInt(8)) {
            case 0 -> Period.year(year);
            case 1 -> Period.quarter(year, 1 + random.nextInt(4));
            case 2 -> Period.month(year, 1 + random.nextInt(12));
            case 3 -> Period.sixMonths(year);
            case 4 -> Period.nineMonths(year);
            case 5 -> Period.years(year, year + random.nextInt(6));
            case 6 ->
                Period.days(
                        day.withDayOfMonth(1),
                        day.withDayOfMonth(1).plusMonths(1 + random.nextInt(70)).minusDays(1));
            default -> Period.days(day, day.plusDays(random.nextInt(2_000)));
        };
    }
}
