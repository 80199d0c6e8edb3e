package vn.caunoi.organization.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;

/** The register as its page shows it: a tree of what stands, or a list of what was asked for. */
public record RegisterView(
        String lead,
        Choices choices,
        @Nullable Tree tree,
        @Nullable Table table,
        Switch otherWay) {

    /** What the filters offer. */
    public record Choices(
            List<Option> lines, List<Option> kinds, List<Option> owners, List<Option> zones, List<Option> statuses) {}

    /** The way to the other drawing of the same units. */
    public record Switch(String label, String path) {}

    /** The lines that the reader reaches, each with its highest units. */
    public record Tree(List<Part> parts) {}

    /** One line. */
    public record Part(String title, List<Branch> branches) {}

    /**
     * A unit of the tree with what lies below it.
     *
     * @param count how many units lie below; 0 for a leaf
     * @param later where the branches below are fetched from when it is opened; null where they are there
     */
    public record Branch(
            Row row,
            int count,
            boolean open,
            List<Branch> branches,
            @Nullable String later) {}

    /** The list, with the headings that sort it. */
    public record Table(String title, List<Heading> headings, List<Row> rows, Paging paging) {}

    /**
     * A heading that sorts its column.
     *
     * @param sorted {@code ascending}, {@code descending} or null, as screen readers say it
     */
    public record Heading(
            String label, String path, @Nullable String sorted) {}

    /**
     * A unit in words.
     *
     * @param parent the code of the unit above, or what it is called where the reader does not hold it
     */
    public record Row(
            String code,
            String name,
            String path,
            String kind,
            String parent,
            @Nullable String parentPath,
            String enterprise,
            @Nullable String enterprisePath,
            String founded,
            String ended) {}
}
