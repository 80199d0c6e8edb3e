package vn.caunoi.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field of a form as the field fragments draw it: its name, label and hint, what was typed, what is wrong. */
public record Field(Form form, String name, String label, String hint, boolean required) {

    public Field withHint(String words) {
        return new Field(form, name, label, words, required);
    }

    public Field asRequired() {
        return new Field(form, name, label, hint, true);
    }

    /** The anchor the error summary leads to. */
    public static String id(String name) {
        return "o-" + name;
    }

    /** The message of the label. */
    public String key() {
        return form.key() + "." + name;
    }

    public String id() {
        return id(name);
    }

    public String value() {
        return form.value(name);
    }

    public @Nullable String error() {
        return form.error(name);
    }

    /** What a screen reader says after the label: the hint, then the error. */
    public @Nullable String describedBy() {
        String ids = Stream.of(hint.isEmpty() ? "" : id() + "-hint", error() == null ? "" : id() + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
