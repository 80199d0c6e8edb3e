package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.ledger.LedgerRule;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.UnitChange.Ending;
import vn.caunoi.organization.UnitChange.Founding;
import vn.caunoi.organization.UnitChange.KindChange;
import vn.caunoi.organization.UnitHistory.Place;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * What a decision must say when an office records it, by hand or by workbook; older entries, which said less, stand as they
 * are. Only what this posting adds is judged.
 */
@Component
public class DecisionRule implements LedgerRule {

    private static final String KEY = "organization.refusal.";

    private final TouchedUnits units;

    DecisionRule(TouchedUnits units) {
        this.units = units;
    }

    @Override
    public List<Refusal> broken(Posting posting) {
        return posting.kind() == PostingKind.IMPORT ? problems(posting) : List.of();
    }

    /** The same of a form, before its posting ends. */
    public void require(Posting posting) {
        List<Refusal> problems = problems(posting);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private List<Refusal> problems(Posting posting) {
        TouchedUnits.Seen seen = units.of(posting);
        Map<String, UnitHistory> histories = new HashMap<>();
        seen.histories().forEach(history -> histories.put(history.unit(), history));
        List<Refusal> problems = new ArrayList<>();
        for (UnitHistory history : histories.values()) {
            history.entries().stream()
                    .filter(entry -> entry.posting() == posting.number())
                    .flatMap(DecisionRule::incomplete)
                    .forEach(problems::add);
            history.places()
                    .forEach(place ->
                            misplaced(history, place, histories, posting).ifPresent(problems::add));
        }
        return problems;
    }

    private static Stream<Refusal> incomplete(Recorded<UnitEntry> entry) {
        return switch (entry.content().change()) {
            case Ending ending
            when ending.manner() == null ->
                Stream.of(
                        refusal("ending-without-manner", entry, entry.content().effectiveOn()));
            case Founding founding -> ofFounding(founding, entry);
            default -> Stream.empty();
        };
    }

    private static Stream<Refusal> ofFounding(Founding founding, Recorded<UnitEntry> entry) {
        boolean party = founding.kind().line() == Line.PARTY;
        List<Refusal> problems = new ArrayList<>();
        if (founding.ledBy() != null && party) {
            problems.add(refusal("party-unit-led", entry, founding.ledBy()));
        }
        if (founding.zoneGroup() != null && (!party || founding.parent() != null)) {
            problems.add(refusal("zone-group-not-of-root", entry, founding.zoneGroup()));
        }
        return problems.stream();
    }

    private static Refusal refusal(String rule, Recorded<UnitEntry> entry, Object about) {
        return Refusal.of(KEY + rule, entry.content().unit(), about).at(entry.entry());
    }

    /** Under a parent of a kind that holds none such, from the day on which this posting puts it there or changes a kind. */
    private static Optional<Refusal> misplaced(
            UnitHistory below, Place place, Map<String, UnitHistory> histories, Posting posting) {
        UnitHistory above = place.parent() == null ? null : histories.get(place.parent());
        if (above == null) {
            return Optional.empty();
        }
        return Stream.concat(steps(below, place), steps(above, place))
                .filter(step -> step.posting() == posting.number())
                .filter(step -> unfit(below, above, latest(step.content().effectiveOn(), place.since())))
                .findFirst()
                .map(step -> Refusal.of(
                                KEY + "parent-of-such-kind",
                                below.unit(),
                                above.unit(),
                                step.content().effectiveOn())
                        .at(step.entry()));
    }

    /** What set the place, or a kind that holds while the unit stands there. */
    private static Stream<Recorded<UnitEntry>> steps(UnitHistory history, Place place) {
        return history.entries().stream()
                .filter(entry -> entry.entry() == place.entry() || kind(entry).isPresent())
                .filter(entry -> place.during().until() == null
                        || entry.content().effectiveOn().isBefore(place.during().until()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean unfit(UnitHistory below, UnitHistory above, LocalDate day) {
        UnitKind child = kindOn(below, day);
        UnitKind parent = kindOn(above, day);
        return child != null && parent != null && child.line() == parent.line() && !parent.mayHold(child);
    }

    private static @Nullable UnitKind kindOn(UnitHistory history, LocalDate day) {
        return history.entries().stream()
                .filter(entry -> !entry.content().effectiveOn().isAfter(day))
                .flatMap(entry -> kind(entry).stream())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Optional<UnitKind> kind(Recorded<UnitEntry> entry) {
        return switch (entry.content().change()) {
            case Founding founding -> Optional.of(founding.kind());
            case KindChange change -> Optional.of(change.kind());
            default -> Optional.empty();
        };
    }
}
