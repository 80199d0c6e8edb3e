package vn.caunoi.report.web;

import java.util.List;
import java.util.Map;
import vn.caunoi.report.Manuscript;
import vn.caunoi.shell.Option;

/**
 * A report written from the records, ready to read.
 *
 * @param drawings what the charts need, as JSON: a text a series, by the name of the chart
 */
public record DraftView(
        String lead, Manuscript manuscript, Map<String, List<String>> drawings, List<File> files, List<String> notes) {

    /** A file of the report to take along. */
    public record File(String label, String path, boolean main) {}

    /** What may be chosen in the form. */
    public record Choices(List<Option> templates, List<Option> units, List<Option> periods) {}
}
