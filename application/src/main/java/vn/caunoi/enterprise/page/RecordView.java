package vn.caunoi.enterprise.page;

import java.util.List;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;

/**
 * The page of an enterprise, a zone or a group of zones: what it is on the day, the cards of other modules, its past.
 *
 * @param warnings what somebody should look at, in words
 * @param doors where it can be changed; empty for who may not
 */
public record RecordView(
        String lead,
        String action,
        String day,
        List<String> warnings,
        List<Fact> facts,
        List<Count> counts,
        List<Cards.Card> cards,
        List<Moment> past,
        List<Door> doors) {

    /** How many enterprises of one owner type are in operation, and where they are listed. */
    public record Count(String label, String number, String path) {}

    /** A step that changes the record. */
    public record Door(String label, String path) {}
}
