package vn.caunoi.membership.words;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.register.PersonState;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** How the pages of members say what the records hold, in the words of each line. */
public record MemberWords(Text text) {

    public String noun(Line line) {
        return text.t("membership.line." + line);
    }

    public String enumerated(String what, @Nullable Enum<?> value) {
        return value == null ? "" : text.t("membership." + what + "." + value.name());
    }

    /** A person by name, and by the office's key. */
    public String called(String code, @Nullable String name) {
        return name == null || name.isEmpty() ? code : name + " (" + code + ")";
    }

    /** Exempt and elsewhere first: it is what a secretary has to know. Only the Party knows probation. */
    public String standing(Line line, PersonState state) {
        if (state.pause() != null) {
            return enumerated("pause", state.pause());
        }
        return line == Line.PARTY ? enumerated("standing", state.standing()) : "";
    }

    public String since(PersonState state) {
        if (state.since() == null || state.sinceKind() == null) {
            return "";
        }
        return switch (state.sinceKind()) {
            case OPENING -> text.t("membership.since.opening", state.since());
            case NAMED -> text.t("membership.since.named", state.since());
            default -> text.date(state.since());
        };
    }

    public String kind(Line line, MovementKind kind) {
        String own = "membership.kind." + kind + "." + line;
        return text.t(text.knows(own) ? own : "membership.kind." + kind);
    }

    public String paper(@Nullable PaperReference paper) {
        if (paper == null) {
            return "";
        }
        return paper.dated() == null
                ? text.t("membership.paper", paper.number())
                : text.t("membership.paper.dated", paper.number(), paper.dated());
    }

    public List<Option> options(String what, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), enumerated(what, value)))
                .toList();
    }
}
