package vn.caunoi.indicator.overview;

import java.util.List;
import vn.caunoi.indicator.overview.OverviewView.DueRow;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;

/** Everything that is late or near in a unit, a page at a time, in words that are ready to print. */
public record DueView(String lead, List<Option> units, List<Option> states, List<DueRow> rows, Paging paging) {}
