package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.DateRange;

/** The gate follows the grants, the trees of the day and the role. */
class GrantedAccessTests {

    private static final LocalDate EARLY = LocalDate.of(2016, 1, 1);
    private static final TestInstallation HOUSE = TestInstallation.fresh();

    @BeforeAll
    static void twoCommittees() {
        found("LEFT", UnitKind.UPPER, null);
        found("RIGHT", UnitKind.UPPER, null);
        found("CELL", UnitKind.GRASSROOTS_CELL, "LEFT");
    }

    @AfterEach
    void letTheClockRun() {
        HOUSE.clock().runAgain();
    }

    @Test
    void aGrantCoversTheSubTreeAndWhatIsFoundedInItLater() {
        Actor reader = reader("left", Grant.unit(id("LEFT"), Line.PARTY, Right.FIGURES));
        found("LATER", UnitKind.GRASSROOTS_CELL, "LEFT");
        Scope scope = policy().scopeOf(reader);
        assertThat(scope.holds(id("CELL"), Right.FIGURES)).isTrue();
        assertThat(scope.holds(id("LATER"), Right.FIGURES)).isTrue();
        assertThat(scope.holds(id("CELL"), Right.RECORDS)).isFalse();
        assertThat(scope.holds(id("RIGHT"), Right.FIGURES)).isFalse();
        assertThat(scope.wholeLines()).isEmpty();
    }

    @Test
    void whatMovesAwayIsOutOfScopeFromThatDay() {
        found("MOVING", UnitKind.GRASSROOTS_CELL, "LEFT");
        Actor reader = reader("mover", Grant.unit(id("LEFT"), Line.PARTY, Right.RECORDS));
        record(UnitEntry.of(
                "MOVING",
                LocalDate.of(2020, 7, 1),
                new UnitChange.Placement(UnitChange.Placement.Act.MOVED, "RIGHT"),
                null));
        HOUSE.clock().set(LocalDate.of(2020, 6, 30));
        assertThat(policy().scopeOf(reader).holds(id("MOVING"), Right.RECORDS)).isTrue();
        HOUSE.clock().set(LocalDate.of(2020, 7, 1));
        assertThat(policy().scopeOf(reader).holds(id("MOVING"), Right.RECORDS)).isFalse();
    }

    @Test
    void anExpiredGrantHoldsNothing() {
        Actor reader = reader(
                "acting",
                new Grant.OfUnit(
                        id("LEFT"), Line.PARTY, Right.RECORDS, new DateRange(EARLY, LocalDate.of(2020, 1, 1))));
        HOUSE.clock().set(LocalDate.of(2019, 12, 31));
        assertThat(policy().scopeOf(reader).holds(id("LEFT"), Right.RECORDS)).isTrue();
        HOUSE.clock().set(LocalDate.of(2020, 1, 1));
        assertThat(policy().scopeOf(reader).holds(id("LEFT"), Right.RECORDS)).isFalse();
    }

    @Test
    void everythingIsEveryLine() {
        assertThat(HOUSE.scope().wholeLines()).containsExactlyInAnyOrder(Line.values());
        assertThat(HOUSE.scope().holds(id("RIGHT"), Right.RECORDS)).isTrue();
    }

    @Test
    void aRefusedUnitIsNotFound() {
        Scope scope = policy().scopeOf(reader("stranger"));
        assertThatThrownBy(() -> policy().requireUnit(scope, id("LEFT"), Right.FIGURES))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDisabledAccountReachesNothingAndMayDoNothing() {
        Actor reader = reader("gone", Grant.unit(id("LEFT"), Line.PARTY, Right.RECORDS));
        HOUSE.bean(Accounts.class).disable(reader, reader);
        Scope scope = policy().scopeOf(reader);
        assertThat(scope.units()).isEmpty();
        assertThatThrownBy(() -> policy().require(scope, Action.READ)).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION_OFFICER, READ RECORD IMPORT EXPORT",
        "STANDING_COMMITTEE, READ EXPORT APPROVE",
        "CELL_SECRETARY, READ RECORD APPROVE",
        "EXCHANGE, READ RECORD IMPORT EXPORT"
    })
    void aRoleMayDoWhatItIsFor(Role role, String actions) {
        Actor actor = HOUSE.bean(Accounts.class)
                .open(new NewAccount("role-" + role, "Vai trò", role, null, List.of()))
                .actor();
        Scope scope = policy().scopeOf(actor);
        for (Action action : Action.values()) {
            if (actions.contains(action.name())) {
                assertThatCode(() -> policy().require(scope, action)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> policy().require(scope, action)).isInstanceOf(Forbidden.class);
            }
        }
    }

    private static AccessPolicy policy() {
        return HOUSE.bean(AccessPolicy.class);
    }

    private static Actor reader(String username, Grant... grants) {
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(username, username, Role.STANDING_COMMITTEE, null, List.of(grants)))
                .actor();
    }

    private static void found(String code, UnitKind kind, @Nullable String parent) {
        record(UnitEntry.of(
                code, EARLY, new UnitChange.Founding(true, code, kind, parent, null, null, null, null), null));
    }

    private static void record(UnitEntry entry) {
        HOUSE.bean(Ledger.class)
                .post(
                        HOUSE.actor(),
                        PostingKind.ENTRY,
                        posting -> HOUSE.bean(Organizations.class).record(posting, Changes.adding(List.of(entry))));
    }

    private static UnitId id(String code) {
        return HOUSE.bean(Transactions.class)
                .reading(HOUSE.actor(), () -> HOUSE.bean(Organizations.class).ids(List.of(code)))
                .values()
                .iterator()
                .next();
    }
}
