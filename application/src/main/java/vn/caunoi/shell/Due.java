package vn.caunoi.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;

/**
 * Something that somebody has to see to, late or near, in words that are ready to print. The software warns; a person
 * decides.
 *
 * @param on the day by which it should be done; null where no day is set
 * @param title what it is about, such as a unit or a plan; never the name of a person
 * @param reason why it is due, with the rule and its source where there is one
 * @param path where it can be seen and done
 * @param unit the code of the unit that it is about, where the path does not name it; null where it is about none or the path tells
 */
public record Due(
        @Nullable LocalDate on,
        Tone tone,
        String title,
        String reason,
        String path,
        @Nullable String unit) {

    /** What is about the unit that its path names. */
    public Due(@Nullable LocalDate on, Tone tone, String title, String reason, String path) {
        this(on, tone, title, reason, path, null);
    }

    /** What one module knows to be late or near in the sub-tree of a unit, among what the reader may see. */
    public interface Source {
        List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text);
    }
}
