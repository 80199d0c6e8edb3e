package vn.caunoi.activity;

import java.util.List;
import java.util.Set;
import vn.caunoi.access.Line;

/**
 * A kind of activity as its reviewed file describes it: who may hold it and what an entry of it says. Its name stands in the
 * message files under {@code activity.kind.<code>}.
 *
 * @param group which list and which part of the calendar it belongs to
 * @param lines the lines whose units may hold it
 * @param people whether people are counted
 * @param amount whether money is
 * @param level whether it has a level
 * @param enterprise whether it is done in or with an enterprise
 * @param forms the forms of which an entry must name one; empty where it has none
 */
public record ActivityKind(
        String code,
        Group group,
        Set<Line> lines,
        Part people,
        Part amount,
        Part level,
        Part enterprise,
        List<String> forms) {

    /** The lists of the office. */
    public enum Group {
        CLASS,
        COMMENDATION,
        WELFARE,
        DIALOGUE,
        MEETING,
        SUPERVISION
    }

    /** Whether an entry says this: always, if known, never. */
    public enum Part {
        NEEDED,
        OPTIONAL,
        NONE;

        boolean admits(boolean stated) {
            return switch (this) {
                case NEEDED -> stated;
                case OPTIONAL -> true;
                case NONE -> !stated;
            };
        }
    }

    /** The key of its name in the message files. */
    public String nameKey() {
        return "activity.kind." + code;
    }
}
