package vn.caunoi.activity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKind.Part;
import vn.caunoi.shell.Option;

/**
 * The form of a kind.
 *
 * @param path where it is sent
 * @param sent the key under which a new entry is recorded once, however often the form is sent; null for a correction
 * @param people who may be ticked: those chosen already, and those found
 * @param found what came of a search for people; empty where nobody searched
 */
public record FormView(
        ActivityKind kind,
        String kindName,
        String path,
        @Nullable String sent,
        List<Option> units,
        List<Option> enterprises,
        List<Option> levels,
        List<Option> forms,
        List<Person> people,
        String found) {

    /** Somebody who may be named. */
    public record Person(String number, String label, boolean chosen) {}

    public boolean has(Part part) {
        return part != Part.NONE;
    }

    public boolean needs(Part part) {
        return part == Part.NEEDED;
    }
}
