package vn.caunoi.membership.page;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.People;
import vn.caunoi.membership.Who;
import vn.caunoi.organization.Organizations;
import vn.caunoi.postgres.Credentials;

/** The sample of 2016 with two cells and a union, whose people bear numbers, and with readers of each of them. */
final class NumberWorld {

    static final String CELL = "HN-CB-001";
    static final String OTHER_CELL = "HN-CB-002";
    static final String UNION = "HN-CD-001";
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final Pattern DRAWN = Pattern.compile("(?<=name=\"(_csrf|_gui|ma-gui)\" value=\")[^\"]*|"
            + "(?<=name=\"csrf-token\" content=\")[^\"]*|(?<=(href|action)=\")/thanh-vien/[^\"]*");

    private final SampleReaders readers = SampleReaders.fresh();

    SampleReaders readers() {
        return readers;
    }

    TestInstallation house() {
        return readers.house();
    }

    FormDesk desk(String account) {
        return FormDesk.of(readers, account);
    }

    /** Somebody new with these rights, at a desk. */
    FormDesk open(String account, Role role, Grant... grants) {
        readers.open(account, role, List.of(grants));
        return desk(account);
    }

    Grant on(String unit, Line line, Right right) {
        UnitId id = Objects.requireNonNull(house().bean(Transactions.class)
                .reading(
                        house().actor(),
                        () -> house().bean(Organizations.class)
                                .ids(List.of(unit))
                                .get(unit)));
        return Grant.unit(id, line, right);
    }

    /** Admits somebody; the number of the record. */
    long admit(String unit, String code, String name) {
        house().bean(Members.class).record(house().actor(), Movement.admission(DAY, unit, Who.named(code, name)));
        return person(code);
    }

    void transfer(String code, String from, String to) {
        house().bean(Members.class)
                .record(house().actor(), Movement.transfer(DAY.plusMonths(2), from, to, Who.named(code, null)));
    }

    /** Takes part in another unit for a time, recorded by the level above. */
    void stay(String code, String unit) {
        house().bean(Members.class)
                .record(house().actor(), Movement.temporaryIn(DAY.plusMonths(3), unit, Who.named(code, null)));
    }

    long person(String code) {
        return house().bean(People.class).find(house().scope(), code, null, 5).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow()
                .person();
    }

    static String page(long person) {
        return "/thanh-vien/" + person;
    }

    static String number(long person) {
        return page(person) + "/so/can-cuoc";
    }

    /** How many members the Party has, and of whom so many by name. */
    String figure() {
        return house().get("/api/v1/figures?indicator=party.members&unit=HN-PARTY&asOf=2016-12-31")
                .body()
                .replaceAll("\"knownAt\":\\d+", "");
    }

    /** What a page says of its record, without the frame around it. */
    static String main(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }

    /** Types a number in and sends it. */
    static HttpResponse<String> record(FormDesk desk, long person, String number) {
        return desk.send(number(person), desk.filled(number(person), "so-dinh-danh", number));
    }

    static HttpResponse<String> look(FormDesk desk, long person, String reason) {
        return desk.send(number(person) + "/xem", desk.filled(number(person), "ly-do", reason));
    }

    static HttpResponse<String> search(FormDesk desk, String number) {
        return desk.send("/thanh-vien/tim-so", desk.filled("/thanh-vien/tim-so", "so-dinh-danh", number));
    }

    /** A page without what is drawn anew each time, and without what was typed. */
    static String words(HttpResponse<String> page, String... typed) {
        String words = page.statusCode() + DRAWN.matcher(page.body()).replaceAll("");
        for (String each : typed) {
            words = words.replace(each, "");
        }
        return words;
    }

    /** Plain SQL as the user of the application in the name of an account, with nothing in front of it. */
    List<String> behindTheGate(String account, String sql) {
        return behindTheGate(actor(account), sql);
    }

    long actor(String account) {
        return house().bean(Accounts.class).find(account).orElseThrow().actor().accountId();
    }

    private List<String> behindTheGate(long actor, String sql) {
        return asked(house().database().app(), "select set_config('caunoi.actor', '" + actor + "', true)", sql);
    }

    List<String> asOwner(String sql) {
        return asked(house().database().owner(), "select 1", sql);
    }

    /** The first column of what a statement answers; the state of its refusal; nothing where it answers nothing. */
    private List<String> asked(Credentials who, String first, String sql) {
        try (var connection = DriverManager.getConnection(house().database().url(), who.user(), who.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(first);
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(String.valueOf(rows.getString(1)));
                }
            }
            connection.commit();
            return values;
        } catch (SQLException refused) {
            return List.of("refused " + refused.getSQLState());
        }
    }

    /** Every row of every table as text, as a dump of the database holds them. */
    String dump() {
        List<String> tables = asOwner("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
                """);
        StringBuilder dump = new StringBuilder();
        tables.forEach(table -> asOwner("select t::text from " + table + " t").forEach(dump::append));
        return dump.toString();
    }
}
