package vn.caunoi.organization.page.door;

import java.util.List;
import vn.caunoi.shell.Option;

/** One field of a door's form as its page draws it; the options of a text are only offered. */
public record Input(String name, Kind kind, boolean required, List<Option> options) {

    /** How it is typed. */
    public enum Kind {
        TEXT,
        DATE,
        SELECT
    }

    static Input text(String name, boolean required) {
        return new Input(name, Kind.TEXT, required, List.of());
    }

    /** A code, with those that are likely offered. */
    static Input code(String name, boolean required, List<Option> likely) {
        return new Input(name, Kind.TEXT, required, likely);
    }

    static Input date(String name, boolean required) {
        return new Input(name, Kind.DATE, required, List.of());
    }

    static Input select(String name, boolean required, List<Option> options) {
        return new Input(name, Kind.SELECT, required, options);
    }

    /** What was typed, with its name where it is a code or choice that is known. */
    String read(String typed) {
        return options.stream()
                .filter(option -> option.value().equals(typed))
                .map(option -> kind == Kind.SELECT ? option.label() : typed + " – " + option.label())
                .findFirst()
                .orElse(typed);
    }
}
