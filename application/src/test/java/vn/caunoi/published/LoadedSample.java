package vn.caunoi.published;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.caunoi.TestInstallation;
import vn.caunoi.launch.SampleFolder;
import vn.caunoi.postgres.Durability;
import vn.caunoi.postgres.EmbeddedServer;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.sample.SampleHistory;
import vn.caunoi.sample.Step;
import vn.caunoi.sample.story.Told;

/** The sample world, brought once into a JVM; each test class gets a copy of its own. */
final class LoadedSample {

    private static final String DATABASE = "caunoi";
    private static final int FIRST_YEAR = 2011;

    /** Loaded when somebody asks for it. */
    private static final class Loaded {
        static final Installation WORLD = load();
    }

    private LoadedSample() {}

    /** The word by which an account of the sample signs in. */
    static String password(String account) {
        return "mau-" + account + "-2026";
    }

    static TestInstallation open() {
        return TestInstallation.over(TestDatabases.copyOf(Loaded.WORLD));
    }

    /** As the program itself has made it. */
    private static Installation load() {
        return SampleFolder.use(folder -> {
            try (EmbeddedServer server = EmbeddedServer.start(folder, Durability.TEST)) {
                return TestDatabases.broughtFrom(server, DATABASE);
            }
        });
    }

    /** A second world of these rows, entered at once at the end of each year: for who asks only what is known now. */
    static TestInstallation entering(List<Told> rows) {
        Map<LocalDate, Map<String, Told>> files = new TreeMap<>();
        rows.forEach(told -> files.computeIfAbsent(yearsEnd(told), day -> new LinkedHashMap<>())
                .put(told.sheet() + " " + told.key(), told));
        List<Step> steps = new ArrayList<>();
        files.forEach((day, file) -> steps.add(new Step.Entering(
                day + ".xlsx", day.atStartOfDay().toInstant(ZoneOffset.UTC), List.copyOf(file.values()))));
        TestInstallation house = TestInstallation.fresh();
        house.bean(SampleHistory.class).take(house.actor(), steps, house.clock()::set, (moment, percent) -> {});
        house.clock().runAgain();
        return house;
    }

    private static LocalDate yearsEnd(Told told) {
        int entered = Math.max(told.entered().getYear(), FIRST_YEAR);
        return LocalDate.of(entered, 12, 31);
    }
}
