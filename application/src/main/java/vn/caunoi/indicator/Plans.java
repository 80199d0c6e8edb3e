package vn.caunoi.indicator;

import java.util.Optional;
import vn.caunoi.access.Scope;

/** Finds the plan of a figure; implemented by the module of the targets, so that no arrow points upward. */
public interface Plans {

    /** The target whose dates equal the asked ones, in its last adjustment known at the question's pin. */
    Optional<Plan> planFor(Scope scope, Question question);
}
