package vn.caunoi.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.Effort;

/** Random histories against a naive model: both must agree on what can be recorded, and on every figure afterwards. */
class RandomHistoriesTests {

    private static final int HISTORIES = Effort.of(100, 500);
    private static final int HISTORIES_A_HOUSE = 25;
    private static final int HISTORIES_A_FAULT = 25;

    @Test
    void house_and_model_agree_on_every_operation_and_figure() throws InterruptedException, ExecutionException {
        Histories counts = new Histories();
        List<String> disagreements = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<List<String>>> houses = new ArrayList<>();
            for (int first = 0; first < HISTORIES; first += HISTORIES_A_HOUSE) {
                int from = first;
                houses.add(() -> tell(counts, from, Math.min(HISTORIES, from + HISTORIES_A_HOUSE)));
            }
            for (Future<List<String>> house : two.invokeAll(houses)) {
                disagreements.addAll(house.get());
            }
        }
        counts.print();
        assertThat(disagreements).isEmpty();
        for (Operation operation : Operation.values()) {
            assertThat(counts.of(operation)).as("%s told", operation).isGreaterThanOrEqualTo(counts.all() * 3 / 100);
            assertThat(counts.accepted(operation)).as("%s accepted", operation).isPositive();
        }
        assertThat(counts.correctedByImport()).isPositive();
        assertThat(counts.refusals()).isPositive();
        assertThat(counts.rules()).isGreaterThanOrEqualTo(8);
    }

    private static List<String> tell(Histories counts, int first, int last) {
        List<String> disagreements = new ArrayList<>();
        try (House house = House.fresh()) {
            for (int number = first; number < last; number++) {
                disagreements.addAll(new History(house, counts, Effort.seed(), number).tell());
            }
        }
        return disagreements;
    }

    static List<Fault> faults() {
        return List.of(
                Fault.inMembers(
                        "only what a posting brought is looked at, so a second membership passes",
                        "person_step",
                        "from membership.live(touched_by) m",
                        "from (select l.* from membership.live(touched_by) l where l.posting = touched_by) m"),
                Fault.inMembers(
                        "the named are not taken from the counted", "fact", "where m.kind = 'NAMED'", "where false"),
                Fault.inUnits(
                        "a unit stands below its parent a day later",
                        "placement_spell",
                        "daterange(e.effective_on, lead(e.effective_on)",
                        "daterange(e.effective_on + 1, 1 + lead(e.effective_on)"),
                Fault.inUnits("reversals of units are ignored", "live", "v.voids = e.entry", "v.voids = -e.entry"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_caught(Fault fault) {
        try (House house = House.fresh()) {
            fault.right();
            house.owner().execute(fault.wrong());
            assertThat(historiesUntilCaught(house)).as("%s", fault).isLessThanOrEqualTo(HISTORIES_A_FAULT);
        }
    }

    @Test
    void a_missing_rule_of_members_is_caught() {
        try (House house = House.without("membershipRule")) {
            assertThat(historiesUntilCaught(house)).isLessThanOrEqualTo(HISTORIES_A_FAULT);
        }
    }

    @Test
    void a_missing_rule_of_units_is_caught() {
        try (House house = House.without("organizationRule")) {
            assertThat(historiesUntilCaught(house)).isLessThanOrEqualTo(HISTORIES_A_FAULT);
        }
    }

    private static int historiesUntilCaught(House house) {
        Histories counts = new Histories();
        for (int number = 1; number <= HISTORIES_A_FAULT; number++) {
            if (isCaught(house, counts, number)) {
                System.out.println("caunoi: caught in history " + number + " after " + counts.all() + " operations");
                return number;
            }
        }
        return HISTORIES_A_FAULT + 1;
    }

    private static boolean isCaught(House house, Histories counts, int number) {
        return !new History(house, counts, Effort.seed(), 10_000 + number)
                .tell()
                .isEmpty();
    }
}
