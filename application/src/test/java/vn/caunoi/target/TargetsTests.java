package vn.caunoi.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.RegisterHouse.zone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Grant;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Plan;
import vn.caunoi.indicator.Plan.Direction;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.indicator.When;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;

class TargetsTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final ObservationOwner PARTY = ObservationOwner.unit("HN-PARTY");
    private static final ObservationOwner GROUP = ObservationOwner.group("HN-ZONES");
    private static final PaperReference PAPER = new PaperReference("5-NQ/ĐU", LocalDate.parse("2016-01-04"));
    private static final PaperReference LATER = new PaperReference("9-NQ/ĐU", LocalDate.parse("2016-07-04"));

    private final Targets targets = HOUSE.door(Targets.class);

    @BeforeAll
    static void a_unit_and_a_group() {
        HOUSE.zones(zone("KCN-A", "2010-01-01", null, "HN-ZONES"));
        HOUSE.unit("HN-PARTY", UnitKind.UPPER, "2010-01-01");
    }

    @Test
    void what_was_set_is_read_back_word_for_word() {
        Target full = new Target(
                "party.members",
                PARTY,
                "NK:2015-2020",
                DateRange.closed(LocalDate.parse("2015-10-01"), LocalDate.parse("2020-08-01")),
                new BigDecimal("4500"),
                Direction.AT_MOST,
                new BigDecimal("4400"),
                "Nguyễn Văn An",
                "Ban Tổ chức",
                0,
                "Chương trình 05",
                "k-3",
                PAPER);
        Target plain = Target.atLeast("investment.attracted", GROUP, Period.year(2016), new BigDecimal("300.5"));
        List<Long> entries = set(full, plain);
        assertThat(targets.live(HOUSE.scope(), HOUSE.head()))
                .containsSubsequence(
                        new Recorded<>(entries.get(0), HOUSE.head(), full),
                        new Recorded<>(entries.get(1), HOUSE.head(), plain));
    }

    @Test
    void the_plan_is_the_last_adjustment_for_the_very_days() {
        Target first = Target.atLeast("party.members.admitted", PARTY, Period.year(2016), new BigDecimal("100"))
                .citing(PAPER);
        set(first);
        long before = HOUSE.head();
        set(first.adjustedTo(new BigDecimal("106"), LATER));
        assertThat(plan(Period.year(2016), HOUSE.head())).contains(new BigDecimal("106"));
        assertThat(plan(Period.days(LocalDate.parse("2016-01-01"), LocalDate.parse("2016-12-31")), HOUSE.head()))
                .contains(new BigDecimal("106"));
        assertThat(plan(Period.year(2016), before)).contains(new BigDecimal("100"));
        assertThat(plan(Period.nineMonths(2016), HOUSE.head())).isEmpty();
        assertThat(plan(Period.year(2017), HOUSE.head())).isEmpty();
        assertThat(plans(Period.year(2016))).contains(new Plan(new BigDecimal("106"), Direction.AT_LEAST, LATER));
        assertThat(plans(Period.year(2015))).isEmpty();
    }

    @Test
    void a_plan_cites_the_decision_of_its_row_and_else_the_document_that_sets_it() {
        assertThat(documented(null).source()).isEqualTo(new PaperReference("24-CTr/ĐU", null));
        assertThat(documented(PAPER).source()).isEqualTo(PAPER);
        set(documented(null));
        assertThat(plans(Period.year(2014)))
                .contains(new Plan(BigDecimal.TEN, Direction.AT_LEAST, new PaperReference("24-CTr/ĐU", null)));
    }

    private static Target documented(@Nullable PaperReference paper) {
        return new Target(
                "party.members.admitted",
                PARTY,
                "2014",
                Period.year(2014).range(),
                BigDecimal.TEN,
                Direction.AT_LEAST,
                null,
                null,
                null,
                0,
                "24-CTr/ĐU",
                null,
                paper);
    }

    private Optional<BigDecimal> plan(Period period, long pin) {
        return targets.planFor(HOUSE.scope(), "party.members.admitted", PARTY, period.range(), pin)
                .map(target -> target.content().value());
    }

    private Optional<Plan> plans(Period period) {
        Question question = new Question(
                HOUSE.door(Catalogue.class).find("party.members.admitted").orElseThrow(),
                HOUSE.door(Subjects.class).find(HOUSE.scope(), "HN-PARTY").orElseThrow(),
                new When.During(period),
                null,
                Map.of(),
                HOUSE.head());
        return HOUSE.door(Plans.class).planFor(HOUSE.scope(), question);
    }

    @Test
    void each_adjustment_is_set_once() {
        Target first = Target.atLeast("party.members.in", PARTY, Period.year(2018), BigDecimal.TEN);
        long entry = set(first).getFirst();
        assertThat(Refusals.of(() -> set(first.citing(LATER)))).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo("target.refusal.set-twice");
            assertThat(refusal.arguments()).containsExactly("party.members.in", "HN-PARTY", "2018", 0);
        });
        assertThat(Refusals.rules(
                        () -> set(first.adjustedTo(BigDecimal.ONE, null).adjustedTo(BigDecimal.TWO, null))))
                .containsExactly("adjustment-skips");
        set(first.adjustedTo(BigDecimal.ONE, null));
        HOUSE.post(targets::record, new Changes<>(List.of(entry), List.of(first.citing(LATER))));
        assertThat(Refusals.rules(() -> HOUSE.post(targets::record, Changes.voiding(List.of(entry)))))
                .containsExactly("not-live");
    }

    @Test
    void a_target_is_set_for_a_unit_a_zone_or_a_group() {
        assertThat(Refusals.rules(() -> Target.atLeast(
                        "labour.count", ObservationOwner.enterprise("DN-1"), Period.year(2016), BigDecimal.TEN)))
                .containsExactly("enterprise");
        assertThat(Refusals.rules(() -> set(Target.atLeast(
                        "labour.count", ObservationOwner.zone("HN-ZONES"), Period.year(2016), BigDecimal.TEN))))
                .containsExactly("unknown-zone");
        assertThat(Refusals.rules(() -> adjustment(-1))).containsExactly("adjustment");
        assertThat(adjustment(0).document()).isNull();
    }

    private static Target adjustment(int number) {
        @Nullable BigDecimal none = null;
        return new Target(
                "labour.count",
                GROUP,
                "2016",
                Period.year(2016).range(),
                BigDecimal.TEN,
                Direction.EXACTLY,
                none,
                null,
                null,
                number,
                null,
                null,
                null);
    }

    @Test
    void the_database_shows_nothing_to_who_reaches_nothing() {
        set(Target.atLeast("labour.count", GROUP, Period.year(2019), BigDecimal.TEN));
        Actor stranger = HOUSE.account("nguoi-la");
        assertThat(targets.live(HOUSE.scope(stranger), HOUSE.head())).isEmpty();
    }

    @Test
    void the_plan_of_a_line_for_a_zone_is_set_by_who_holds_records_of_the_line() {
        Transactions reading = HOUSE.door(Transactions.class);
        UnitId unit = Objects.requireNonNull(reading.reading(
                        HOUSE.officer(), () -> HOUSE.door(Organizations.class).ids(List.of("HN-PARTY")))
                .get("HN-PARTY"));
        ZoneOwner group = reading.reading(
                        HOUSE.officer(), () -> HOUSE.door(Zones.class).owner("HN-ZONES"))
                .orElseThrow();
        Actor actor =
                HOUSE.account("chi-khu", Grant.unit(unit, Line.PARTY, Right.FIGURES), Grant.zone(group, Right.RECORDS));
        Target party = Target.atLeast("party.members.admitted", GROUP, Period.year(2021), BigDecimal.TEN);
        assertThat(Refusals.rules(() -> targets.set(actor, party))).containsExactly("other-line");
        assertThat(Refusals.rules(() -> pastTheDoor(actor, party)))
                .as("the policy alone")
                .containsExactly("out-of-reach");
        assertThat(pastTheDoor(actor, Target.atLeast("labour.count", GROUP, Period.year(2021), BigDecimal.TEN)))
                .hasSize(1);
    }

    private static List<Long> pastTheDoor(Actor actor, Target target) {
        return HOUSE.door(Ledger.class)
                .post(
                        actor,
                        PostingKind.ENTRY,
                        posting -> HOUSE.door(TargetRows.class).add(posting, List.of(target)));
    }

    private List<Long> set(Target... set) {
        return HOUSE.post(targets::record, Changes.adding(List.of(set)));
    }
}
