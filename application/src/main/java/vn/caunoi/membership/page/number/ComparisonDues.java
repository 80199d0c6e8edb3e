package vn.caunoi.membership.page.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.membership.number.Comparisons;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** How many like records wait to be compared, among the things to do of who keeps both and may record. */
@Component
class ComparisonDues implements Due.Source {

    private final Comparisons comparisons;

    ComparisonDues(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        if (!scope.holds(unit, Right.RECORDS) || !scope.may(Action.RECORD)) {
            return List.of();
        }
        return Stream.of(comparisons.open(scope).size())
                .filter(open -> open > 0)
                .map(open -> new Due(
                        null,
                        Tone.WATCH,
                        text.t("membership.comparison.due", open),
                        text.t("membership.comparison.due.reason"),
                        PersonAddresses.COMPARISONS))
                .toList();
    }
}
