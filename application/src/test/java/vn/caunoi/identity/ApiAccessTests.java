package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** Machines come in by token, and see what was granted; the rest does not exist for them. */
class ApiAccessTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();

    @BeforeAll
    static void twoCellsUnderOneCommittee() {
        HOUSE.bean(Ledger.class)
                .post(
                        HOUSE.actor(),
                        PostingKind.ENTRY,
                        posting -> HOUSE.bean(Organizations.class)
                                .record(
                                        posting,
                                        Changes.adding(List.of(
                                                founded("ROOT", UnitKind.UPPER, null),
                                                founded("CELL-A", UnitKind.GRASSROOTS_CELL, "ROOT"),
                                                founded("CELL-B", UnitKind.GRASSROOTS_CELL, "ROOT")))));
    }

    private static UnitEntry founded(String code, UnitKind kind, @Nullable String parent) {
        return UnitEntry.of(
                code,
                LocalDate.of(2016, 1, 1),
                new UnitChange.Founding(true, code, kind, parent, null, null, null, null),
                null);
    }

    @Test
    void withoutATokenTheAnswerIsAProblem() {
        HttpResponse<String> answer =
                TestInstallation.send(HOUSE.request("/api/v1/figures").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"status\":401").contains("api-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic dHJhby1kb2k6eA==", "bearer", ""})
    void aWrongTokenIsAsGoodAsNone(String header) {
        assertThat(asking("/api/v1/figures", header).statusCode()).isEqualTo(401);
    }

    @Test
    void aPostNeedsNoTokenOfAForm() {
        HttpResponse<String> answer = TestInstallation.send(HOUSE.request("/api/v1/nothing-here")
                .header("Authorization", "Bearer " + HOUSE.token())
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void theNextTokenEndsTheOneBefore() {
        Accounts accounts = HOUSE.bean(Accounts.class);
        Account machine = accounts.open(new NewAccount("may", "Máy", Role.EXCHANGE, null, List.of()));
        MachineTokens tokens = HOUSE.bean(MachineTokens.class);
        String first = tokens.issueOnly(machine.actor());
        String second = tokens.issueOnly(machine.actor());
        assertThat(tokens.opened(first)).isEmpty();
        assertThat(tokens.opened(second).map(SignedInAccount::actor)).contains(machine.actor());
        accounts.disable(machine.actor(), machine.actor());
        assertThat(tokens.opened(second)).isEmpty();
    }

    @Test
    void aUnitOutsideTheGrantIsAnsweredLikeAUnitThatDoesNotExist() {
        String token = tokenOf("chi-bo-a", List.of(Grant.unit(id("CELL-A"), Line.PARTY, Right.RECORDS)));
        assertThat(asking(figure("CELL-A"), "Bearer " + token).statusCode()).isEqualTo(200);
        HttpResponse<String> foreign = asking(figure("CELL-B"), "Bearer " + token);
        HttpResponse<String> above = asking(figure("ROOT"), "Bearer " + token);
        HttpResponse<String> unknown = asking(figure("CELL-X"), "Bearer " + token);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body()).isEqualTo(above.body());
    }

    @Test
    void aGrantInOneLineOpensNoOtherLine() {
        String token = tokenOf("cong-doan", List.of(Grant.unit(id("CELL-A"), Line.UNION, Right.RECORDS)));
        assertThat(asking(figure("CELL-A"), "Bearer " + token).statusCode()).isEqualTo(404);
    }

    @Test
    void healthIsForEverybody() {
        HttpResponse<String> answer =
                TestInstallation.send(HOUSE.request("/healthz").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
    }

    private static String figure(String unit) {
        return "/api/v1/figures?indicator=party.units&asOf=2016-12-31&unit=" + unit;
    }

    private static HttpResponse<String> asking(String address, String authorization) {
        return TestInstallation.send(
                HOUSE.request(address).header("Authorization", authorization).GET());
    }

    private static UnitId id(String code) {
        return HOUSE.bean(vn.caunoi.access.Transactions.class)
                .reading(HOUSE.actor(), () -> HOUSE.bean(Organizations.class).ids(List.of(code)))
                .values()
                .iterator()
                .next();
    }

    private static String tokenOf(String username, List<Grant> grants) {
        Accounts accounts = HOUSE.bean(Accounts.class);
        return HOUSE.tokenOf(accounts.open(new NewAccount(username, username, Role.ORGANIZATION_OFFICER, null, grants))
                .actor());
    }
}
