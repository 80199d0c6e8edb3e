package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.caunoi.organization.UnitHistory.Given;
import vn.caunoi.organization.UnitHistory.Place;
import vn.caunoi.organization.UnitHistory.Repeat;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * What must hold of the trees after every posting: lives without contradiction, trees without gap or circle. And what a
 * decision must say when an office records it, by hand or by workbook; older entries, which said less, stand as they are.
 */
@Component
public class OrganizationRule implements LedgerRule {

    private static final String KEY = "organization.refusal.";

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
        if (posting.kind() == PostingKind.IMPORT) {
            problems.addAll(incomplete(seen, posting));
        }
        return problems;
    }

    /** Refuses a decision of a form that does not say enough, as an import is refused. */
    public void require(Posting posting) {
        List<Refusal> problems = incomplete(units.of(posting), posting);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private List<Refusal> incomplete(TouchedUnits.Seen seen, Posting posting) {
        return Stream.concat(
                        seen.histories().stream()
                                .flatMap(history -> history.entries().stream())
                                .filter(entry -> entry.posting() == posting.number())
                                .flatMap(OrganizationRule::incomplete),
                        saidAgain(seen, posting))
                .toList();
    }

    /**
     * What a posting says again of a unit, against what was on record before: a slip of code, value or day. Books may come to repeat
     * themselves, since an earlier move was entered late or one between was withdrawn; so a file that tells a whole life is taken.
     */
    private Stream<Refusal> saidAgain(TouchedUnits.Seen seen, Posting posting) {
        return repeats(seen, posting)
                .filter(Repeat::known)
                .map(repeat -> refusal(
                        repeat.rule(), repeat.entry(), repeat.entry().content().effectiveOn()));
    }

    /** What this posting itself says twice of a unit: worth a word. */
    public List<Recorded<UnitEntry>> repeated(Posting posting) {
        return repeats(units.of(posting), posting)
                .filter(repeat -> !repeat.known())
                .map(Repeat::entry)
                .toList();
    }

    private Stream<Repeat> repeats(TouchedUnits.Seen seen, Posting posting) {
        List<UnitHistory> suspect = seen.histories().stream()
                .filter(history -> seen.codes().contains(history.unit()))
                .filter(history -> !history.repeats(Set.of()).isEmpty())
                .toList();
        Set<String> codes = suspect.stream().map(UnitHistory::unit).collect(Collectors.toSet());
        Map<String, Set<Given>> onRecord = new HashMap<>();
        units.before(posting, codes).forEach(before -> onRecord.put(before.unit(), before.given()));
        return suspect.stream()
                .flatMap(history -> history.repeats(onRecord.getOrDefault(history.unit(), Set.of())).stream());
    }

    /** What this posting puts under a superior of a kind that such units do not stand under as a rule: worth a word. */
    public List<Recorded<UnitEntry>> unusual(Posting posting) {
        Map<String, UnitHistory> histories = new HashMap<>();
        units.of(posting).histories().forEach(history -> histories.put(history.unit(), history));
        return histories.values().stream()
                .flatMap(history -> history.places().stream())
                .flatMap(place -> unusual(place, histories, posting))
                .toList();
    }

    private static Stream<Recorded<UnitEntry>> unusual(
            Place place, Map<String, UnitHistory> histories, Posting posting) {
        UnitHistory above = place.parent() == null ? null : histories.get(place.parent());
        UnitHistory below = histories.get(place.unit());
        if (above == null || below == null) {
            return Stream.empty();
        }
        UnitKind child = kindOn(below, place.since());
        UnitKind parent = kindOn(above, place.since());
        return child == null || parent == null || child.isUsualUnder(parent)
                ? Stream.empty()
                : below.entries().stream()
                        .filter(entry -> entry.entry() == place.entry() && entry.posting() == posting.number());
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
