package vn.caunoi.indicator.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.overview.OverviewView.DueRow;
import vn.caunoi.indicator.overview.OverviewView.State;
import vn.caunoi.indicator.page.Days;
import vn.caunoi.indicator.page.FigureView.Opened;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/**
 * What every module knows to be late or near on a day, in a unit and in those of other lines that it leads: on the asked day where it
 * has passed, as is known now, else today.
 */
@Component
class Dues {

    private final ObjectProvider<Due.Source> sources;
    private final Days days;
    private final DSLContext database;

    Dues(ObjectProvider<Due.Source> sources, Days days, DSLContext database) {
        this.sources = sources;
        this.days = days;
        this.database = database;
    }

    /** The late first, then by the day; what has no day comes after what has one. */
    List<Due> of(Standpoint standpoint, Text text) {
        return days.onOneSnapshot(standpoint.scope(), () -> {
            // spells carry no statistics: the planner expects one row of each and would loop over thousands
            database.execute("set local enable_nestloop = off");
            database.execute("set local jit = off");
            List<Due> found = found(standpoint, text);
            database.execute("set local enable_nestloop = on");
            return found;
        });
    }

    private List<Due> found(Standpoint standpoint, Text text) {
        LocalDate day = day(standpoint);
        Scope scope = standpoint.scope();
        return Arrays.stream(Line.values())
                .flatMap(line -> standpoint.units(line).stream())
                .map(Unit::id)
                .flatMap(unit -> sources.orderedStream().flatMap(source -> source.in(unit, day, scope, text).stream()))
                .distinct()
                .sorted(Comparator.comparing((Due due) -> !isLate(due, day))
                        .thenComparing(Due::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(due -> due.tone() != Tone.BAD)
                        .thenComparing(Due::title))
                .toList();
    }

    /** Of what lies ahead nobody knows yet whether it will be late. */
    LocalDate day(Standpoint standpoint) {
        LocalDate today = days.today();
        return standpoint.last().isBefore(today) ? standpoint.last() : today;
    }

    static boolean isLate(Due due, LocalDate day) {
        LocalDate on = due.on();
        return on == null ? due.tone() == Tone.BAD : on.isBefore(day);
    }

    static DueRow row(Due due, LocalDate day, Text text) {
        return new DueRow(
                due.on() == null ? "" : text.date(due.on()),
                new State(state(due.on(), day, due.tone(), text), due.tone(), null),
                new Opened(due.title(), due.path()),
                due.reason());
    }

    /** "Quá hạn" is said only of what its module calls bad; another day that has passed has only passed. */
    private static String state(@Nullable LocalDate on, LocalDate day, Tone tone, Text text) {
        if (on == null) {
            return text.t("indicator.due.state." + tone.css());
        }
        long left = ChronoUnit.DAYS.between(day, on);
        if (left == 0) {
            return text.t("indicator.due.state.today");
        }
        String key = left > 0 ? "left" : tone == Tone.BAD ? "late" : "passed";
        return text.t("indicator.due.state." + key, Math.abs(left));
    }
}
