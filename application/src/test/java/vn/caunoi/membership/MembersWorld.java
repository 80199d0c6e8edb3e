package vn.caunoi.membership;

import static java.util.Objects.requireNonNull;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.audit.SealingConnections;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.postgres.Credentials;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.vault.Vault;

/** A small world in a real database: units, accounts that reach them, and the door of the members as the application user. */
final class MembersWorld implements AutoCloseable {

    static final Actor OFFICER = new Actor(1);

    private final Installation installation = TestDatabases.fresh();
    private final AnnotationConfigApplicationContext modules = new AnnotationConfigApplicationContext();
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Line> lines = new HashMap<>();

    MembersWorld() {
        PGSimpleDataSource source = connections(installation.app());
        modules.registerBean(SealingConnections.class, () -> new SealingConnections(connections(installation.login())));
        modules.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        modules.registerBean(
                DSLContext.class, () -> DSL.using(new TransactionAwareDataSourceProxy(source), SQLDialect.POSTGRES));
        modules.registerBean(Clock.class, Clock::systemUTC);
        modules.registerBean(Vault.class, Vault::forgetful);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(modules);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("vn\\.caunoi\\.(membership\\.page|audit\\.web)\\..*")));
        scanner.scan(
                "vn.caunoi.access", "vn.caunoi.audit", "vn.caunoi.ledger", "vn.caunoi.paper", "vn.caunoi.membership");
        modules.refresh();
    }

    private PGSimpleDataSource connections(Credentials who) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(installation.url());
        source.setUser(who.user());
        source.setPassword(who.password());
        return source;
    }

    Members members() {
        return modules.getBean(Members.class);
    }

    People people() {
        return modules.getBean(People.class);
    }

    Ledger ledger() {
        return modules.getBean(Ledger.class);
    }

    DSLContext database() {
        return modules.getBean(DSLContext.class);
    }

    <T> List<T> asked(Actor actor, Class<T> type, String sql, Object... values) {
        return modules.getBean(Transactions.class)
                .reading(actor, () -> database().fetch(sql, values).getValues(0, type));
    }

    /** A unit that the officer reaches, founded on the day. */
    MembersWorld unit(String code, Line line, String foundedOn) {
        long id = units.size() + 1L;
        units.put(code, id);
        lines.put(code, line);
        asOwner("insert into organization.unit values (" + id + ", '" + code + "', '" + line + "')");
        reach(OFFICER, code, Right.RECORDS);
        event(code, "FOUNDED", foundedOn, "Đơn vị " + code);
        return this;
    }

    /** The entry that ended the unit. */
    long end(String code, String day) {
        return event(code, "ENDED", day, null);
    }

    private long event(String code, String event, String day, @Nullable String name) {
        return ledger().post(OFFICER, PostingKind.ENTRY, posting -> {
            database().execute("""
                            insert into organization.unit_entry (posting, unit_id, effective_on, event, name, kind)
                            values (?, ?, ?, ?, cast(? as text), case when ? = 'FOUNDED' then 'CELL' end)
                            """, posting.number(), units.get(code), LocalDate.parse(day), event, name, event);
            return database()
                    .fetch("select currval('ledger.entry')")
                    .getValues(0, Long.class)
                    .getFirst();
        });
    }

    MembersWorld reach(Actor actor, String code, Right right) {
        asOwner("insert into access.reach values (%d, '%s', %d, daterange(null, null), %b)"
                .formatted(actor.accountId(), lines.get(code), units.get(code), right == Right.RECORDS));
        return this;
    }

    Scope scope(Actor actor, Right right, String... codes) {
        Map<UnitId, Right> held = Arrays.stream(codes)
                .collect(Collectors.toMap(code -> new UnitId(requireNonNull(units.get(code))), code -> right));
        return new Scope(actor, EnumSet.allOf(Action.class), held, Map.of(), Set.of());
    }

    void asOwner(String sql) {
        try (var connection = DriverManager.getConnection(
                        installation.url(),
                        installation.owner().user(),
                        installation.owner().password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a door refuses, each as "rule arguments", and the entry where there is one. */
    static List<Refusal> refusals(ThrowingCallable attempt) {
        return Assertions.catchThrowableOfType(Refused.class, attempt).refusals();
    }

    static List<String> rules(ThrowingCallable attempt) {
        return refusals(attempt).stream()
                .map(refusal -> refusal.rule().replace("membership.refusal.", ""))
                .toList();
    }

    @Override
    public void close() {
        modules.close();
        TestDatabases.drop(installation);
    }
}
