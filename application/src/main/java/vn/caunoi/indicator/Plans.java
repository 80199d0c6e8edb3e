package vn.caunoi.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.access.Scope;

/** Finds the plan of a figure; implemented by the module of the targets, so that no arrow points upward. */
public interface Plans {

    /** The target whose dates equal the asked ones, in its last adjustment known at the question's pin. */
    Optional<Plan> planFor(Scope scope, Question question);

    /** The plans of other units and zones for the indicator and the very days of a question, by their codes, in one reading. */
    Map<String, Plan> plansOf(Scope scope, Question question, Set<String> owners);
}
