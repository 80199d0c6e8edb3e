package vn.caunoi.indicator;

import java.util.Optional;
import vn.caunoi.access.Scope;

/** Knows the plans beside which figures are set; implemented by the module of targets, which stands above. */
public interface Plans {

    /** The plan of the asked subject for exactly the asked days, as last adjusted by the question's pin. */
    Optional<Plan> planFor(Scope scope, Question question);
}
