package vn.caunoi.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.ActivityRow;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.RatingRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.importing.row.ZoneRow;
import vn.caunoi.importing.sheet.Finding;
import vn.caunoi.importing.sheet.Place;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;

/** Finds rows that tell of days over which a paper was sent already. They are taken; the paper stays, and both must be known. */
@Component
class LateRows {

    private static final String NO_UNIT = "";

    private final ObjectProvider<HandedOn> papers;

    LateRows(ObjectProvider<HandedOn> papers) {
        this.papers = papers;
    }

    /** One notice for each paper. */
    List<Finding> in(Scope scope, Collection<? extends FileRow<?>> rows) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        rows.forEach(row -> units(row.row())
                .forEach(unit -> days.computeIfAbsent(unit, code -> new HashSet<>())
                        .addAll(days(row.row()).toList())));
        return papers.stream()
                .flatMap(each -> each.over(scope, days).stream())
                .map(paper -> Finding.of(Place.file(), null, "handed-on", paper))
                .toList();
    }

    private static List<String> units(Row row) {
        List<String> units = UnitEffects.units(row);
        return units.isEmpty() ? List.of(NO_UNIT) : units;
    }

    private static Stream<LocalDate> days(Row row) {
        return switch (row) {
            case UnitRow unit -> Stream.concat(Stream.of(unit.founded()), Stream.ofNullable(unit.ended()));
            case UnitEventRow event -> Stream.of(event.on());
            case TermRow term -> Stream.of(term.from());
            case MovementRow movement -> Stream.of(movement.on());
            case ActivityRow activity -> Stream.of(activity.on());
            case RatingRow rating -> end(rating.period());
            case TargetRow target -> end(target.period());
            case FigureRow figure -> Stream.concat(Stream.ofNullable(figure.on()), end(figure.period()));
            case EnterpriseRow enterprise -> Stream.of(enterprise.from());
            case ZoneRow zone -> Stream.ofNullable(zone.from());
        };
    }

    /** The last day of a period; a term has no days of its own. */
    private static Stream<LocalDate> end(@Nullable String period) {
        return Stream.ofNullable(period)
                .map(PeriodExpression::parse)
                .filter(Period.class::isInstance)
                .map(asked -> ((Period) asked).last());
    }
}
