package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Plans;
import vn.caunoi.indicator.Question;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** What the units below or the zones of a group were planned to reach, each beside what it did. */
@Component
public class PartPlans {

    private final ObjectProvider<Plans> plans;
    private final PlanWords words;

    PartPlans(ObjectProvider<Plans> plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    /**
     * The plans of parts by their codes; most parts have none. What a unit has of its own beside those below it is no part for which
     * a plan was given.
     *
     * @param planned the indicator with the days for which plans are looked for
     * @param last the day until which the results were asked
     * @param parts codes of units or zones
     * @param results by code; none is nothing
     */
    public Map<String, Tile.Plan> of(
            Scope scope,
            Question planned,
            LocalDate last,
            Set<String> parts,
            Map<String, BigDecimal> results,
            Text text) {
        Map<String, Tile.Plan> said = new HashMap<>();
        plans.forEach(each -> each.plansOf(scope, planned, parts)
                .forEach((code, plan) -> said.put(
                        code,
                        words.of(
                                planned.indicator(),
                                planned.when(),
                                last,
                                plan,
                                results.getOrDefault(code, BigDecimal.ZERO),
                                text))));
        said.remove(planned.subject().code());
        return said;
    }
}
