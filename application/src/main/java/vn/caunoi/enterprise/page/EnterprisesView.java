package vn.caunoi.enterprise.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Tone;

/** The register of enterprises as its page shows it. */
public record EnterprisesView(Form form, Choices choices, List<Row> rows, Paging paging, boolean mayWrite) {

    /** What can be chosen in the filters ({@code places}: groups and outside too) and in the forms. */
    public record Choices(
            List<Option> places, List<Option> zones, List<Option> types, List<Option> sizes, List<Option> statuses) {}

    /** One enterprise. */
    public record Row(
            String code,
            String name,
            String path,
            String taxCode,
            String type,
            String size,
            String zone,
            @Nullable String zonePath,
            Tone tone,
            String status) {}
}
