package vn.caunoi.report.web;

import java.util.List;
import vn.caunoi.report.Sentence;
import vn.caunoi.report.YearTable;
import vn.caunoi.shell.Option;

/** The results of a year as a page, in words that are ready to print. */
public record YearView(
        String lead,
        Sentence sentence,
        YearTable table,
        List<String> notes,
        List<Choice> displays,
        String paper,
        String yearBefore) {

    /** One way to print numbers. */
    public record Choice(String label, String path, boolean current) {}

    /** What may be chosen in the form. */
    public record Choices(List<Option> units, List<Option> years) {}
}
