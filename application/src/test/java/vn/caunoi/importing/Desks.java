package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Organizations;
import vn.caunoi.postgres.Credentials;

/** An installation without a sample and the officers who hold something in it: each sends workbooks and is asked about by name. */
record Desks(TestInstallation house) {

    static Desks fresh() {
        return new Desks(TestInstallation.fresh());
    }

    /** Where the whole is recorded. */
    ImportDesk ofTheWhole() {
        return new ImportDesk(house);
    }

    /** Of an officer who holds the records of a unit of the Party. */
    ImportDesk ofUnit(String name, String code) {
        return open(name, Grant.unit(unit(code), Line.PARTY, Right.RECORDS));
    }

    UnitId unit(String code) {
        return Objects.requireNonNull(house.bean(Transactions.class)
                .reading(
                        house.actor(),
                        () -> house.bean(Organizations.class).ids(List.of(code)).get(code)));
    }

    /** Of an officer who holds a zone, or a group of zones. */
    ImportDesk ofZone(String name, String code, Right right) {
        return open(name, Grant.zone(zone(code), right));
    }

    private ImportDesk open(String name, Grant grant) {
        return new ImportDesk(
                house,
                house.tokenOf(house.bean(Accounts.class)
                        .open(new NewAccount(
                                name, name, Role.ORGANIZATION_OFFICER, SampleReaders.PASSWORD, List.of(grant)))
                        .actor()));
    }

    ZoneOwner zone(String code) {
        return house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Zones.class).owner(code))
                .orElseThrow();
    }

    Visitor visit(String name) {
        return Visitor.signIn(house, name, SampleReaders.PASSWORD);
    }

    Scope scopeOf(String name) {
        return house.bean(AccessPolicy.class)
                .scopeOf(house.bean(Accounts.class).find(name).orElseThrow().actor());
    }

    long head() {
        return house.bean(Ledger.class).head(house.actor());
    }

    /** What the database says to a statement in the name of an officer, past every door of the program; nothing where it obeys. */
    String refusal(String statement, String name) throws SQLException {
        Credentials app = house.database().app();
        try (Connection connection =
                        DriverManager.getConnection(house.database().url(), app.user(), app.password());
                Statement execution = connection.createStatement()) {
            connection.setAutoCommit(false);
            execution.execute("select set_config('caunoi.actor', '"
                    + scopeOf(name).actor().accountId() + "', true)");
            assertThat(execution.executeUpdate(statement)).isEqualTo(1);
            connection.rollback();
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
