package vn.caunoi.importing.row;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A code of the workbook that cannot be a Java name. */
public interface Coded {

    String code();

    /** The code by which a value stands in the workbook. */
    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Coded coded -> coded.code();
            case Enum<?> constant -> constant.name();
            default -> throw new IllegalArgumentException("not a code: " + value);
        };
    }

    /** All codes of a choice, for a message. */
    static String all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::of).collect(Collectors.joining(", "));
    }
}
