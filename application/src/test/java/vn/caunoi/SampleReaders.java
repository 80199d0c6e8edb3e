package vn.caunoi;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.year2016.Year2016;

/** An installation that holds the sample of 2016, with accounts of readers who hold more or less of it. */
public final class SampleReaders {

    /** Every line with its records, and the zones. */
    public static final String OFFICER = "can-bo";

    /** The figures of the Party, and nothing else. */
    public static final String COMMITTEE = "thuong-vu";

    /** One cell with its records. */
    public static final String SECRETARY = "bi-thu";

    public static final String PASSWORD = "mật khẩu thử 1";

    private final TestInstallation house;

    private SampleReaders(TestInstallation house) {
        this.house = house;
    }

    /** The sample of 2016 with its readers, entered when somebody asks for it first. */
    private static final class Loaded {
        static final Installation WORLD = load();

        private static Installation load() {
            TestInstallation house = TestInstallation.fresh();
            Year2016.load(house);
            return in(house).house.copy();
        }
    }

    /** A world of its own for a test class: a copy of the one that was entered once in this JVM. */
    public static SampleReaders fresh() {
        return new SampleReaders(TestInstallation.over(TestDatabases.copyOf(Loaded.WORLD)));
    }

    /** The same accounts in a world that holds the same bodies. */
    public static SampleReaders in(TestInstallation house) {
        SampleReaders readers = new SampleReaders(house);
        readers.open(
                OFFICER,
                Role.ORGANIZATION_OFFICER,
                List.of(
                        readers.unit("HN-PARTY", Line.PARTY, Right.RECORDS),
                        readers.unit("HN-UNION", Line.UNION, Right.RECORDS),
                        readers.unit("HN-YOUTH", Line.YOUTH, Right.RECORDS),
                        readers.unit("HN-WOMEN", Line.WOMEN, Right.RECORDS),
                        readers.zones()));
        readers.open(COMMITTEE, Role.STANDING_COMMITTEE, List.of(readers.unit("HN-PARTY", Line.PARTY, Right.FIGURES)));
        readers.open(SECRETARY, Role.CELL_SECRETARY, List.of(readers.unit("HN-CB-001", Line.PARTY, Right.RECORDS)));
        return readers;
    }

    public TestInstallation house() {
        return house;
    }

    public Visitor visit(String account) {
        return Visitor.signIn(house, account, PASSWORD);
    }

    public void open(String name, Role role, List<Grant> grants) {
        house.bean(Accounts.class).open(new NewAccount(name, name, role, PASSWORD, grants));
    }

    private Grant unit(String code, Line line, Right right) {
        UnitId unit =
                found(() -> house.bean(Organizations.class).ids(List.of(code)).get(code));
        return Grant.unit(unit, line, right);
    }

    private Grant zones() {
        return Grant.zone(found(() -> house.bean(Zones.class).owner("HN-ZONES").orElseThrow()), Right.FIGURES);
    }

    private <T> T found(Supplier<@Nullable T> search) {
        return Objects.requireNonNull(house.bean(Transactions.class).reading(house.actor(), search));
    }
}
