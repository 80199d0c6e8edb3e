package vn.caunoi.organization.page.door;

import java.util.List;
import java.util.Map;
import vn.caunoi.shell.Fact;

/** The three pages of a door: the form, the question before recording, and the question before taking back. */
public final class DoorView {

    private DoorView() {}

    /** The form: where it is sent, what it leads back to, what it is about. */
    public record Filling(String lead, String action, String back, List<Input> inputs) {}

    /** What was typed, what follows, what to look at; the form travels along unseen. */
    public record Confirming(
            String lead,
            String action,
            String back,
            List<Fact> typed,
            List<String> effects,
            List<String> warnings,
            Map<String, String> sent) {}

    /** The entries that would be taken back, and what hinders it. */
    public record TakingBack(String lead, String action, String back, List<String> entries, List<String> hindrances) {}
}
