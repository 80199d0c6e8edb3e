package vn.caunoi.indicator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.RecordedYears;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;

/** Finds the standpoint of a page: what was asked for, else the reader's highest unit and the last recorded year. */
@Component
public class Standpoints {

    private final Trees trees;
    private final QuestionReader questions;
    private final RecordedYears recorded;
    private final Days days;

    Standpoints(Trees trees, QuestionReader questions, RecordedYears recorded, Days days) {
        this.trees = trees;
        this.questions = questions;
        this.recorded = recorded;
        this.days = days;
    }

    /**
     * The standpoint; empty where the reader holds no unit that stands on the day, or not the one that was asked for.
     *
     * @throws NotFound where a unit was asked for that the reader does not hold today either
     */
    public Optional<Standpoint> find(
            Scope scope, @Nullable String unit, @Nullable Integer asked, @Nullable LocalDate asOf) {
        long pin = questions.pin(scope, null);
        List<Integer> years = recorded.of(scope, pin, days.today());
        int year = asOf != null ? asOf.getYear() : asked != null ? asked : years.getFirst();
        LocalDate last = asOf != null ? asOf : lastDay(year);
        StandingUnits standing = trees.on(scope, last, pin);
        return unit(scope, standing, unit, pin)
                .map(root -> new Standpoint(scope, standing, root, year, last, years, pin));
    }

    /** The end of the year, or today while the year runs. */
    LocalDate lastDay(int year) {
        return year == days.today().getYear() ? days.today() : LocalDate.of(year, 12, 31);
    }

    private Optional<Unit> unit(Scope scope, StandingUnits standing, @Nullable String code, long pin) {
        if (code == null) {
            return standing.roots().stream().findFirst();
        }
        Optional<Unit> found = standing.unit(code);
        if (found.isEmpty() && trees.unit(scope, code, days.today(), pin).isEmpty()) {
            throw new NotFound();
        }
        return found;
    }
}
