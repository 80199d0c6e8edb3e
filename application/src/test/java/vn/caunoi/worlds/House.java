package vn.caunoi.worlds;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.audit.SealingConnections;
import vn.caunoi.postgres.Credentials;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.vault.Vault;

/**
 * The doors of the house over a database of their own, without pages: enough for worlds, quick to start, and with single
 * parts left out where a test wants to see that they are missed.
 */
final class House implements AutoCloseable {

    private static final String DOORS =
            "vn\\.caunoi\\.(access|audit|ledger|paper|enterprise|organization|rulebook|membership|activity|indicator|target|importing)\\..*";
    private static final String GATE = "vn\\.caunoi\\.(identity\\.(GrantedAccess|DerivedReach)|shell\\.Messages)";
    private static final String PAGES =
            "vn\\.caunoi\\.(.*\\.(web|page|overview)\\..*|indicator\\.Phrases|importing\\.sample\\..*)";

    private final Installation database;
    private final boolean borrowed;
    private final HikariDataSource connections;
    private final AnnotationConfigApplicationContext context;
    private final DSLContext owner;
    private final Actor actor;

    private House(Installation database, boolean borrowed, Set<String> without) {
        this.database = database;
        this.borrowed = borrowed;
        this.connections = pool(database, database.app(), 20);
        this.owner = DSL.using(pool(database, database.owner(), 4), SQLDialect.POSTGRES);
        this.actor = openAccount();
        this.context = context(without);
    }

    /** Over an empty database. */
    static House fresh() {
        return new House(TestDatabases.fresh(), false, Set.of());
    }

    /** Over an empty database, with these beans missing. */
    static House without(String... beans) {
        return new House(TestDatabases.fresh(), false, Set.of(beans));
    }

    private static HikariDataSource pool(Installation database, Credentials who, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(who.user());
        pool.setPassword(who.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        return pool;
    }

    private DataSource oneByOne(Credentials who) {
        return new DriverManagerDataSource(database.url(), who.user(), who.password());
    }

    private Actor openAccount() {
        return new Actor(owner.fetchOptional(
                        "select account_id from identity.account join identity.holder using (holder_id) where username = 'worlds'")
                .map(row -> row.get(0, Long.class))
                .orElseGet(() -> {
                    long id = newAccount("worlds");
                    owner.execute(
                            "insert into identity.account_grant (account_id, everything, records) values (?, true, true)",
                            id);
                    owner.execute("select identity.rebuild_reach()");
                    return id;
                }));
    }

    /** An account without any grant. */
    long newAccount(String name) {
        return owner.fetchSingle(
                        "with holder as (insert into identity.holder (username, display_name) values (?, ?) returning holder_id) "
                                + "insert into identity.account (holder_id, role) select holder_id, 'EXCHANGE' from holder returning account_id",
                        name,
                        name)
                .get(0, Long.class);
    }

    private AnnotationConfigApplicationContext context(Set<String> without) {
        AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
        TransactionAwareDataSourceProxy aware = new TransactionAwareDataSourceProxy(connections);
        spring.registerBean(DataSource.class, () -> connections);
        spring.registerBean(Vault.class, Vault::forgetful);
        spring.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(connections));
        spring.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(aware)
                        .set(SQLDialect.POSTGRES)
                        .set(ExceptionTranslatorExecuteListener.DEFAULT)));
        spring.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        spring.registerBean(Clock.class, Clock::systemUTC);
        spring.registerBean(SealingConnections.class, () -> new SealingConnections(oneByOne(database.login())));
        spring.registerBean(
                vn.caunoi.shell.House.Source.class,
                () -> () -> new vn.caunoi.shell.House(null, "Đảng ủy thử", null, null, null));
        spring.registerBean(AccountNames.class, Nameless::new);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(spring, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(GATE)));
        scanner.addIncludeFilter(
                (reader, factory) -> reader.getClassMetadata().getClassName().matches(DOORS)
                        && !reader.getClassMetadata().getClassName().matches(PAGES)
                        && reader.getAnnotationMetadata().hasAnnotation("org.springframework.stereotype.Component"));
        scanner.scan("vn.caunoi");
        spring.addBeanFactoryPostProcessor(leavingOut(without));
        spring.refresh();
        return spring;
    }

    private static BeanFactoryPostProcessor leavingOut(Set<String> without) {
        return factory -> without.forEach(((BeanDefinitionRegistry) factory)::removeBeanDefinition);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Actor actor() {
        return actor;
    }

    /** What the writer of the worlds reaches now; ask again after units were founded. */
    Scope scope() {
        return bean(AccessPolicy.class).scopeOf(actor);
    }

    /** The database past the application, its policies and its functions. */
    DSLContext owner() {
        return owner;
    }

    Installation database() {
        return database;
    }

    /** Runs a statement as owner, then the work, then puts things back as they were. */
    <T> T altered(List<String> fault, List<String> repair, Supplier<T> work) {
        fault.forEach(owner::execute);
        try {
            return work.get();
        } finally {
            repair.forEach(owner::execute);
        }
    }

    @Override
    public void close() {
        context.close();
        connections.close();
        if (owner.configuration().connectionProvider() instanceof org.jooq.impl.DataSourceConnectionProvider provider) {
            ((HikariDataSource) provider.dataSource()).close();
        }
        if (!borrowed) {
            TestDatabases.drop(database);
        }
    }

    /** Nobody has a name here, nor a second post. */
    private record Nameless() implements AccountNames {

        @Override
        public Map<Long, String> of(Collection<Long> accounts) {
            return Map.of();
        }

        @Override
        public Set<Long> ofOneHolder(long account) {
            return Set.of(account);
        }
    }
}
