package vn.caunoi.membership.history;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.shared.Refusal;

/**
 * Holds every life of a member and every counted pool together, whatever was entered, corrected, back-dated, imported or
 * undone: the whole history of all that a posting touched must be possible.
 */
@Component
class MembershipRule implements LedgerRule {

    private final HistoryReader histories;
    private final BreachWords words;

    MembershipRule(HistoryReader histories, BreachWords words) {
        this.histories = histories;
        this.words = words;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        long number = posting.number();
        List<Breach> breaches = Stream.concat(
                        histories.units(number).stream().flatMap(unit -> unit.breaches(number).stream()),
                        histories.persons(number).stream().flatMap(person -> person.breaches(number).stream()))
                .toList();
        return words.refusals(posting, breaches);
    }
}
