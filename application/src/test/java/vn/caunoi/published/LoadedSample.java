package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caunoi.TestInstallation;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.sample.SampleHistory;
import vn.caunoi.sample.Step;
import vn.caunoi.sample.story.Told;

/** The sample world, loaded once in a JVM; each test class gets a copy of its own. */
final class LoadedSample {

    private static final int STEPS_BEFORE_THE_KILL = 3;
    private static final int FIRST_YEAR = 2011;

    /** Loaded when somebody asks for it. */
    private static final class Loaded {
        static final Installation WORLD = load();
    }

    private LoadedSample() {}

    static TestInstallation open() {
        return TestInstallation.over(TestDatabases.copyOf(Loaded.WORLD));
    }

    /** A load that is killed and goes on: every test that follows shows that nothing is missing and nothing doubled. */
    private static Installation load() {
        TestInstallation house = TestInstallation.fresh();
        SampleHistory sample = house.bean(SampleHistory.class);
        assertThat(sample.isLoaded()).isFalse();
        AtomicInteger steps = new AtomicInteger();
        assertThatThrownBy(() -> sample.load(house.actor(), house.clock()::set, (moment, percent) -> {
                    if (steps.getAndIncrement() == STEPS_BEFORE_THE_KILL) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        assertThat(sample.isLoaded()).isFalse();
        sample.load(house.actor(), house.clock()::set, (moment, percent) -> {});
        assertThat(sample.isLoaded()).isTrue();
        house.clock().runAgain();
        return house.copy();
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
