package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.Right;
import vn.caunoi.shared.DateRange;

/** A post is handed over once, to a person, whoever asks how often and at what moment. */
class HandOverTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final Account ADMINISTRATOR = open("quan-tri", Role.ADMINISTRATOR);

    @Test
    @DisplayName(
            "Sáu lần bàn giao một vai trò cùng lúc: một người nhận, không lần nào bị treo; bàn giao lại thì bị từ chối")
    void ofManyAtOnceOneIsTaken() {
        Account post = holding("can-bo");
        Holder successor = open("nguoi-sau", Role.UNION_OFFICER).holder();
        List<CompletableFuture<Boolean>> handing = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> handedOver(post, successor),
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        assertThat(handing.stream().map(CompletableFuture::join).filter(done -> done))
                .hasSize(1);
        assertThat(HOUSE.bean(Accounts.class).postsOf(successor)).hasSize(2);
        assertThat(handedOver(post, successor)).isFalse();
    }

    @Test
    @DisplayName("Máy không nhận bàn giao; vai trò đã khóa không bàn giao được")
    void noMachineFollowsAndNothingClosedIsPassedOn() {
        Holder machine = open("may", Role.EXCHANGE).holder();
        Account post = holding("bi-thu");
        assertThatThrownBy(() -> handedOver(post, machine)).isInstanceOf(Forbidden.class);
        HOUSE.bean(Accounts.class).disable(ADMINISTRATOR.actor(), post.actor());
        Account closed = HOUSE.bean(Accounts.class).find(post.actor()).orElseThrow();
        assertThat(handedOver(closed, open("ke-nhiem", Role.UNION_OFFICER).holder()))
                .isFalse();
    }

    @Test
    @DisplayName("Tài khoản trao đổi dữ liệu và người quản trị không có ai nhận bàn giao")
    void aMachineAndAnAdministratorHaveNoSuccessor() {
        Holder somebody = open("ai-do", Role.CELL_SECRETARY).holder();
        for (Role role : List.of(Role.EXCHANGE, Role.ADMINISTRATOR)) {
            Account post = open("vai-" + role.ordinal(), role);
            assertThatThrownBy(() -> handedOver(post, somebody)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    @DisplayName("Bàn giao là một việc: không xong thì không có gì còn lại")
    void aHandOverIsWholeOrAbsent() {
        Account post = holding("con-lam");
        Holder successor = open("chua-nhan", Role.UNION_OFFICER).holder();
        LocalDate beyondAllCalendars = LocalDate.of(6_000_000, 1, 1);
        assertThatThrownBy(() -> HOUSE.bean(Rights.class).handOver(ADMINISTRATOR, post, successor, beyondAllCalendars))
                .isInstanceOf(RuntimeException.class);
        assertThat(HOUSE.bean(Accounts.class).postsOf(successor)).hasSize(1);
        assertThat(right(post).isOver(LocalDate.of(9000, 1, 1))).isFalse();
    }

    @Test
    @DisplayName("Quyền đã chấm dứt không dài ra, dù ai chấm dứt lần nữa hay bàn giao theo lần đọc trước đó")
    void whatEndedBecomesNoLonger() {
        LocalDate today = LocalDate.now(HOUSE.clock());
        HeldRight read = right(holding("nghi-viec"));
        HOUSE.bean(Rights.class).end(ADMINISTRATOR, read);
        DSLContext database = DSL.using(HOUSE.bean(LoginDataSource.class).connections(), SQLDialect.POSTGRES);
        GrantRows.end(database, read, today.plusMonths(1));
        assertThat(right(read.of()).grant().during().until()).isEqualTo(today);
        HOUSE.clock().set(today.plusDays(3));
        HOUSE.bean(Rights.class).end(ADMINISTRATOR, read);
        assertThat(right(read.of()).grant().during().until()).isEqualTo(today);
    }

    @AfterEach
    void letTheClockRun() {
        HOUSE.clock().runAgain();
    }

    private static HeldRight right(Account post) {
        return HOUSE.bean(Rights.class).of(post.actor()).getFirst();
    }

    private static boolean handedOver(Account post, Holder to) {
        try {
            HOUSE.bean(Rights.class).handOver(ADMINISTRATOR, post, to, LocalDate.now(HOUSE.clock()));
            return true;
        } catch (Rights.NothingHeld _) {
            return false;
        }
    }

    private static Account holding(String name) {
        Account post = open(name, Role.CELL_SECRETARY);
        HOUSE.bean(Rights.class).give(ADMINISTRATOR, post, new Grant.Everything(Right.RECORDS, DateRange.always()));
        return post;
    }

    private static Account open(String name, Role role) {
        return HOUSE.bean(Accounts.class).open(new NewAccount(name, name, role, null, List.of()));
    }
}
