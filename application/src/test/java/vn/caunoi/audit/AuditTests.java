package vn.caunoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.Refusals;
import vn.caunoi.RegisterHouse;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.UnitKind;

/** What was done and the event that tells of it are there together, or neither is. */
class AuditTests {

    private static final RegisterHouse HOUSE = new RegisterHouse();
    private static final Trail TRAIL = Trail.of(HOUSE.installation());

    @BeforeEach
    void forget() {
        TRAIL.news();
    }

    @Test
    void a_posting_and_its_event_are_one_transaction() {
        HOUSE.unit("A", UnitKind.GRASSROOTS_CELL, "2010-01-01");
        long posting = HOUSE.head();
        assertThat(TRAIL.news())
                .containsExactly("%d ledger.posting posting:%d {\"kind\": \"ENTRY\", \"entries\": 1}"
                        .formatted(HOUSE.officer().accountId(), posting));
    }

    @Test
    void a_posting_that_is_refused_leaves_no_event() {
        HOUSE.unit("TWICE", UnitKind.GRASSROOTS_CELL, "2010-01-01");
        TRAIL.news();
        assertThat(Refusals.rules(() -> HOUSE.unit("TWICE", UnitKind.GRASSROOTS_CELL, "2010-01-01")))
                .isNotEmpty();
        assertThatThrownBy(() -> HOUSE.door(Ledger.class).post(HOUSE.officer(), PostingKind.ENTRY, posting -> {
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(TRAIL.news()).isEmpty();
    }

    @Test
    void what_fails_after_its_event_leaves_neither_and_what_is_recorded_apart_stays() {
        Audit audit = HOUSE.door(Audit.class);
        Actor officer = HOUSE.officer();
        assertThatThrownBy(() -> HOUSE.door(Transactions.class).writing(officer, () -> {
                    audit.record(Event.of("changed", "x"));
                    audit.recordApart(officer, Event.of("revealed", "x"));
                    audit.recordApart(null, Event.of("refused", "x"));
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(TRAIL.news()).containsExactly(officer.accountId() + " revealed x {}", "- refused x {}");
    }

    @Test
    void who_changes_accounts_records_in_a_transaction_of_the_log_in_user() throws SQLException {
        var login = HOUSE.installation().database().login();
        try (var connection =
                DriverManager.getConnection(HOUSE.installation().database().url(), login.user(), login.password())) {
            connection.setAutoCommit(false);
            DSLContext accounts = DSL.using(connection, SQLDialect.POSTGRES);
            Event granted = Event.of("granted", "account:7").with("unit", 12);
            HOUSE.door(Audit.class).record(accounts, HOUSE.officer(), granted);
            connection.rollback();
            assertThat(TRAIL.news()).isEmpty();
            HOUSE.door(Audit.class).record(accounts, HOUSE.officer(), granted);
            connection.commit();
        }
        assertThat(TRAIL.news()).containsExactly(HOUSE.officer().accountId() + " granted account:7 {\"unit\": 12}");
    }

    @Test
    void an_event_needs_the_transaction_that_it_tells_of() {
        assertThatThrownBy(() -> HOUSE.door(Audit.class).record(Event.of("changed", "x")))
                .isInstanceOf(IllegalStateException.class);
    }
}
