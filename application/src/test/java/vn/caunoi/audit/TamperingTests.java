package vn.caunoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.Effort;

/** Whoever has all rights to the database can change the audit, and cannot do it unseen (G01, T10). */
class TamperingTests {

    private static final int EDITS = Effort.of(500, 1000);
    private static final int EVENTS = 40;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static AuditHouse house;

    @SuppressWarnings("NullAway.Init")
    private static Connection intruder;

    @SuppressWarnings("NullAway.Init")
    private static HeadFile.Found outside;

    @BeforeAll
    static void sealSomeEvents() throws SQLException {
        house = AuditHouse.in(folder);
        house.happen(EVENTS);
        house.sealer().seal();
        outside = house.file().read();
        intruder = house.intruder();
        intruder.setAutoCommit(false);
    }

    @AfterAll
    static void leave() throws SQLException {
        intruder.close();
        house.close();
    }

    @Test
    void five_hundred_random_edits_are_each_named_at_the_first_broken_place() throws SQLException {
        Random dice = new Random(Effort.seed());
        Map<Fault.Kind, Integer> found = new EnumMap<>(Fault.Kind.class);
        for (int number = 0; number < EDITS; number++) {
            DSLContext tables = tables();
            Tampering hand = new Tampering(tables, dice, EVENTS);
            int kind = number % Tampering.EDITS.size();
            long expected = Tampering.EDITS.get(kind).at(hand, hand.random());
            Fault fault = AuditCheck.fault(new Chain(tables), outside);
            assertThat(fault).as("edit %d of kind %d", number, kind).isNotNull();
            assertThat(Objects.requireNonNull(fault).place())
                    .as("edit %d of kind %d: %s", number, kind, fault)
                    .isEqualTo(expected);
            found.merge(fault.kind(), 1, Integer::sum);
            intruder.rollback();
        }
        System.out.println("caunoi: " + EDITS + " edits of the audit named, " + found);
        assertThat(found).hasSizeGreaterThanOrEqualTo(8);
        assertThat(AuditCheck.fault(new Chain(tables()), outside)).isNull();
    }

    @Test
    void a_chain_that_was_written_anew_as_a_whole_is_found_by_the_head_outside() throws SQLException {
        DSLContext tables = tables();
        tables.execute("update audit.event set account_id = 4 where account_id = 3");
        Tampering hand = new Tampering(tables, new Random(1), EVENTS);
        for (long place = 1; place <= EVENTS; place++) {
            hand.sealAnew(place);
        }
        assertThat(AuditCheck.fault(new Chain(tables), outside)).isEqualTo(Fault.at(Fault.Kind.HEAD_DIFFERS, EVENTS));
        assertThat(AuditCheck.fault(new Chain(tables), new HeadFile.Found(false, null)))
                .isEqualTo(Fault.at(Fault.Kind.HEAD_MISSING, EVENTS));
        intruder.rollback();
    }

    @Test
    void the_kinds_of_edits_are_told_apart() throws SQLException {
        assertThat(kind("update audit.event set subject = 'x' where event = 7")).isEqualTo(Fault.Kind.EVENT_CHANGED);
        assertThat(kind("delete from audit.event where event = 7")).isEqualTo(Fault.Kind.EVENT_MISSING);
        assertThat(kind("update audit.seal set hash = previous where place = 7"))
                .isEqualTo(Fault.Kind.SEAL_CHANGED);
        assertThat(kind("delete from audit.seal where place = 7")).isEqualTo(Fault.Kind.PLACE_MISSING);
        assertThat(kind("update audit.seal set place = 15 - place where place in (7, 8)"))
                .isEqualTo(Fault.Kind.MOVED);
        assertThat(kind(
                        "update audit.seal set place = place + 1 where place > 7",
                        "insert into audit.seal select 8, event, previous, hash from audit.seal where place = 3"))
                .isEqualTo(Fault.Kind.PUSHED_IN);
        assertThat(kind("delete from audit.seal where place > 7")).isEqualTo(Fault.Kind.TAIL_CUT);
    }

    private static Fault.Kind kind(String... statements) throws SQLException {
        DSLContext tables = tables();
        for (String statement : statements) {
            tables.execute(statement);
        }
        Fault fault = AuditCheck.fault(new Chain(tables), outside);
        intruder.rollback();
        return Objects.requireNonNull(fault).kind();
    }

    private static DSLContext tables() {
        return DSL.using(intruder, SQLDialect.POSTGRES);
    }
}
