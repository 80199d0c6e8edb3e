package vn.caunoi.indicator.overview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.overview.OverviewView.Choices;
import vn.caunoi.indicator.overview.OverviewView.DueList;
import vn.caunoi.indicator.page.Standpoint;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;

/** Puts the parts of the overview together; called on one snapshot. */
@Component
class OverviewReading {

    /** As many as fit beside the trend; the rest has a page of its own. */
    private static final int MOST_DUES = 5;

    private final Tiles tiles;
    private final ChildTable children;
    private final Dues dues;

    OverviewReading(Tiles tiles, ChildTable children, Dues dues) {
        this.tiles = tiles;
        this.children = children;
        this.dues = dues;
    }

    OverviewView of(Standpoint standpoint, Text text) {
        List<Due> pressing = dues.of(standpoint, text);
        LocalDate day = dues.day(standpoint);
        return new OverviewView(
                during(standpoint, day, text),
                new Choices(
                        OverviewChoices.units(standpoint),
                        OverviewChoices.years(standpoint),
                        standpoint.wholeYear() ? "" : text.date(standpoint.last())),
                tiles.of(standpoint, text),
                OverviewAddress.trend(standpoint),
                list(standpoint, pressing, day, text),
                children.of(standpoint, pressing, day, text));
    }

    private static String during(Standpoint standpoint, LocalDate day, Text text) {
        String days = text.t("indicator.overview.during", standpoint.firstDay(), standpoint.last());
        return day.isBefore(standpoint.last()) ? days + " · " + text.t("indicator.when.ahead", day) : days;
    }

    private static DueList list(Standpoint standpoint, List<Due> pressing, LocalDate day, Text text) {
        return new DueList(
                text.t("indicator.due.now", day),
                pressing.stream()
                        .limit(MOST_DUES)
                        .map(due -> Dues.row(due, day, text))
                        .toList(),
                pressing.size(),
                (int) pressing.stream().filter(due -> Dues.isLate(due, day)).count(),
                DueAddress.of(standpoint.unit().code(), day));
    }
}
