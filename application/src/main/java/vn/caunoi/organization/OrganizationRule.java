package vn.caunoi.organization;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/** What must hold of the trees after every posting: lives without contradiction, trees without gap or circle. */
@Component
class OrganizationRule implements LedgerRule {

    private final TouchedUnits units;

    OrganizationRule(TouchedUnits units) {
        this.units = units;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        TouchedUnits.Seen seen = units.of(posting);
        List<Refusal> problems = new ArrayList<>();
        seen.histories().stream()
                .filter(history -> seen.codes().contains(history.unit()))
                .forEach(history -> problems.addAll(history.problems()));
        problems.addAll(new Forest(seen.histories()).problems(seen.codes()));
        return problems;
    }
}
