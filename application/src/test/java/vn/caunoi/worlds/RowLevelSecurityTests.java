package vn.caunoi.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.Effort;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.Line;

/** The second wall alone: plain SQL as the application's user, with an actor who was given one sub-tree and one zone. */
class RowLevelSecurityTests {

    private static final String REFUSED = "42501";

    /** What the scheduler of jobs works with: numbers of jobs, and when they are due; no entry, and nothing of the field. */
    private static final String SCHEDULED = "report.scheduled_tasks";

    /** What somebody is still typing: no record, written over and removed by its own account. */
    private static final String UNRECORDED = "unsent.draft";

    @SuppressWarnings("NullAway.Init")
    private static SecuredWorld secured;

    @BeforeAll
    static void makeWorld() {
        secured = SecuredWorld.of(Ground.of(Effort.seed()));
    }

    @AfterAll
    static void leaveWorld() {
        secured.close();
    }

    static List<Guarded> tables() {
        return Guarded.all();
    }

    private static RawReader reader() throws SQLException {
        return new RawReader(secured.house());
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Abuse("A29")
    void a_reader_sees_what_is_inside_and_nothing_else(Guarded table) throws SQLException {
        Set<String> expected = new HashSet<>(secured.asOwner(table.expected(secured.units(), secured.records())));
        int all = secured.asOwner(table.visible()).size();
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            assertThat(new HashSet<>(reader.column(table.visible()))).isEqualTo(expected);
        }
        if (!table.table().equals("access.whole_reach")) {
            assertThat(expected).as("something inside").isNotEmpty();
        }
        assertThat(all - expected.size() > 0).as("something outside").isEqualTo(!table.openToAll());
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Abuse("A30")
    void without_an_actor_there_is_nothing(Guarded table) throws SQLException {
        try (RawReader reader = reader()) {
            assertThat(reader.column(table.visible())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Abuse("A30")
    void after_commit_a_reused_connection_shows_nothing(Guarded table) throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            reader.column(table.visible());
            reader.commit();
            assertThat(reader.column(table.visible())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization.fact", "membership.fact", "indicator.fact"})
    void facts_touch_the_inside(String function) throws SQLException {
        String facts = "select coalesce(unit_id, counter_unit_id) || ' ' || coalesce(counter_unit_id, unit_id) from "
                + function + "(9999) where line is not null";
        Set<String> inside = secured.unitTexts();
        try (RawReader reader = reader()) {
            assertThat(reader.column(facts)).isEmpty();
            reader.actAs(secured.records());
            List<String> seen = reader.column(facts);
            assertThat(seen)
                    .isNotEmpty()
                    .allMatch(pair -> List.of(pair.split(" ")).stream().anyMatch(inside::contains));
            assertThat(secured.asOwner(facts).size()).isGreaterThan(seen.size());
        }
    }

    @Test
    void the_figure_query_counts_inside_and_finds_nothing_in_another_sub_tree_or_line() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            assertThat(reader.column(secured.unitFacts(secured.inside(), Line.PARTY)))
                    .isNotEmpty();
            assertThat(reader.column(secured.unitFacts(secured.outside(), Line.PARTY)))
                    .allMatch(secured.unitTexts()::contains);
            assertThat(reader.column(secured.unitFacts("U01", Line.UNION))).isEmpty();
            assertThat(secured.asOwner(secured.unitFacts("U01", Line.UNION))).isNotEmpty();
        }
    }

    @Test
    void who_holds_figures_only_sees_movements_but_no_person_and_no_name() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.figures());
            assertThat(reader.column("select entry from membership.movement")).isNotEmpty();
            assertThat(reader.column("select person_id from membership.person")).isEmpty();
            assertThat(reader.column("select entry from membership.person_name"))
                    .isEmpty();
            assertThat(reader.column("select entry from activity.activity_entry"))
                    .isNotEmpty();
            assertThat(reader.column("select activity from activity.participant"))
                    .isEmpty();
            assertThat(reader.column("select person_id from membership.known_name"))
                    .isEmpty();
        }
    }

    @Test
    void the_counter_reads_facts_but_neither_names_nor_codes_of_persons() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            reader.execute("set local role caunoi_counter");
            assertThat(reader.column("select entry from indicator.fact(9999)")).isNotEmpty();
            assertThat(reader.refusalOf("create temporary table x as select code from membership.person"))
                    .isNotEmpty();
            assertThat(reader.column("select has_table_privilege('membership.person', 'select')::text"))
                    .containsExactly("false");
            assertThat(reader.column("select has_table_privilege('membership.person_name', 'select')::text"))
                    .containsExactly("false");
            assertThat(reader.column("select has_table_privilege('activity.participant', 'select')::text"))
                    .containsExactly("false");
        }
    }

    @Test
    void nothing_is_written_outside() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            for (String insert : secured.inserts(secured.inside())) {
                assertThat(reader.refusalOf(insert)).as(insert).isEmpty();
            }
            for (String outside : List.of(secured.outside(), "U01")) {
                for (String insert : secured.inserts(outside)) {
                    assertThat(reader.refusalOf(insert)).as(insert).isEqualTo(REFUSED);
                }
            }
            assertThat(reader.refusalOf(secured.movement(secured.inside(), secured.outside())))
                    .isEqualTo(REFUSED);
            assertThat(reader.refusalOf(secured.movement(secured.outside(), secured.inside())))
                    .isEqualTo(REFUSED);
            reader.commit();
            reader.actAs(secured.figures());
            for (String insert : secured.inserts(secured.inside())) {
                assertThat(reader.refusalOf(insert)).as(insert).isEqualTo(REFUSED);
            }
        }
    }

    @Test
    void plans_of_reports_are_added_by_who_holds_records_of_the_line_in_his_own_name() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            assertThat(reader.refusalOf(SecuredWorld.plan(Line.PARTY, "moi", secured.records())))
                    .isEmpty();
            assertThat(reader.refusalOf(SecuredWorld.plan(Line.PARTY, "khac", secured.figures())))
                    .isEqualTo(REFUSED);
            assertThat(reader.refusalOf(SecuredWorld.plan(Line.UNION, "moi", secured.records())))
                    .isEqualTo(REFUSED);
            reader.commit();
            reader.actAs(secured.figures());
            assertThat(reader.refusalOf(SecuredWorld.plan(Line.PARTY, "ba", secured.figures())))
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void nobody_widens_the_own_reach_by_calling_a_unit_that_stands_a_newborn() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            String reach = "select unit_id from access.reach where account_id = " + secured.records() + " order by 1";
            List<String> before = reader.column(reach);
            for (String stands : List.of(secured.outside(), "U01")) {
                for (Line line : Line.values()) {
                    reader.column(secured.birth(stands, secured.inside(), line));
                }
            }
            assertThat(reader.column(reach)).isEqualTo(before);
        }
    }

    @Test
    void nobody_is_named_by_who_cannot_see_the_person() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            assertThat(reader.refusalOf(secured.naming(true))).isEmpty();
            assertThat(reader.refusalOf(secured.naming(false))).isEqualTo(REFUSED);
        }
    }

    @Test
    void a_claim_is_passed_on_by_who_sees_the_person_and_holds_the_unit_in_his_own_name() throws SQLException {
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            assertThat(reader.refusalOf(secured.claim(true, secured.inside()))).isEmpty();
            assertThat(reader.refusalOf(secured.claim(true, secured.outside()))).isEqualTo(REFUSED);
            assertThat(reader.refusalOf(secured.claim(false, secured.inside()))).isEqualTo(REFUSED);
            assertThat(reader.refusalOf(secured.claim(true, secured.inside())
                            .replace("(posting,", "(account_id, posting,")
                            .replace("(1,", "(1, 1,")))
                    .isEqualTo(REFUSED);
            reader.commit();
            reader.actAs(secured.figures());
            assertThat(reader.refusalOf(secured.claim(true, secured.inside()))).isEqualTo(REFUSED);
        }
    }

    @Test
    void the_application_owns_nothing_and_changes_or_removes_no_entry() throws SQLException {
        List<String> tables = new ArrayList<>(secured.asOwner(SecuredWorld.TABLES));
        tables.remove(SCHEDULED);
        tables.remove(UNRECORDED);
        try (RawReader reader = reader()) {
            reader.actAs(secured.records());
            assertThat(reader.column("select relname from pg_class where relowner = current_user::regrole"))
                    .isEmpty();
            List<String> changeable = new ArrayList<>();
            for (String table : tables) {
                changeable.addAll(reader.column(
                        "select '%s ' || p from unnest(array['update', 'delete', 'truncate']) p where has_table_privilege('%s', p)"
                                .formatted(table, table)));
            }
            assertThat(changeable).isEmpty();
            assertThat(reader.refusalOf("update membership.movement set quantity = 2"))
                    .isEqualTo(REFUSED);
            assertThat(reader.refusalOf("delete from organization.unit_entry")).isEqualTo(REFUSED);
            assertThat(reader.refusalOf("select token_hash from identity.token"))
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void every_table_is_guarded_and_tried_here() {
        List<String> known =
                new ArrayList<>(Guarded.all().stream().map(Guarded::table).toList());
        known.addAll(List.of("identity.token", "identity.link"));
        known.add("audit.event");
        known.add("audit.seal");
        known.add(SCHEDULED);
        // the own body stands on every page, also before signing in
        known.addAll(List.of("office.body", "office.first_day"));
        assertThat(secured.asOwner(SecuredWorld.TABLES)).containsExactlyInAnyOrderElementsOf(known);
        assertThat(secured.asOwner(Objects.requireNonNull(SecuredWorld.UNGUARDED)))
                .isEmpty();
    }
}
