package vn.caunoi.membership.page.number;

import java.util.List;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;

/**
 * Somebody whom a unit recorded again, beside where the unit did so, and the form that concludes upon it.
 *
 * @param claim which unit recorded the person, as of which day, and who sent it
 * @param open whether nobody has concluded yet
 * @param concludes whether the reader may
 * @param found what was concluded and by whom; empty while the case is open
 */
public record ClaimView(
        ComparisonView.Side person,
        List<Fact> claim,
        boolean open,
        boolean concludes,
        String action,
        Form form,
        String found) {}
