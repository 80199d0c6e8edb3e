package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** Bodies of two cities in one installation: several roots of a line, a group of zones each, terms of the same name. */
class SeveralBodiesTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);

    @BeforeAll
    static void two_parties_with_a_cell_each_a_union_and_a_district_without_zones() {
        HOUSE.bean(Ledger.class).post(HOUSE.actor(), PostingKind.ENTRY, posting -> {
            HOUSE.bean(Zones.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    zone("HN-Z", "2010-01-01", null, "HN-ZONES"),
                                    zone("HZ-Z", "2010-01-01", null, "HEPZA-ZONES"),
                                    zone("MOVED-Z", "2010-01-01", null, "HN-ZONES"),
                                    zone("MOVED-Z", "2018-01-01", null, "HEPZA-ZONES"))));
            HOUSE.bean(Enterprises.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    enterprise("HN-E", "2010-01-01", null, OwnerType.FDI_100, "HN-Z"),
                                    enterprise("HZ-E", "2010-01-01", null, OwnerType.TU_NHAN, "HZ-Z"),
                                    enterprise("MOVED-E", "2010-01-01", null, OwnerType.TU_NHAN, "MOVED-Z"))));
            HOUSE.bean(Organizations.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    founded("HN-PARTY", UnitKind.UPPER, null, null, "HN-ZONES"),
                                    founded("HEPZA-PARTY", UnitKind.UPPER, null, null, "HEPZA-ZONES"),
                                    founded("HMAI-PARTY", UnitKind.UPPER, null, null, null),
                                    founded("HEPZA-UNION", UnitKind.UNION_UPPER, null, "HEPZA-PARTY", null),
                                    founded("HN-1", UnitKind.GRASSROOTS_CELL, "HN-PARTY", null, null),
                                    founded("HZ-1", UnitKind.GRASSROOTS_CELL, "HEPZA-PARTY", null, null),
                                    founded("HN-2", UnitKind.GRASSROOTS_CELL, "HN-PARTY", null, null),
                                    founded("HZ-2", UnitKind.GRASSROOTS_CELL, "HEPZA-PARTY", null, null),
                                    founded("HM-1", UnitKind.GRASSROOTS_CELL, "HMAI-PARTY", null, null),
                                    founded("HZ-U", UnitKind.UNION_GRASSROOTS, "HEPZA-UNION", null, null),
                                    UnitEntry.of("HN-1", BEGIN, new UnitChange.Link("HN-E", true), null),
                                    UnitEntry.of("HZ-1", BEGIN, new UnitChange.Link("HZ-E", true), null),
                                    UnitEntry.of("HN-2", BEGIN, new UnitChange.Link("MOVED-E", true), null),
                                    UnitEntry.of("HZ-2", BEGIN, new UnitChange.Link("MOVED-E", true), null),
                                    UnitEntry.of("HZ-U", BEGIN, new UnitChange.Link("HZ-E", true), null))));
            HOUSE.bean(Terms.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    term("HN-PARTY", "2015-10-01", "2020-08-02"),
                                    term("HEPZA-PARTY", "2015-06-01", "2020-06-01"))));
            return HOUSE.bean(Members.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    admitted("HN-1", "2015-07-01", 3),
                                    admitted("HN-1", "2020-07-01", 5),
                                    admitted("HZ-1", "2015-07-01", 7),
                                    admitted("HZ-1", "2020-07-01", 11),
                                    admitted("HN-2", "2014-07-01", 2),
                                    admitted("HZ-2", "2014-07-01", 4),
                                    admitted("HM-1", "2016-07-01", 13),
                                    admitted("HZ-U", "2016-07-01", 17))));
        });
    }

    private static UnitEntry founded(
            String code, UnitKind kind, @Nullable String parent, @Nullable String ledBy, @Nullable String zones) {
        return UnitEntry.of(
                code, BEGIN, new UnitChange.Founding(true, code, kind, parent, ledBy, zones, null, null), null);
    }

    private static Term term(String unit, String from, String until) {
        return new Term(unit, "2015-2020", null, LocalDate.parse(from), LocalDate.parse(until), null, null);
    }

    private static Movement admitted(String unit, String day, int people) {
        return Movement.admission(LocalDate.parse(day), unit, Who.counted(people));
    }

    @ParameterizedTest
    @CsvSource({
        "party.members.admitted, HN-PARTY, period=NK:2015-2020, 5",
        "party.members.admitted, HEPZA-PARTY, period=NK:2015-2020, 7",
        "party.members.admitted, HEPZA-PARTY, period=2020, 11",
        "party.members, HMAI-PARTY, asOf=2020-12-31, 13",
        "party.members, HN-PARTY, asOf=2020-12-31, 10",
        "party.members, HN-ZONES, asOf=2020-12-31, 8",
        "party.members, HN-ZONES, asOf=2017-12-31, 5",
        "party.members, HEPZA-ZONES, asOf=2020-12-31, 22",
        "party.members, HEPZA-ZONES, asOf=2017-12-31, 7",
        "party.members, MOVED-Z, asOf=2009-12-31, 0",
        "party.members, MOVED-Z, asOf=2017-12-31, 2",
        "party.members, MOVED-Z, asOf=2018-01-01, 4",
        "party.members, MOVED-Z, period=2018, 4",
        "party.members, HZ-Z, asOf=2020-12-31, 18",
        "union.members, HEPZA-ZONES, asOf=2020-12-31, 17",
        "party.units, HEPZA-ZONES, asOf=2020-12-31, 2",
        "enterprise.count, HEPZA-ZONES, asOf=2020-12-31, 2",
        "enterprise.count, HN-ZONES, asOf=2020-12-31, 1"
    })
    void each_body_answers_for_itself(String indicator, String unit, String when, String value) {
        var answer = HOUSE.get("/api/v1/figures?indicator=" + indicator + "&unit=" + unit + "&" + when);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(answer.body()).get("value").asString())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "party.members.admitted, HMAI-PARTY, period=NK:2015-2020, 422",
        "union.members, HN-ZONES, asOf=2020-12-31, 404",
        "enterprise.count, HN-ZONES, asOf=%2B999999999-12-31, 422",
        "enterprise.count, HN-ZONES, asOf=-999999999-01-01, 422"
    })
    void a_body_without_such_a_term_or_line_and_a_day_beyond_all_records_are_refused(
            String indicator, String unit, String when, int status) {
        assertThat(HOUSE.get("/api/v1/figures?indicator=" + indicator + "&unit=" + unit + "&" + when)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void beside_a_figure_of_a_zone_that_came_stands_what_was_before_only_for_who_holds_that_too() {
        Question question = HOUSE.bean(QuestionReader.class)
                .read(HOUSE.scope(), new QuestionText("party.members", "MOVED-Z", "2018", null, null, List.of(), null));
        Figures figures = HOUSE.bean(Figures.class);
        assertThat(figures.answer(HOUSE.scope(), question).opening()).isEqualByComparingTo("2");
        assertThat(Objects.requireNonNull(
                                figures.compare(HOUSE.scope(), question).samePeriod())
                        .value())
                .isEqualByComparingTo("2");
        Scope came = reader("came", "HEPZA-PARTY");
        assertThat(figures.answer(came, question).value()).isEqualByComparingTo("4");
        assertThat(figures.answer(came, question).opening()).isNull();
        assertThat(figures.compare(came, question).samePeriod()).isNull();
        Scope went = reader("went", "HN-PARTY");
        assertThatThrownBy(() -> figures.answer(went, question)).isInstanceOf(NotFound.class);
    }

    private static Scope reader(String name, String unit) {
        UnitId held = HOUSE.bean(Transactions.class)
                .reading(HOUSE.actor(), () -> HOUSE.bean(Organizations.class).ids(List.of(unit)))
                .get(unit);
        Grant grant = Grant.unit(Objects.requireNonNull(held), Line.PARTY, Right.FIGURES);
        Actor actor = HOUSE.bean(Accounts.class)
                .open(new NewAccount(name, name, Role.STANDING_COMMITTEE, null, List.of(grant)))
                .actor();
        return HOUSE.bean(AccessPolicy.class).scopeOf(actor);
    }
}
