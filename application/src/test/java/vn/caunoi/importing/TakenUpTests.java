package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;

/** A post that was handed over: its imports go with it, and to nobody else who holds the same unit. */
class TakenUpTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();

    @AfterEach
    void letTheClockRun() {
        HOUSE.clock().runAgain();
    }

    @Test
    @DisplayName("Từ ngày bàn giao người kế nhiệm thấy và rút lại được lần nhập của người trước; người khác thì không")
    void importsGoWithThePost() {
        new ImportDesk(HOUSE)
                .send(Workbooks.of(
                        "to_chuc", "ma|ten|he|loai|cap_tren|ngay_thanh_lap", "P|Đảng bộ khu|DANG|UPPER||@2010-01-01"));
        Account leaving = officer("can-bo");
        Account beside = officer("can-bo-khac");
        new ImportDesk(HOUSE, HOUSE.tokenOf(leaving.actor()))
                .send(Workbooks.of(
                        "hoat_dong",
                        "ngay|to_chuc|loai|so_nguoi|ten",
                        "@2016-03-05|P|SINH_HOAT|#9|Sinh hoạt tháng ba"));
        LocalDate tomorrow = LocalDate.now(HOUSE.clock()).plusDays(1);
        Account next = handedOver(leaving, tomorrow);
        Imports imports = HOUSE.bean(Imports.class);
        assertThat(imports.latest(scope(next))).as("the day has not come").isEmpty();
        HOUSE.clock().set(tomorrow);
        Imports.Batch batch = imports.latest(scope(next)).getFirst();
        assertThat(batch.by()).isEqualTo("can-bo");
        assertThat(imports.latest(scope(beside))).isEmpty();
        assertThatThrownBy(() -> imports.undo(scope(beside), batch.number())).isInstanceOf(NotFound.class);
        imports.undo(scope(next), batch.number());
        assertThat(imports.batch(scope(next), batch.number()).undoneAt()).isNotNull();
    }

    private static Account handedOver(Account leaving, LocalDate day) {
        Accounts accounts = HOUSE.bean(Accounts.class);
        Account administrator =
                accounts.open(new NewAccount("quan-tri", "quan-tri", Role.ADMINISTRATOR, null, List.of()));
        Account successor = accounts.open(new NewAccount("ke-nhiem", "ke-nhiem", Role.WOMEN_OFFICER, null, List.of()));
        return HOUSE.bean(Rights.class).handOver(administrator, leaving, successor.holder(), day);
    }

    private static Account officer(String name) {
        UnitId root = Objects.requireNonNull(HOUSE.bean(Transactions.class)
                .reading(
                        HOUSE.actor(),
                        () -> HOUSE.bean(Organizations.class).ids(List.of("P")).get("P")));
        return HOUSE.bean(Accounts.class)
                .open(new NewAccount(
                        name,
                        name,
                        Role.ORGANIZATION_OFFICER,
                        null,
                        List.of(Grant.unit(root, Line.PARTY, Right.RECORDS))));
    }

    private static Scope scope(Account account) {
        return HOUSE.bean(AccessPolicy.class).scopeOf(account.actor());
    }
}
