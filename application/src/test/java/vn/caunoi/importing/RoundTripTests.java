package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.Effort;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Figure;
import vn.caunoi.indicator.Figures;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.When;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Organizations;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.Migrations;
import vn.caunoi.postgres.TemporaryServer;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;
import vn.caunoi.worlds.making.Clerk;
import vn.caunoi.worlds.making.World;
import vn.caunoi.worlds.making.WorldMaker;

@DisplayName("Kết xuất một thế giới ngẫu nhiên, nhập vào nơi trống")
class RoundTripTests {

    private static final int WORLDS = Effort.of(1, 3);
    private static final int DATES = Effort.of(2, 20);
    /** Every unit with all counts; with reduced ones the roots, which stand first, and some below them. */
    private static final int MOST_UNITS_OF_A_LINE = Effort.of(8, 1_000);

    @TempDir
    private static Path home;

    @Test
    @DisplayName("trong máy và máy chủ ngoài: mọi chỉ số × mọi đơn vị × nhiều ngày đều bằng nhau")
    void everyFigureComesBack() throws SQLException {
        try (TemporaryServer external = TemporaryServer.start()) {
            execute(external, "create role office login createrole password 'p@ss'");
            for (int i = 0; i < WORLDS; i++) {
                Exported world = export(Effort.seed() + i);
                assertThat(importedInto(TestInstallation.fresh(), world)).containsExactlyEntriesOf(world.figures());
                assertThat(importedInto(TestInstallation.over(ofAnAdministrator(external, i)), world))
                        .containsExactlyEntriesOf(world.figures());
            }
        }
    }

    /** A world as a file, and every figure of it. */
    private record Exported(World world, byte[] file, Map<String, String> figures) {}

    private static Exported export(long seed) {
        TestInstallation house = TestInstallation.fresh();
        World world = new WorldMaker(seed, clerk(house)).make(320, 24);
        ImportDesk desk = new ImportDesk(house);
        byte[] export = desk.export();
        ImportDesk.Answer same = desk.send(export, "");
        assertThat(same.rejected()).isEmpty();
        assertThat(same.accepted()).isZero();
        Map<String, String> figures = figures(house, world);
        long told = figures.values().stream()
                .filter(value -> !value.equals("0") && !value.equals("-"))
                .count();
        System.out.println("round trip: " + figures.size() + " figures, " + told + " not zero");
        assertThat(told)
                .as("figures that tell of something: the more units below, the fewer")
                .isGreaterThan(figures.size() / 20);
        assertThat(house.bean(Catalogue.class).all())
                .allSatisfy(indicator ->
                        assertThat(figures.keySet()).anyMatch(key -> key.startsWith(indicator.code() + " ")));
        return new Exported(world, export, figures);
    }

    private static Map<String, String> importedInto(TestInstallation empty, Exported world) {
        assertThat(new ImportDesk(empty).send(world.file(), "").rejected()).isEmpty();
        return figures(empty, world.world());
    }

    /** A server that somebody else runs: a database of our own, and the right to make its users. */
    private static Installation ofAnAdministrator(TemporaryServer server, int number) throws SQLException {
        String name = "office" + number;
        execute(server, "create database " + name + " owner office");
        Installation installation =
                Installation.prepare(server.server().url(name) + "?user=office&password=p%40ss", home.resolve(name));
        Migrations.onClasspath().migrate(installation);
        return installation;
    }

    private static void execute(TemporaryServer server, String statement) throws SQLException {
        try (var connection = server.server().connect("postgres");
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static Clerk clerk(TestInstallation house) {
        return new Clerk(Clerk.Doors.of(house::bean), house.actor());
    }

    private static Map<String, String> figures(TestInstallation house, World world) {
        Scope scope = house.scope();
        long pin = house.bean(Ledger.class).head(house.actor());
        Map<String, String> figures = new TreeMap<>();
        for (Indicator indicator : house.bean(Catalogue.class).all()) {
            for (Subject subject : subjects(house, scope, world, indicator)) {
                for (When when : moments(indicator)) {
                    String key = indicator.code() + " " + subject.code() + " " + when;
                    answer(house, scope, new Question(indicator, subject, when, null, Map.of(), pin))
                            .ifPresent(value -> figures.put(key, value));
                }
            }
        }
        return figures;
    }

    private static List<Subject> subjects(TestInstallation house, Scope scope, World world, Indicator indicator) {
        Line line = indicator.line();
        if (line != null) {
            List<String> codes = world.units().getOrDefault(line, List.of()).stream()
                    .limit(MOST_UNITS_OF_A_LINE)
                    .toList();
            var ids = house.bean(Transactions.class)
                    .reading(
                            scope.actor(), () -> house.bean(Organizations.class).ids(codes));
            return codes.stream()
                    .flatMap(code ->
                            Stream.ofNullable(ids.get(code)).<Subject>map(id -> new Subject.OfUnit(id, code, line)))
                    .toList();
        }
        return house.bean(Transactions.class)
                .reading(
                        scope.actor(),
                        () -> Stream.concat(world.zones().stream(), world.groups().stream())
                                .flatMap(code -> house.bean(Zones.class).owner(code).stream()
                                        .<Subject>map(owner -> new Subject.OfZone(owner, code)))
                                .toList());
    }

    /** Days and years over the ten years of a world. */
    private static Set<When> moments(Indicator indicator) {
        List<When> moments = new ArrayList<>();
        for (int i = 0; i < DATES; i++) {
            if (!indicator.way().isStock()) {
                moments.add(new When.During(Period.year(2012 + i)));
            }
            LocalDate day = LocalDate.of(2011, 1, 31).plusDays(i * 4_000L / DATES);
            moments.add(
                    indicator.way().isStock()
                            ? new When.AsOf(day)
                            : new When.During(Period.days(day, day.plusMonths(7))));
        }
        return new LinkedHashSet<>(moments);
    }

    private static Optional<String> answer(TestInstallation house, Scope scope, Question question) {
        try {
            Figure figure = house.bean(Figures.class).answer(scope, question);
            return Optional.of(
                    figure.value() == null
                            ? "-"
                            : figure.value().stripTrailingZeros().toPlainString());
        } catch (NotFound | Refused none) {
            return Optional.empty();
        }
    }
}
