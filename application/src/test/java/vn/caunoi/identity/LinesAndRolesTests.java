package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.DateRange;

/** What a line or a role keeps shut is opened neither by figures that one may see nor by somebody who lends. */
class LinesAndRolesTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final LocalDate TODAY = LocalDate.now(HOUSE.clock());

    private static UnitId party;
    private static UnitId union;
    private static Account administrator;
    private static int accounts;

    @BeforeAll
    static void twoLinesAndAnAdministrator() {
        party = Units.founded(HOUSE, "PARTY", UnitKind.UPPER, null);
        union = Units.founded(HOUSE, "UNION", UnitKind.UNION_UPPER, null);
        administrator = account(Role.ADMINISTRATOR);
    }

    @Test
    @DisplayName("Xem được số liệu của hệ khác không mở đường đến hồ sơ của hệ ấy, dù được cấp hay cho mượn")
    void figuresOfAnotherLineOpenNoWayToItsRecords() {
        Account unions = account(Role.ORGANIZATION_OFFICER);
        give(unions, onUnion(Right.RECORDS, DateRange.always()));
        Grant.OfUnit lent = onUnion(Right.RECORDS, new DateRange(TODAY, TODAY.plusDays(1)));
        for (Right own : Right.values()) {
            Account officer = account(Role.ORGANIZATION_OFFICER);
            give(officer, on(party, own, DateRange.always()));
            give(officer, onUnion(Right.FIGURES, DateRange.always()));
            assertThatThrownBy(() -> give(officer, onUnion(Right.RECORDS, DateRange.always())))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> lend(unions, officer, lent)).isInstanceOf(Forbidden.class);
            give(officer, on(party, Right.RECORDS, DateRange.always()));
        }
        Account colleague = account(Role.UNION_OFFICER);
        lend(unions, colleague, lent);
        assertThat(reaches(colleague, union)).isTrue();
    }

    @Test
    @DisplayName("Không cho mượn cho vai trò làm được nhiều hơn: người chỉ đọc không mở đường cho người ghi, duyệt")
    @Abuse("B09")
    void nobodyLendsToWhoMayDoMore() {
        DateRange week = new DateRange(TODAY, TODAY.plusDays(7));
        Account inspector = holding(Role.INSPECTOR, Right.RECORDS);
        Account superior = holding(Role.SUPERIOR, Right.FIGURES);
        Account committee = holding(Role.STANDING_COMMITTEE, Right.FIGURES);
        Account officer = account(Role.ORGANIZATION_OFFICER);
        assertThatThrownBy(() -> lend(inspector, officer, on(party, Right.RECORDS, week)))
                .as("who reads only lets nobody record")
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> lend(superior, account(Role.STANDING_COMMITTEE), on(party, Right.FIGURES, week)))
                .as("who approves nothing lets nobody approve")
                .isInstanceOf(Forbidden.class);
        lend(inspector, account(Role.INSPECTOR), on(party, Right.RECORDS, week));
        lend(committee, officer, on(party, Right.FIGURES, week));
        assertThat(reaches(officer, party))
                .as("with figures an officer records nothing")
                .isTrue();
    }

    private static void give(Account to, Grant grant) {
        HOUSE.bean(Rights.class).give(administrator, to, grant);
    }

    private static void lend(Account from, Account to, Grant.OfUnit grant) {
        HOUSE.bean(Rights.class).lend(from, to, grant, "Đi họp thay");
    }

    private static Grant.OfUnit on(UnitId unit, Right right, DateRange during) {
        return new Grant.OfUnit(unit, Line.PARTY, right, during);
    }

    private static Grant.OfUnit onUnion(Right right, DateRange during) {
        return new Grant.OfUnit(union, Line.UNION, right, during);
    }

    private static boolean reaches(Account account, UnitId unit) {
        return HOUSE.bean(AccessPolicy.class).scopeOf(account.actor()).holds(unit, Right.FIGURES);
    }

    private static Account holding(Role role, Right right) {
        Account post = account(role);
        give(post, on(party, right, DateRange.always()));
        return post;
    }

    private static Account account(Role role) {
        String name = "nguoi-" + ++accounts;
        return HOUSE.bean(Accounts.class).open(new NewAccount(name, name, role, null, List.of()));
    }
}
