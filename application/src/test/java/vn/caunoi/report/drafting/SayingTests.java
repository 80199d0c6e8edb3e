package vn.caunoi.report.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Comparisons;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Comparisons.Change;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.report.template.Span;
import vn.caunoi.report.template.Wanted;
import vn.caunoi.report.template.Word;
import vn.caunoi.report.template.Wording;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Sentences say what there is to say, and nothing else. */
class SayingTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Text TEXT = HOUSE.bean(Messages.class).in(Messages.VIETNAMESE);
    private static final Period YEAR = Period.year(2016);
    private static final Owner PARTY = owner(1, "P", Line.PARTY, "Đảng bộ P");
    private static final Owner ONE = owner(2, "A", Line.UNION, "Công đoàn A");
    private static final Owner OTHER = owner(3, "B", Line.UNION, "Công đoàn B");

    private final Answers answers = new Answers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đã [thành lập {moi} tổ chức][, kết nạp {ket-nap} đảng viên]. | Đã kết nạp 106 đảng viên.",
                "[Thành lập {moi} tổ chức][; kết nạp {ket-nap} đảng viên].    | Kết nạp 106 đảng viên.",
                "Năm nay[, thành lập {moi}][, kết nạp {ket-nap}].             | Năm nay, kết nạp 106.",
                "Kết nạp {ket-nap}[, trong đó [{moi} mới]].                   | Kết nạp 106.",
                "Kết nạp {ket-nap}[, {ket-nap:ke-hoach}[, {ket-nap:cung-ky}]]. | Kết nạp 106, đạt 106% kế hoạch, tăng 6% so với năm 2015.",
                "Kết nạp {ket-nap:tren-ke-hoach} đảng viên.                   | Kết nạp 106/100 đảng viên.",
                "Kết nạp {ket-nap:lam-tron}, {ket-nap:tren} đảng viên.        | Kết nạp trên 100, trên 100 đảng viên.",
                "Thành lập {moi} tổ chức.                                     | Thành lập 0 tổ chức.",
                "Kết nạp đảng viên {ket-nap:ke-hoach}, {ket-nap:ke-hoach-nam}. | Kết nạp đảng viên đạt 106% kế hoạch, đạt 53% kế hoạch năm.",
                "[Kết nạp {ket-nap} đảng viên][, {moi:chua} thành lập tổ chức][, {ket-nap:chua} kết nạp]. | Kết nạp 106 đảng viên, chưa thành lập tổ chức.",
                "{Ky}: {ket-nap} ở {don-vi}.                                  | Năm 2016: 106 ở Đảng bộ P."
            })
    void a_clause_that_has_nothing_to_say_is_left_out(String plan, String said) {
        tell("party.members.admitted", "ket-nap", PARTY, "106", "100");
        tell("party.units.founded", "moi", PARTY, "0", null);
        assertThat(say(plan)).containsExactly(said);
    }

    @Test
    void a_sentence_whose_clauses_are_all_silent_is_not_said() {
        tell("party.units.founded", "moi", PARTY, "0", null);
        assertThat(say("Năm nay đã [thành lập {moi} tổ chức].")).isEmpty();
        assertThat(say("Có {khong-co} tổ chức.")).isEmpty();
    }

    @Test
    void a_zero_that_was_planned_otherwise_is_said() {
        tell("party.members.admitted", "ket-nap", PARTY, "0", "10");
        assertThat(say("Đã [kết nạp {ket-nap:tren-ke-hoach} đảng viên]."))
                .containsExactly("Đã kết nạp 0/10 đảng viên.");
    }

    @Test
    void of_what_was_not_done_no_share_is_told() {
        tell("party.members.admitted", "ket-nap", PARTY, "0", "10");
        assertThat(say("[Đã kết nạp {ket-nap} đảng viên.]")).isEmpty();
        assertThat(say("[Kết nạp {ket-nap:ke-hoach}[, {ket-nap:cung-ky}].]")).isEmpty();
        assertThat(say("[{ket-nap:chua} kết nạp đảng viên mới.]")).containsExactly("chưa kết nạp đảng viên mới.");
    }

    @Test
    void of_a_balance_the_number_is_told_and_not_a_share() {
        tell("union.members.net", "tang", ONE, "106", null);
        assertThat(say("Tăng thuần {tang:cung-ky}.")).containsExactly("Tăng thuần tăng 6 so với năm 2015.");
    }

    @Test
    void a_period_whose_last_day_is_today_is_compared_and_one_that_goes_on_is_not() {
        tell("party.members.admitted", "ket-nap", PARTY, "106", null);
        assertThat(say("Kết nạp {ket-nap}[, {ket-nap:cung-ky}].", YEAR.last()))
                .containsExactly("Kết nạp 106, tăng 6% so với năm 2015.");
        assertThat(say("Kết nạp {ket-nap}[, {ket-nap:cung-ky}].", YEAR.last().minusDays(1)))
                .containsExactly("Kết nạp 106.");
        assertThat(say(
                        "Kết nạp {ket-nap} đảng viên, cùng kỳ {ket-nap:cung-ky}.",
                        YEAR.last().minusDays(1)))
                .containsExactly("Kết nạp 106 đảng viên.");
    }

    @Test
    void of_several_owners_the_clause_or_the_sentence_is_said_of_each() {
        tell("party.members.admitted", "ket-nap", PARTY, "5", null);
        tell("union.members.joined", "doan-vien", ONE, "20", null);
        tell("union.members.joined", "doan-vien", OTHER, "30", null);
        assertThat(say("Đã kết nạp {ket-nap} đảng viên[, {doan-vien} đoàn viên]."))
                .containsExactly("Đã kết nạp 5 đảng viên, 20 đoàn viên (Công đoàn A), 30 đoàn viên (Công đoàn B).");
        assertThat(say("Kết nạp {doan-vien} đoàn viên."))
                .containsExactly("Công đoàn A: Kết nạp 20 đoàn viên.", "Công đoàn B: Kết nạp 30 đoàn viên.");
    }

    @Test
    void an_officer_edits_what_was_said_with_its_places() {
        tell("party.members.admitted", "ket-nap", PARTY, "106", "100");
        tell("party.units.founded", "moi", PARTY, "0", null);
        assertThat(saying(LocalDate.of(2017, 1, 5))
                        .say(Wording.of("Đã [thành lập {moi}][, kết nạp {ket-nap}, {ket-nap:ke-hoach}].")))
                .extracting(Saying.Said::written)
                .containsExactly("Đã kết nạp {ket-nap}, {ket-nap:ke-hoach}.");
    }

    private List<String> say(String plan) {
        return say(plan, LocalDate.of(2017, 1, 5));
    }

    private List<String> say(String plan, LocalDate today) {
        return saying(today).say(Wording.of(plan)).stream()
                .map(said -> said.sentence().text())
                .toList();
    }

    private Saying saying(LocalDate today) {
        Times times = new Times(YEAR, null, YEAR.last(), today, TEXT);
        Map<Word, String> words = Map.of(Word.PERIOD_FIRST, times.first(), Word.UNIT, "Đảng bộ P");
        return new Saying(answers, new Teller(times), word -> words.getOrDefault(word, ""), TEXT);
    }

    private static Owner owner(long id, String code, Line line, String name) {
        return new Owner(new Subject.OfUnit(new UnitId(id), code, line), line, name);
    }

    private void tell(String code, String name, Owner owner, String value, @Nullable String planned) {
        Indicator indicator = HOUSE.bean(Catalogue.class).find(code).orElseThrow();
        Question question = new Question(indicator, owner.subject(), new When.During(YEAR), null, Map.of(), 1);
        BigDecimal number = new BigDecimal(value);
        AgainstPlan plan = planned == null
                ? null
                : new AgainstPlan(
                        new Plan(new BigDecimal(planned), Plan.Direction.AT_LEAST, null),
                        number.movePointRight(2).divide(new BigDecimal(planned)));
        answers.add(new Answer(
                new Wanted(name, indicator, Span.PERIOD, null, Map.of()),
                owner,
                question,
                new Figure(number, "DUNG", null, null, null, null, null),
                new Comparisons(
                        plan,
                        new Change(new BigDecimal(100), number.subtract(new BigDecimal(100)), new BigDecimal(6)),
                        null,
                        null),
                planned == null
                        ? null
                        : new AgainstPlan(
                                new Plan(new BigDecimal(200), Plan.Direction.AT_LEAST, null),
                                number.divide(new BigDecimal(2))),
                FigureAddress.of(question, null)));
    }
}
