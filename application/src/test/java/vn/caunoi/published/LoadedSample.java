package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caunoi.TestInstallation;
import vn.caunoi.postgres.Installation;
import vn.caunoi.postgres.testing.TestDatabases;
import vn.caunoi.sample.Desk;
import vn.caunoi.sample.SampleHistory;
import vn.caunoi.sample.Step;

/** The sample world, loaded once in a JVM; each test class gets a copy of its own. */
final class LoadedSample {

    private static final int STEPS_BEFORE_THE_KILL = 3;

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

    /** A second world, entered in the given steps. */
    static TestInstallation entering(List<Step> steps) {
        TestInstallation house = TestInstallation.fresh();
        house.bean(SampleHistory.class).take(house.actor(), steps, house.clock()::set, (moment, percent) -> {});
        house.clock().runAgain();
        return house;
    }

    static List<Step> steps(TestInstallation house) {
        return Desk.steps(house.bean(SampleHistory.class).rows());
    }
}
