package vn.caunoi.indicator.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.RegisterHouse.enterprise;
import static vn.caunoi.RegisterHouse.zone;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.Activity;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Observations;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.indicator.When;
import vn.caunoi.indicator.subject.Roots;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.rulebook.Rulebook;
import vn.caunoi.shared.Period;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** The share of enterprises with a regular dialogue, which the zones may know in full and of the union nothing else. */
class DialogueShareTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SHARE = "dialogue.enterprises-share";

    @TempDir
    private Path folder;

    @BeforeAll
    static void three_obliged_enterprises_one_of_which_held_a_regular_dialogue_in_2016() {
        HOUSE.bean(Ledger.class).post(HOUSE.actor(), PostingKind.ENTRY, posting -> {
            HOUSE.bean(Zones.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    zone("Z1", "2010-01-01", null, "G"),
                                    zone("Z2", "2010-01-01", null, "G"),
                                    zone("Z3", "2010-01-01", null, "ELSEWHERE"))));
            HOUSE.bean(Enterprises.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    enterprise("E1", "2010-01-01", null, OwnerType.FDI_100, "Z1"),
                                    enterprise("E2", "2010-01-01", null, OwnerType.TU_NHAN, "Z1"),
                                    enterprise("E3", "2010-01-01", null, OwnerType.FDI_100, "Z2"),
                                    enterprise("E4", "2010-01-01", "2016-07-01", OwnerType.FDI_100, "Z2"),
                                    enterprise("E5", "2010-01-01", null, OwnerType.FDI_100, "Z3"))));
            HOUSE.bean(Organizations.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    unit(
                                            "CD",
                                            new UnitChange.Founding(
                                                    true,
                                                    "Công đoàn",
                                                    UnitKind.UNION_UPPER,
                                                    null,
                                                    null,
                                                    null,
                                                    null,
                                                    null)),
                                    unit(
                                            "CD-1",
                                            new UnitChange.Founding(
                                                    true,
                                                    "CĐCS 1",
                                                    UnitKind.UNION_GRASSROOTS,
                                                    "CD",
                                                    null,
                                                    null,
                                                    null,
                                                    null)),
                                    unit("CD-1", new UnitChange.Link("E1", true)))));
            HOUSE.bean(Activities.class)
                    .record(
                            posting,
                            Changes.adding(List.of(
                                    dialogue("2016-03-05", "DINH_KY", "E1"),
                                    dialogue("2016-09-05", "DINH_KY", "E1"),
                                    dialogue("2016-05-05", "THEO_YEU_CAU", "E2"),
                                    dialogue("2015-05-05", "DINH_KY", "E3"),
                                    dialogue("2016-02-02", "DINH_KY", "E4"),
                                    dialogue("2016-02-02", "DINH_KY", "E5"))));
            HOUSE.bean(Targets.class)
                    .record(
                            posting,
                            Changes.adding(List.of(Target.atLeast(
                                    SHARE, ObservationOwner.group("G"), Period.year(2016), new BigDecimal("50")))));
            return HOUSE.bean(Observations.class)
                    .record(posting, Changes.adding(List.of(workers("E1", 500), workers("E2", 50))));
        });
    }

    private static UnitEntry unit(String code, UnitChange change) {
        return UnitEntry.of(code, LocalDate.of(2010, 1, 1), change, null);
    }

    private static Activity dialogue(String day, String form, String enterprise) {
        return new Activity(
                "CD", LocalDate.parse(day), "DOI_THOAI", 1, 15, null, null, form, enterprise, null, null, null);
    }

    private static Observation workers(String enterprise, int count) {
        return Observation.on(
                "labour.count",
                ObservationOwner.enterprise(enterprise),
                LocalDate.of(2015, 12, 31),
                BigDecimal.valueOf(count));
    }

    private static String address(String path, String unit, String more) {
        return "/api/v1/figures" + path + "?indicator=" + SHARE + more + "&unit=" + unit + "&period=2016";
    }

    private static JsonNode ok(String token, String address) {
        var answer = TestInstallation.send(HOUSE.request(address)
                .header("Authorization", "Bearer " + token)
                .GET());
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static int status(String token, String address) {
        return TestInstallation.send(HOUSE.request(address)
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }

    /** An account that holds the right KHU on a zone or group and no line at all. */
    private static Actor zonesOnly(String owner) {
        Grant grant = HOUSE.bean(Transactions.class)
                .reading(
                        HOUSE.actor(),
                        () -> Grant.zone(HOUSE.bean(Zones.class).owner(owner).orElseThrow(), Right.FIGURES));
        String name = "khu-" + owner + "-" + System.nanoTime();
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(name, name, Role.STANDING_COMMITTEE, null, List.of(grant)))
                .actor();
    }

    private static String token(Actor actor) {
        return HOUSE.tokenOf(actor);
    }

    @Test
    void only_regular_dialogues_of_the_period_in_enterprises_in_operation_on_its_last_day_count() {
        JsonNode figure = ok(HOUSE.token(), address("", "G", "&by=enterprise-type"));
        assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("33.33");
        assertThat(figure.at("/numerator/value").asInt()).isEqualTo(1);
        assertThat(figure.at("/denominator/value").asInt()).isEqualTo(3);
        assertThat(figure.at("/plan/percent").decimalValue()).isEqualByComparingTo("66.66");
        assertThat(figure.at("/samePeriod/value").decimalValue()).isEqualByComparingTo("25.00");
        assertThat(figure.at("/samePeriod/change").decimalValue()).isEqualByComparingTo("8.33");
        Map<String, String> parts = new TreeMap<>();
        figure.get("breakdown")
                .forEach(part -> parts.put(
                        part.get("key").asString(),
                        part.get("numerator").asInt() + "/"
                                + part.get("denominator").asInt()));
        assertThat(parts).containsExactlyInAnyOrderEntriesOf(Map.of("FDI_100", "1/2", "TU_NHAN", "0/1"));
    }

    @Test
    void who_holds_the_zones_and_no_union_gets_the_whole_share_and_no_entry_of_the_union() {
        String token = token(zonesOnly("G"));
        assertThat(ok(token, address("", "G", "&by=zone"))).isEqualTo(ok(HOUSE.token(), address("", "G", "&by=zone")));
        for (String part : List.of("", ".numerator", ".denominator")) {
            JsonNode rows = ok(token, address("/rows", "G", part));
            assertThat(rows.get("total").asInt()).isEqualTo(part.equals(".denominator") ? 3 : 1);
            List<String> owners = new ArrayList<>();
            rows.get("rows").forEach(row -> {
                owners.add(row.get("unit").asString());
                assertThat(row.get("kind").asString()).isEqualTo("enterprise.OPERATING");
            });
            assertThat(owners).isSubsetOf("E1", "E2", "E3");
        }
        assertThat(status(token, "/api/v1/figures?indicator=union.units&unit=CD&asOf=2016-12-31"))
                .isEqualTo(404);
    }

    @Test
    void who_holds_one_zone_gets_its_share_and_not_that_of_the_group() {
        String token = token(zonesOnly("Z1"));
        assertThat(ok(token, address("", "Z1", "")).get("value").decimalValue()).isEqualByComparingTo("50");
        assertThat(status(token, address("", "G", ""))).isEqualTo(404);
        assertThat(status(token, address("", "Z2", ""))).isEqualTo(404);
    }

    @Test
    void of_nothing_there_is_no_share_and_a_day_has_none() {
        assertThat(ok(HOUSE.token(), address("", "G", "").replace("2016", "2005"))
                        .get("value")
                        .isNull())
                .isTrue();
        assertThat(status(HOUSE.token(), address("", "G", ".denominator").replace("period=2016", "asOf=2016-12-31")))
                .isEqualTo(422);
    }

    @Test
    void the_application_itself_cannot_ask_where_dialogues_were_held_only_the_counter_can() {
        DSLContext database = HOUSE.bean(DSLContext.class);
        String days = "select enterprise_id from indicator.dialogue(9999, '2016-01-01', '2016-12-31')";
        Transactions transactions = HOUSE.bean(Transactions.class);
        Actor holder = zonesOnly("Z1");
        assertThatThrownBy(() -> transactions.reading(holder, () -> database.fetch(days)))
                .hasStackTraceContaining("permission denied");
        assertThat(transactions.reading(holder, () -> {
                    database.execute("set local role caunoi_counter");
                    return database.fetch(days).size();
                }))
                .isEqualTo(3);
    }

    @Test
    void a_dated_rule_narrows_whom_it_obliges_from_its_day_on() throws IOException {
        assertThat(obliged("at-least-workers: 100", 2016)).isEqualTo(2);
        assertThat(obliged("at-least-workers: 100", 2014)).isEqualTo(4);
        assertThat(obliged("with-grassroots-union: true", 2016)).isEqualTo(1);
        assertThat(obliged("enterprises: every", 2016)).isEqualTo(3);
    }

    private int obliged(String term, int year) throws IOException {
        Files.writeString(folder.resolve("dialogue-obliged.yaml"), """
                - from: 2015-01-01
                  legal: "QĐ 1 (mẫu)"
                  %s
                """.formatted(term));
        Counting counting = new Counting(
                HOUSE.bean(DSLContext.class),
                HOUSE.bean(Roots.class),
                new Conditions(new Rulebook("file:" + folder + "/*.yaml")));
        Question question = new Question(
                HOUSE.bean(Catalogue.class).find(SHARE + ".denominator").orElseThrow(),
                HOUSE.bean(Subjects.class).find(HOUSE.scope(), "G").orElseThrow(),
                new When.During(Period.year(year)),
                null,
                Map.of(),
                HOUSE.bean(Ledger.class).head(HOUSE.actor()));
        return HOUSE.bean(Transactions.class)
                .reading(HOUSE.actor(), () -> counting.count(question).value().intValue());
    }
}
