package vn.caunoi.membership.page.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.membership.number.Comparisons;
import vn.caunoi.membership.number.RefusedClaims;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** How many records wait to be compared, among the things to do of who keeps them and may record. */
@Component
class ComparisonDues implements Due.Source {

    private final Comparisons comparisons;
    private final RefusedClaims claims;

    ComparisonDues(Comparisons comparisons, RefusedClaims claims) {
        this.comparisons = comparisons;
        this.claims = claims;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        if (!scope.holds(unit, Right.RECORDS) || !scope.may(Action.RECORD)) {
            return List.of();
        }
        return Stream.of(
                        due("membership.claim.due", claims.open(scope).size(), text),
                        due("membership.comparison.due", comparisons.open(scope).size(), text))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Due> due(String words, int open, Text text) {
        return open == 0
                ? Optional.empty()
                : Optional.of(new Due(
                        null, Tone.WATCH, text.t(words, open), text.t(words + ".reason"), PersonAddresses.COMPARISONS));
    }
}
