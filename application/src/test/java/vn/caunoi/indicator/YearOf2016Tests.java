package vn.caunoi.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.shared.Refused;

/** When a record of the year changes, exactly the figures that rest on it change, and no other. */
class YearOf2016Tests {

    private static final List<String> OWNERS =
            List.of("HN-PARTY", "HN-CB-101", "HN-CB-102", "HN-UNION", "HN-YOUTH", "HN-WOMEN", "HN-ZONES");
    private static final LocalDate LAST_DAY = LocalDate.of(2016, 12, 31);

    private TestInstallation house;
    private Map<String, BigDecimal> before;

    @BeforeEach
    void load_the_sample() {
        house = SampleReaders.fresh().house();
        before = figures();
    }

    @Test
    void the_year_has_the_figures_of_the_published_text() {
        assertThat(before)
                .containsEntry("HN-PARTY party.units.founded", BigDecimal.TEN)
                .containsEntry("HN-PARTY party.members.admitted", BigDecimal.valueOf(106))
                .containsEntry("HN-UNION union.units.founded", BigDecimal.valueOf(20))
                .containsEntry("HN-UNION union.members.joined", BigDecimal.valueOf(24163))
                .containsEntry("HN-YOUTH youth.units.founded", BigDecimal.valueOf(6));
        assertThat(before.get("HN-YOUTH youth.members.joined"))
                .isBetween(BigDecimal.valueOf(491), BigDecimal.valueOf(499));
    }

    @Test
    void an_admission_taken_back_is_gone_from_the_members_and_from_the_admissions() {
        house.bean(Members.class)
                .withdraw(house.actor(), admissionAt("HN-CB-102").entry());
        assertThat(changes())
                .containsExactlyInAnyOrderEntriesOf(
                        everywhere("HN-CB-102", -1, "party.members", "party.members.admitted", "party.members.in"));
    }

    @Test
    void an_admission_moved_to_the_next_year_leaves_this_year_only() {
        Recorded<Movement> admission = admissionAt("HN-CB-102");
        LocalDate nextYear = LocalDate.of(2017, 1, 5);
        house.bean(Members.class)
                .correct(house.actor(), admission.entry(), Movement.admission(nextYear, "HN-CB-102", who(admission)));
        assertThat(changes())
                .containsExactlyInAnyOrderEntriesOf(
                        everywhere("HN-CB-102", -1, "party.members", "party.members.admitted", "party.members.in"));
        assertThat(value("HN-PARTY", "party.members.admitted", "period", "2017"))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_cell_ends_only_when_its_members_have_gone_and_then_the_units_are_one_fewer() {
        assertThatThrownBy(() -> endTheCell(List.of())).isInstanceOf(Refused.class);
        List<Movement> farewell = everybodyGoesTo("HN-CB-002");
        endTheCell(farewell);
        Map<String, BigDecimal> changes = changes();
        assertThat(changes)
                .containsEntry("HN-PARTY party.units", BigDecimal.valueOf(-1))
                .containsEntry("HN-PARTY party.units.ended", BigDecimal.ONE)
                .containsEntry("HN-PARTY party.cells", BigDecimal.valueOf(-1))
                .containsEntry("HN-PARTY party.units FDI_100", BigDecimal.valueOf(-1));
        assertThat(changes.keySet())
                .allMatch(key -> key.startsWith("HN-CB-101 ")
                        || key.matches("HN-PARTY party\\.(units|units\\.ended|cells)( FDI_100)?"));
    }

    @Test
    void an_enterprise_of_another_owner_type_moves_its_units_and_members_and_no_total() {
        house.bean(Enterprises.class)
                .changeOwnerType(house.actor(), "DN-005", OwnerType.TU_NHAN, LocalDate.of(2016, 6, 1), null);
        BigDecimal members = value("HN-CB-005", "party.members", "asOf", "2016-12-31");
        assertThat(changes())
                .containsEntry("HN-PARTY party.units FDI_100", BigDecimal.valueOf(-1))
                .containsEntry("HN-PARTY party.units TU_NHAN", BigDecimal.ONE)
                .containsEntry("HN-PARTY party.members FDI_100", members.negate())
                .containsEntry("HN-PARTY party.members TU_NHAN", members)
                .containsEntry("HN-ZONES enterprise.count FDI_100", BigDecimal.valueOf(-1))
                .containsEntry("HN-ZONES enterprise.count TU_NHAN", BigDecimal.ONE)
                .allSatisfy((key, change) -> assertThat(key).matches(".* (FDI_100|TU_NHAN)"));
    }

    private void endTheCell(List<Movement> farewell) {
        house.bean(Ledger.class).post(house.actor(), PostingKind.ENTRY, posting -> {
            house.bean(Members.class).record(posting, Changes.adding(farewell));
            return house.bean(Organizations.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    UnitEntry.of("HN-CB-101", LAST_DAY, new UnitChange.Ending(null, null), null))));
        });
    }

    private List<Movement> everybodyGoesTo(String unit) {
        List<Movement> farewell = new ArrayList<>();
        for (Recorded<Movement> entry : live("HN-CB-101")) {
            farewell.add(Movement.transfer(LAST_DAY, "HN-CB-101", unit, who(entry)));
        }
        return farewell;
    }

    private Recorded<Movement> admissionAt(String unit) {
        return live(unit).stream()
                .filter(entry -> entry.content().kind() == MovementKind.ADMITTED)
                .findFirst()
                .orElseThrow();
    }

    private List<Recorded<Movement>> live(String unit) {
        long head = house.bean(Ledger.class).head(house.actor());
        return house.bean(Members.class).live(house.scope(), head, Set.of(unit));
    }

    private static Who who(Recorded<Movement> entry) {
        Member member = entry.content().member();
        return member == null ? Who.counted(entry.content().quantity()) : Who.named(member.code(), member.fullName());
    }

    private static Map<String, BigDecimal> everywhere(String unit, long change, String... indicators) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (String indicator : indicators) {
            for (String owner : List.of("HN-PARTY", unit)) {
                expected.put(owner + " " + indicator, BigDecimal.valueOf(change));
                expected.put(owner + " " + indicator + " FDI_100", BigDecimal.valueOf(change));
            }
        }
        return expected;
    }

    private Map<String, BigDecimal> changes() {
        Map<String, BigDecimal> after = figures();
        Map<String, BigDecimal> changes = new TreeMap<>();
        Set<String> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            BigDecimal change =
                    after.getOrDefault(key, BigDecimal.ZERO).subtract(before.getOrDefault(key, BigDecimal.ZERO));
            if (change.signum() != 0) {
                changes.put(key, change.stripTrailingZeros().setScale(0));
            }
        }
        return changes;
    }

    /** Every indicator of every owner that has it, whole and by owner type, for the year or its last day. */
    private Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (Indicator indicator : house.bean(Catalogue.class).all()) {
            for (String owner : OWNERS) {
                Subject subject =
                        house.bean(Subjects.class).find(house.scope(), owner).orElseThrow();
                if (fits(indicator, subject)) {
                    add(figures, indicator, owner);
                }
            }
        }
        return figures;
    }

    private static boolean fits(Indicator indicator, Subject subject) {
        return subject instanceof Subject.OfUnit unit ? unit.line() == indicator.line() : indicator.line() == null;
    }

    private void add(Map<String, BigDecimal> figures, Indicator indicator, String owner) {
        boolean stock = indicator.way().isStock();
        boolean byType = indicator.breakdowns().contains(Dimension.ENTERPRISE_TYPE);
        Figure figure =
                answer(indicator.code(), owner, stock ? "asOf" : "period", stock ? "2016-12-31" : "2016", byType);
        BigDecimal whole = figure.value();
        if (whole != null) {
            figures.put(owner + " " + indicator.code(), whole);
        }
        List<Figure.Part> parts = figure.breakdown();
        if (parts != null) {
            parts.forEach(part ->
                    figures.put(owner + " " + indicator.code() + " " + part.key(), requireNonNull(part.value())));
        }
    }

    private BigDecimal value(String owner, String indicator, String when, String text) {
        return requireNonNull(answer(indicator, owner, when, text, false).value());
    }

    private Figure answer(String indicator, String owner, String when, String text, boolean byType) {
        QuestionText question = new QuestionText(
                indicator,
                owner,
                when.equals("period") ? text : null,
                when.equals("asOf") ? text : null,
                byType ? "enterprise-type" : null,
                List.of(),
                null);
        return house.bean(Figures.class)
                .answer(house.scope(), house.bean(QuestionReader.class).read(house.scope(), question));
    }
}
