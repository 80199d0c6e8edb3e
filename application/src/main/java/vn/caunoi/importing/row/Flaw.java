package vn.caunoi.importing.row;

import java.util.List;

/** What is wrong with one cell: the name of the finding and what fills its sentence. */
public record Flaw(String column, String finding, List<Object> arguments) {

    public Flaw(String column, String finding, Object... arguments) {
        this(column, finding, List.of(arguments));
    }
}
