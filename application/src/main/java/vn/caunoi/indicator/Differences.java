package vn.caunoi.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Refused;

/**
 * The door of what lies between two figures of one indicator: of other days or periods, another unit, or known at another
 * time. What only the second one counts adds, what only the first one counts takes away, and that is the whole difference.
 */
public interface Differences {

    /**
     * Opens the difference {@code to − from}. A breakdown that the questions ask for is not looked at.
     *
     * @throws NotFound where the reader does not hold both figures whole
     * @throws Refused where the two are no figures of one indicator, or one of them cannot be asked so
     */
    Explained between(Scope scope, Question from, Question to);

    /**
     * A page of the entries that differ, newest first; their signed sum is the difference. Those of a ratio are its
     * numerator's; its denominator opens as the part that it is.
     *
     * @throws NotFound where the reader does not hold both figures whole
     */
    Figures.Rows rows(Scope scope, Question from, Question to, Only only, int page);

    /**
     * Two figures and what makes them differ.
     *
     * @param difference null where one of the two has no value; of a ratio, in points
     * @param parts what is added up: the figure itself, or a ratio's numerator and denominator, each opened on its own
     */
    record Explained(Figure from, Figure to, @Nullable BigDecimal difference, List<Opened> parts) {}

    /**
     * One number opened: {@code to − from} is the sum of the kinds, and of the units, and of the entries.
     *
     * @param entries how many entries differ
     */
    record Opened(
            Indicator indicator,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            BigDecimal difference,
            List<Part> kinds,
            List<Owner> units,
            int entries) {}

    /**
     * What the entries of one kind make of the difference.
     *
     * @param kind with its direction, such as {@code unit.FOUNDED.IN}
     * @param inLater whether only the second figure counts them; else only the first one does
     */
    record Part(String kind, Cause cause, boolean inLater, BigDecimal value, int entries) {

        /** As an address names it. */
        public String key() {
            return kind + (inLater ? "+" : "-") + cause;
        }
    }

    /**
     * What one unit (or zone, or enterprise) makes of the difference, and by which kinds.
     *
     * @param code empty where the reader may not know whose the entries are
     * @param name of the second figure's last day, or the nearest one that it had
     */
    record Owner(String code, String name, BigDecimal value, List<Part> kinds, int entries) {}

    /** Why only one of the two figures counts an entry. */
    enum Cause {
        /** It is of days that only one of them asks for. */
        TIME,
        /** It was recorded, or taken back, between the two moments at which they were known. */
        RECORDED,
        /** They are of different units, zones or filters. */
        SCOPE,
        /** What it counts came into what is counted, or left it: a unit handed over, another kind, another class. */
        CROSSED
    }

    /**
     * Which of the entries are asked for.
     *
     * @param unit code of a unit, null for all
     * @param kind key of a part, null for all
     */
    record Only(@Nullable String unit, @Nullable String kind) {

        public static final Only EVERYTHING = new Only(null, null);
    }
}
