package vn.caunoi.identity.words;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Places;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Says rights in words: where they lie, how deep they go, and whether they hold today. */
@Component
public class RightWords {

    private final Places places;
    private final Clock clock;

    RightWords(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** As its holder or an administrator reads it. */
    public RightView view(HeldRight right, Text text) {
        return lying(right, where(right.grant(), text), text);
    }

    /** The same with other words for where it lies: the name of a unit above is not told to everybody. */
    public RightView lying(HeldRight right, String where, Text text) {
        LocalDate today = LocalDate.now(clock);
        boolean over = right.isOver(today);
        String state = over ? "over" : right.holdsOn(today) ? "holds" : "begins";
        return new RightView(
                right.id(),
                where,
                text.t(
                        right.grant().right() == Right.RECORDS
                                ? "identity.administration.depth.records"
                                : "identity.administration.depth.figures"),
                days(right, text),
                from(right, text),
                text.t("identity.administration.state." + state),
                over ? Tone.PLAIN : right.holdsOn(today) ? Tone.GOOD : Tone.WATCH,
                over);
    }

    /** Where a right lies. */
    public String where(Grant grant, Text text) {
        return grant instanceof Grant.Everything
                ? text.t("identity.administration.where.everything")
                : where(places.of(grant), text);
    }

    /** A unit with its line, a zone or a group of zones. */
    public static String where(Places.Place place, Text text) {
        if (place.line() != null)
            return text.t(
                    "identity.administration.where.unit",
                    place.code(),
                    place.name(),
                    text.t("identity.administration.line." + place.line()));
        return place.name().equals(place.code())
                ? text.t("identity.administration.where.group", place.code())
                : text.t("identity.administration.where.zone", place.code(), place.name());
    }

    private static String days(HeldRight right, Text text) {
        if (!right.everHeld()) return text.t("identity.administration.days.never");
        DateRange days = right.grant().during();
        String from = days.from() == null ? text.t("identity.administration.days.ever") : text.date(days.from());
        return days.until() == null
                ? text.t("identity.administration.days.since", from)
                : text.t("identity.administration.days.to", from, days.until().minusDays(1));
    }

    private static String from(HeldRight right, Text text) {
        Account lender = right.lentBy();
        if (lender != null) {
            return text.t("identity.administration.from.lent", lender.shown(text), right.purpose(), right.at());
        }
        Account by = right.by();
        return by == null
                ? text.t("identity.administration.from.setup")
                : text.t("identity.administration.from.given", by.shown(text), right.at());
    }
}
