package vn.caunoi.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/** What the results of a year consist of, in the order in which reports tell them. */
final class YearOutline {

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    Line.PARTY,
                    List.of("party.units.founded", "party.members.admitted"),
                    List.of("party.units", "party.members")),
            new Section(
                    Line.UNION,
                    List.of("union.units.founded", "union.members.joined"),
                    List.of("union.units", "union.members")),
            new Section(
                    Line.YOUTH,
                    List.of("youth.units.founded", "youth.members.joined"),
                    List.of("youth.units", "youth.members")),
            new Section(Line.WOMEN, List.of(), List.of("women.units", "women.members")),
            new Section(null, List.of(), List.of("enterprise.count", "enterprise.revenue")));

    private YearOutline() {}

    /**
     * One line, or ({@code null}) the zones: what the sentence tells of it, and what only the table shows.
     *
     * @param told codes of indicators, each with the message {@code report.year.clause.<code>}
     */
    record Section(@Nullable Line line, List<String> told, List<String> shown) {}

    static List<Section> sections() {
        return SECTIONS;
    }
}
