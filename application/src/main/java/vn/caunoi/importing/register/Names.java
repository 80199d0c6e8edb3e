package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.access.Line;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.MovementRow;

/** In one file and line, one person code stands for one name. */
final class Names {

    private Names() {}

    /** Rows that call a person otherwise than an earlier row. */
    static List<Rejection> contradictions(List<FileRow<MovementRow>> rows, Map<String, Line> lines) {
        Map<List<Object>, FileRow<MovementRow>> first = new HashMap<>();
        List<Rejection> rejected = new ArrayList<>();
        for (FileRow<MovementRow> row : rows) {
            String person = row.row().person();
            String name = row.row().fullName();
            Line line = lines.get(row.row().unit());
            if (person != null && name != null && line != null) {
                FileRow<MovementRow> before = first.putIfAbsent(List.of(line, person), row);
                if (before != null && !name.equals(before.row().fullName())) {
                    rejected.add(new Rejection(
                            row,
                            row.finding(
                                    "ho_ten",
                                    "person-named-otherwise",
                                    Integer.toString(before.number()),
                                    String.valueOf(before.row().fullName()))));
                }
            }
        }
        return rejected;
    }
}
