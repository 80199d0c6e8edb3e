package vn.caunoi.indicator.overview;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.indicator.overview.OverviewView.Choices;
import vn.caunoi.indicator.overview.OverviewView.DueList;
import vn.caunoi.indicator.page.Days;
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
    private final Days days;

    OverviewReading(Tiles tiles, ChildTable children, Dues dues, Days days) {
        this.tiles = tiles;
        this.children = children;
        this.dues = dues;
        this.days = days;
    }

    OverviewView of(Standpoint standpoint, Text text) {
        List<Due> pressing = dues.of(standpoint, text);
        return new OverviewView(
                text.t("indicator.overview.during", standpoint.firstDay(), standpoint.last()),
                new Choices(
                        OverviewChoices.units(standpoint),
                        OverviewChoices.years(standpoint),
                        standpoint.wholeYear() ? "" : text.date(standpoint.last())),
                tiles.of(standpoint, text),
                OverviewAddress.trend(standpoint),
                list(standpoint, pressing, text),
                children.of(standpoint, isNow(standpoint) ? Optional.of(pressing) : Optional.empty(), text));
    }

    private DueList list(Standpoint standpoint, List<Due> pressing, Text text) {
        return new DueList(
                text.t("indicator.due.now", days.today()),
                pressing.stream()
                        .limit(MOST_DUES)
                        .map(due -> dues.row(due, text))
                        .toList(),
                pressing.size(),
                (int) pressing.stream().filter(dues::isLate).count(),
                DueAddress.of(standpoint.unit().code()));
    }

    /** What is due is due today: it says nothing of how units stood in a year that is over. */
    private boolean isNow(Standpoint standpoint) {
        return !standpoint.last().isBefore(days.today());
    }
}
