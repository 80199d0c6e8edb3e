package vn.caunoi.shell;

import org.jspecify.annotations.Nullable;

/** One line of what is known about a record: a label, what stands there, and where it leads, if anywhere. */
public record Fact(String label, String value, @Nullable String path) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }
}
