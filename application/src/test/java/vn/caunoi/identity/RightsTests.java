package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.shared.DateRange;

/** Rights are given by an administrator, lent by their holder, and end on their day, in the gate and in the wall behind it. */
class RightsTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate NEXT = DAY.plusDays(1);

    private static UnitId upper;
    private static UnitId cell;
    private static UnitId other;
    private static UnitId union;
    private static Account administrator;
    private static int accounts;

    @BeforeAll
    static void unitsAndAnAdministrator() {
        upper = Units.founded(HOUSE, "UPPER", UnitKind.UPPER, null);
        cell = Units.founded(HOUSE, "CELL", UnitKind.GRASSROOTS_CELL, "UPPER");
        other = Units.founded(HOUSE, "OTHER", UnitKind.UPPER, null);
        union = Units.founded(HOUSE, "UNION", UnitKind.UNION_UPPER, null);
        administrator = account(Role.ADMINISTRATOR);
    }

    @AfterEach
    void letTheClockRun() {
        HOUSE.clock().runAgain();
    }

    @Test
    @DisplayName("Quyền có ngày: chưa đến ngày chưa xem được, hết ngày là hết, cả ở tường thứ hai")
    void aRightBeginsAndEndsOnItsDay() {
        HOUSE.clock().set(DAY.minusDays(1));
        Account reader = account(Role.STANDING_COMMITTEE);
        rights().give(administrator, reader, on(upper, Right.FIGURES, new DateRange(DAY, NEXT)));
        assertThat(reaches(reader, cell)).isFalse();
        HOUSE.clock().set(DAY);
        assertThat(reaches(reader, cell)).isTrue();
        assertThat(wall(reader)).contains(cell.value());
        HOUSE.clock().set(NEXT);
        assertThat(reaches(reader, cell)).isFalse();
        assertThat(wall(reader)).isEmpty();
    }

    @Test
    @DisplayName("Không ai tự cấp quyền cho mình, kể cả qua vai trò khác của mình")
    @Abuse("B09")
    void nobodyGivesToHimself() {
        Accounts accounts = HOUSE.bean(Accounts.class);
        assertThatThrownBy(() -> accounts.open(
                        administrator.actor(), administrator.holder(), Role.ORGANIZATION_OFFICER, List.of()))
                .isInstanceOf(Forbidden.class);
        Account post = accounts.open(
                account(Role.ADMINISTRATOR).actor(), administrator.holder(), Role.ORGANIZATION_OFFICER, List.of());
        Grant grant = on(upper, Right.RECORDS, DateRange.always());
        Untouched before = Untouched.now(HOUSE);
        assertThatThrownBy(() -> rights().give(administrator, administrator, grant))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights().give(administrator, post, grant)).isInstanceOf(Forbidden.class);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        assertThat(rights().of(post.actor())).isEmpty();
    }

    @Test
    @DisplayName("Vai trò đã khóa không nhận quyền; vai trò của một hệ thống không nhận đơn vị của hệ thống khác")
    void whatTakesNoRight() {
        Grant grant = on(upper, Right.FIGURES, DateRange.always());
        Account closed = account(Role.CELL_SECRETARY);
        HOUSE.bean(Accounts.class).disable(administrator.actor(), closed.actor());
        Account gone = HOUSE.bean(Accounts.class).find(closed.actor()).orElseThrow();
        assertThatThrownBy(() -> rights().give(administrator, gone, grant)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights().give(administrator, account(Role.UNION_CHAIR), grant))
                .isInstanceOf(Forbidden.class);
        assertThat(rights().of(closed.actor())).isEmpty();
    }

    @Test
    @DisplayName(
            "Một vai trò ở trong hệ tổ chức của mình: chỉ vai trò của Đảng xem thêm số liệu của hệ mà Đảng lãnh đạo")
    void aPostStaysInItsLines() {
        Grant.OfUnit figures = new Grant.OfUnit(union, Line.UNION, Right.FIGURES, DateRange.always());
        Grant.OfUnit records = new Grant.OfUnit(union, Line.UNION, Right.RECORDS, DateRange.always());
        Account party = account(Role.INSPECTOR);
        rights().give(administrator, party, on(upper, Right.RECORDS, DateRange.always()));
        assertThatThrownBy(() -> rights().give(administrator, party, records)).isInstanceOf(Forbidden.class);
        rights().give(administrator, party, figures);
        Account unions = account(Role.STANDING_COMMITTEE);
        rights().give(administrator, unions, figures);
        Grant.OfUnit today = on(cell, Right.RECORDS, new DateRange(DAY, NEXT));
        assertThatThrownBy(() -> rights().give(administrator, unions, today)).isInstanceOf(Forbidden.class);
        Account beside = account(Role.INSPECTOR);
        rights().give(administrator, beside, figures);
        assertThatThrownBy(() -> lend(party, beside, today)).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("Chỉ quản trị viên cấp quyền; quản trị viên và cấp trên không có quyền xem hồ sơ")
    void whoMayHoldWhat() throws SQLException {
        Account officer = account(Role.ORGANIZATION_OFFICER);
        Account superior = account(Role.SUPERIOR);
        Grant records = on(upper, Right.RECORDS, DateRange.always());
        assertThatThrownBy(() -> rights().give(officer, account(Role.CELL_SECRETARY), records))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights().give(administrator, account(Role.ADMINISTRATOR), records))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rights().give(administrator, superior, records))
                .isInstanceOf(Forbidden.class);
        rights().give(administrator, superior, on(upper, Right.FIGURES, DateRange.always()));
        assertThat(reaches(superior, cell)).isTrue();
        try (var owner = DriverManager.getConnection(
                        HOUSE.database().url(),
                        HOUSE.database().owner().user(),
                        HOUSE.database().owner().password());
                var insert = owner.createStatement()) {
            assertThatThrownBy(
                            () -> insert.execute("insert into identity.account_grant (account_id, everything, records) "
                                    + "values (" + administrator.actor().accountId() + ", true, true)"))
                    .hasMessageContaining("an administrator holds no records");
        }
    }

    @Test
    @DisplayName("Cho mượn: có mục đích, có hạn, không rộng hơn quyền của mình, và hết cùng quyền ấy")
    @Abuse("A25")
    void lendingIsForAPurposeAndATime() {
        HOUSE.clock().set(DAY);
        Account lender = account(Role.CELL_SECRETARY);
        Account friend = account(Role.CELL_SECRETARY);
        rights().give(administrator, lender, on(upper, Right.FIGURES, DateRange.always()));
        DateRange week = new DateRange(DAY, DAY.plusDays(7));
        Untouched before = Untouched.now(HOUSE);
        assertThatThrownBy(() -> lend(lender, friend, on(other, Right.FIGURES, week)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> lend(lender, friend, on(cell, Right.RECORDS, week)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> lend(lender, friend, on(cell, Right.FIGURES, DateRange.since(DAY))))
                .isInstanceOf(Forbidden.class);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
        lend(lender, friend, on(cell, Right.FIGURES, week));
        assertThat(reaches(friend, cell)).isTrue();
        assertThat(reaches(friend, upper)).isFalse();
        assertThatThrownBy(() -> lend(friend, account(Role.CELL_SECRETARY), on(cell, Right.FIGURES, week)))
                .as("what is lent is not lent on")
                .isInstanceOf(Forbidden.class);
        rights().end(administrator, rights().of(lender.actor()).getFirst());
        assertThat(reaches(friend, cell)).isFalse();
    }

    @Test
    @DisplayName("Bàn giao: người sau nhận đúng các quyền từ ngày ấy, người trước hết quyền")
    void aPostIsHandedOver() {
        HOUSE.clock().set(DAY);
        Account before = account(Role.ORGANIZATION_OFFICER);
        Holder successor = account(Role.CELL_SECRETARY).holder();
        rights().give(administrator, before, on(upper, Right.RECORDS, DateRange.always()));
        Account after = rights().handOver(administrator, before, successor, NEXT);
        assertThat(after.role()).isEqualTo(before.role());
        assertThat(reaches(before, cell)).isTrue();
        assertThat(reaches(after, cell)).isFalse();
        HOUSE.clock().set(NEXT);
        assertThat(reaches(before, cell)).isFalse();
        assertThat(reaches(after, cell)).isTrue();
    }

    @Test
    @DisplayName("Bàn giao: quyền được cho mượn thì hết, quyền bắt đầu sau ngày bàn giao vẫn bắt đầu sau")
    void whatWasLentEndsAndWhatBeginsLaterBeginsLater() {
        HOUSE.clock().set(DAY);
        Account lender = account(Role.ORGANIZATION_OFFICER);
        rights().give(administrator, lender, on(other, Right.FIGURES, DateRange.always()));
        Account before = account(Role.ORGANIZATION_OFFICER);
        lend(lender, before, on(other, Right.FIGURES, new DateRange(DAY, NEXT.plusDays(30))));
        rights().give(administrator, before, on(cell, Right.RECORDS, DateRange.since(NEXT.plusDays(5))));
        Account after = rights().handOver(
                        administrator, before, account(Role.CELL_SECRETARY).holder(), NEXT);
        HOUSE.clock().set(NEXT);
        assertThat(reaches(before, other)).isFalse();
        assertThat(reaches(after, other)).isFalse();
        assertThat(reaches(after, cell)).isFalse();
        HOUSE.clock().set(NEXT.plusDays(5));
        assertThat(reaches(before, cell)).isFalse();
        assertThat(reaches(after, cell)).isTrue();
    }

    @Test
    @DisplayName("Hai vai trò của một người không nhìn sang nhau")
    void twoPostsOfOneHolderAreTwoReaders() {
        Account party = account(Role.CELL_SECRETARY);
        Account union =
                HOUSE.bean(Accounts.class).open(administrator.actor(), party.holder(), Role.UNION_CHAIR, List.of());
        rights().give(administrator, party, on(cell, Right.RECORDS, DateRange.always()));
        assertThat(reaches(party, cell)).isTrue();
        assertThat(reaches(union, cell)).isFalse();
    }

    private static void lend(Account from, Account to, Grant.OfUnit grant) {
        rights().lend(from, to, grant, "Đi họp thay");
    }

    private static Grant.OfUnit on(UnitId unit, Right right, DateRange during) {
        return new Grant.OfUnit(unit, Line.PARTY, right, during);
    }

    private static boolean reaches(Account account, UnitId unit) {
        return HOUSE.bean(AccessPolicy.class).scopeOf(account.actor()).holds(unit, Right.FIGURES);
    }

    /** What the database itself lets the account read of units, asked without the gate. */
    private static List<Long> wall(Account account) {
        return Objects.requireNonNull(HOUSE.bean(Transactions.class)
                .reading(
                        account.actor(),
                        () -> HOUSE.bean(org.jooq.DSLContext.class)
                                .fetch("select unit_id from organization.unit")
                                .getValues(0, Long.class)));
    }

    private static Rights rights() {
        return HOUSE.bean(Rights.class);
    }

    private static Account account(Role role) {
        String name = "nguoi-" + ++accounts;
        return HOUSE.bean(Accounts.class).open(new NewAccount(name, name, role, null, List.of()));
    }
}
