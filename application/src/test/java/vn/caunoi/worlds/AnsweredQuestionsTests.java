package vn.caunoi.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.Effort;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.shared.Refused;

/**
 * Every figure three times: as the door answers it, as the sum of the entries behind it, and counted again in plain SQL over
 * the base tables. Then the same with faults planted, each of which has to be noticed.
 */
class AnsweredQuestionsTests {

    private static final int WORLDS = Effort.of(1, 8);
    private static final int QUESTIONS = Effort.of(1_000, 10_000);
    private static final int BALANCES = Effort.of(60, 600);
    private static final int PAIRS = Effort.of(96, 2_000);
    private static final int FEWEST_ANSWERS_OF_ONE = Effort.of(10, 100);

    /** Hardly ever asked so often: the first question that shows it is the last one. */
    private static final int QUESTIONS_A_FAULT = 1_000;

    private static final List<Ground> GROUNDS = new ArrayList<>();

    @BeforeAll
    static void makeWorlds() {
        for (int i = 0; i < WORLDS; i++) {
            GROUNDS.add(Ground.of(Effort.seed() + i));
        }
    }

    @AfterAll
    static void leaveWorlds() {
        GROUNDS.forEach(Ground::close);
    }

    @Test
    void every_answer_is_the_sum_of_its_rows_and_of_an_independent_recount() {
        Tally tally = new Tally();
        List<String> differences = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        for (Ground ground : GROUNDS) {
            List<Indicator> all = ground.house().bean(Catalogue.class).all();
            for (int i = 0; i < QUESTIONS / WORLDS; i++) {
                Asking asking = ground.dice().about(all.get(i % all.size()));
                Checker.Verdict verdict = ground.checker().check(asking);
                tally.count(asking, verdict);
                verdict.differences().forEach(difference -> differences.add(asking + ": " + difference));
            }
            nanos.addAll(ground.checker().nanos());
        }
        tally.print(nanos);
        assertThat(differences).isEmpty();
        assertThat(tally.asked()).isEqualTo(QUESTIONS);
        assertThat(tally.notZero()).isGreaterThanOrEqualTo(QUESTIONS * 60 / 100);
        assertThat(tally.fewestAnswersOfOne()).isGreaterThanOrEqualTo(FEWEST_ANSWERS_OF_ONE);
        assertThat(tally.onlyZeros())
                .as("indicators that were never other than zero, each asked a dozen times by reduced counts")
                .hasSizeLessThanOrEqualTo(Effort.of(2, 0));
    }

    @Test
    void balances_go_from_the_opening_to_the_closing() {
        List<String> differences = new ArrayList<>();
        int lines = 0;
        for (Ground ground : GROUNDS) {
            BalanceChecker checker = new BalanceChecker(ground);
            for (int i = 0; i < BALANCES / WORLDS; i++) {
                differences.addAll(checker.checkOne());
            }
            lines += checker.lines();
        }
        System.out.println("caunoi: " + BALANCES + " balances of units and of members with " + lines + " lines");
        assertThat(differences).isEmpty();
        assertThat(lines).isGreaterThan(BALANCES);
    }

    @Test
    void the_opened_parts_of_a_difference_sum_to_it() {
        long start = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        int answered = 0;
        int notZero = 0;
        for (Ground ground : GROUNDS) {
            List<Indicator> all = ground.house().bean(Catalogue.class).all();
            DifferenceChecker checker = new DifferenceChecker(ground);
            for (int i = 0; checker.answered() < PAIRS / WORLDS && i < 3 * PAIRS; i++) {
                wrong.addAll(checker.checkOne(all.get(i % all.size()), i / all.size() + i));
            }
            answered += checker.answered();
            notZero += checker.notZero();
        }
        System.out.println("caunoi: " + answered + " differences opened, " + notZero + " numbers of them not zero, in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(wrong).isEmpty();
        assertThat(answered).isEqualTo(PAIRS);
        assertThat(notZero).isGreaterThan(PAIRS / 2);
    }

    static List<Fault> faults() {
        return List.of(
                Fault.inRatings(
                        "quarters count as years",
                        "rating_fact",
                        "jsonb_build_object('grain', r.grain)",
                        "jsonb_build_object('grain', 'YEAR')"),
                Fault.inFigures(
                        "dialogues before the period count",
                        "dialogue",
                        "a.effective_on between since and until",
                        "a.effective_on <= until"),
                Fault.inFigures("the last day is left out", "unit_fact", "f.fact_on <= until", "f.fact_on < until"),
                Fault.inFigures(
                        "a stock stands in the tree of the fact's day",
                        "unit_fact",
                        "w.unit_id = f.unit_id and w.during @> coalesce(resolve_on, f.fact_on)",
                        "w.unit_id = f.unit_id and w.during @> f.fact_on"),
                Fault.inFigures(
                        "the kind of a unit is that of the fact's day",
                        "unit_fact",
                        "k.during @> coalesce(resolve_on, f.fact_on)",
                        "k.during @> f.fact_on"),
                Fault.inFigures(
                        "internal transfers are counted", "unit_fact", "c.child_id, k.kind", "null::bigint, k.kind"),
                Fault.inFigures(
                        "kinds of units are not pinned",
                        "unit_fact",
                        "organization.kind_spell(pin)",
                        "organization.kind_spell(ledger.head())"),
                Fault.inMembers("reversals are ignored", "live", "v.voids = e.entry", "v.voids = -e.entry"),
                Fault.inMembers(
                        "who leaves is added",
                        "fact",
                        "null::bigint, m.person_id, -m.quantity::numeric",
                        "null::bigint, m.person_id, m.quantity::numeric"),
                Fault.inFigures("every kind is counted", "unit_fact", "f.kind = any (kinds) and ", ""),
                Fault.inFigures(
                        "ages are those of the fact's day",
                        "unit_fact",
                        "indicator.age_band(t.born_on, coalesce(resolve_on, f.fact_on))",
                        "indicator.age_band(t.born_on, f.fact_on)"),
                Fault.inFigures(
                        "enterprises are those of the fact's day",
                        "unit_fact",
                        "p.during @> coalesce(resolve_on, f.fact_on)",
                        "p.during @> f.fact_on"),
                Fault.inFigures(
                        "a unit is handed over the day before",
                        "crossing",
                        "s.unit_id, lower(s.during), 1",
                        "s.unit_id, lower(s.during) - 1, 1"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_noticed(Fault fault) {
        Ground ground = GROUNDS.getFirst();
        int asked = ground.house()
                .altered(List.of(fault.wrong()), List.of(fault.right()), () -> questionsUntilNoticed(ground, fault));
        System.out.println("caunoi: planted that " + fault + ": noticed by question " + asked);
        assertThat(asked).isLessThanOrEqualTo(QUESTIONS_A_FAULT);
    }

    /** What only a breakdown shows is broken down by that. */
    private static @Nullable Dimension aimedAt(Fault fault) {
        return fault.piece().contains("age_band")
                ? Dimension.AGE_BAND
                : fault.piece().contains("kind_spell") ? Dimension.UNIT_KIND : null;
    }

    /** What only an earlier state of the ledger shows is asked of one. */
    private static boolean isOfThePast(Fault fault) {
        return fault.piece().contains("(pin)");
    }

    /** What one indicator alone reads is asked by that one. */
    private static boolean reads(Indicator indicator, Fault fault) {
        return fault.function().equals("indicator.dialogue")
                ? indicator.code().equals("dialogue.enterprises-share")
                : indicator.source() == Indicator.Source.RECORDS;
    }

    private static int questionsUntilNoticed(Ground ground, Fault fault) {
        List<Indicator> counted = ground.house().bean(Catalogue.class).all().stream()
                .filter(indicator -> reads(indicator, fault))
                .toList();
        AskingDice dice = new AskingDice(Effort.seed(), ground.world(), aimedAt(fault), isOfThePast(fault));
        BalanceChecker balances = new BalanceChecker(ground);
        for (int i = 1; i <= QUESTIONS_A_FAULT; i++) {
            Asking asking = dice.about(counted.get(i % counted.size()));
            if (isNoticed(() -> ground.checker().check(asking).differences())
                    || showsInBalances(fault) && isNoticed(balances::checkOne)) {
                return i;
            }
        }
        return QUESTIONS_A_FAULT + 1;
    }

    /** Units that come and go with all that is in them are lines of a balance. */
    private static boolean showsInBalances(Fault fault) {
        return fault.function().equals("indicator.crossing");
    }

    /** A house that no longer answers for itself is noticed as well. */
    private static boolean isNoticed(Supplier<List<String>> differences) {
        try {
            return !differences.get().isEmpty();
        } catch (Refused itsOwnQuestion) {
            return true;
        }
    }
}
