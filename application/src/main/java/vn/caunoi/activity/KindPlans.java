package vn.caunoi.activity;

import java.util.Optional;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** How what was done stands to what was planned. Implemented by who knows the plans, so that no arrow points upward. */
public interface KindPlans {

    /** The plan beside a sum that a figure counts exactly; none where nothing was planned. */
    Tile.Plan of(Scope scope, KindFigures.Asked asked, KindFigures.Sum sum, Text text);

    /** The share of the enterprises of a group of zones that held a regular dialogue; empty where the reader holds no such figure. */
    Optional<Share> dialogues(Scope scope, String group, Period year, Text text);

    /** A share ready to print, where it opens, and its plan. */
    record Share(String value, String path, Tile.Plan plan) {}
}
