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
        return units.of(posting).histories().stream()
                .flatMap(history -> history.entries().stream())
                .filter(entry -> entry.posting() == posting.number())
                .flatMap(DecisionRule::incomplete)
                .toList();
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
