package vn.caunoi.enterprise.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;

/** The register of zones as its page shows it. */
public record ZonesView(
        Form form, List<Option> groups, List<Option> kinds, List<Row> rows, Total total, boolean mayWrite) {

    /** One zone. */
    public record Row(
            String code,
            String name,
            String path,
            String kind,
            String group,
            @Nullable String groupPath,
            String area,
            String since,
            String until,
            String enterprises,
            String enterprisesPath) {}

    /** All rows together. */
    public record Total(String zones, String area, String enterprises) {}

    /** What can be chosen in the forms of a zone: kinds, and the groups that there are. */
    public record Options(List<Option> kinds, List<Option> groups) {}
}
