package vn.caunoi.report.checking;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.report.Warning;

/** Looks at a report in every way. */
@Component
public class Checks {

    private final List<Check> checks;

    Checks(List<Check> checks) {
        this.checks = checks;
    }

    public List<Warning> look(Draft draft) {
        return checks.stream().flatMap(check -> check.look(draft).stream()).toList();
    }
}
