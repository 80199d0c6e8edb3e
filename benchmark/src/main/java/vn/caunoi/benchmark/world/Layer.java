package vn.caunoi.benchmark.world;

import vn.caunoi.access.Line;

/** How many of all units of an office are of one kind, and under which kind of the same office they stand. */
enum Layer {
    COMMITTEE(Line.PARTY, "GRASSROOTS_COMMITTEE", 0.09, ""),
    GRASSROOTS_CELL(Line.PARTY, "GRASSROOTS_CELL", 0.11, ""),
    CELL(Line.PARTY, "CELL", 0.16, "GRASSROOTS_COMMITTEE"),
    UNION(Line.UNION, "UNION_GRASSROOTS", 0.30, ""),
    UNION_PART(Line.UNION, "UNION_PART", 0.08, "UNION_GRASSROOTS"),
    YOUTH(Line.YOUTH, "YOUTH_GRASSROOTS", 0.06, ""),
    YOUTH_GRASSROOTS_CELL(Line.YOUTH, "YOUTH_GRASSROOTS_CELL", 0.05, ""),
    YOUTH_CELL(Line.YOUTH, "YOUTH_CELL", 0.04, "YOUTH_GRASSROOTS"),
    WOMEN(Line.WOMEN, "WOMEN_GRASSROOTS", 0.09, ""),
    WOMEN_GROUP(Line.WOMEN, "WOMEN_GROUP", 0.02, "WOMEN_GRASSROOTS");

    private final Line line;
    private final String kind;
    private final double share;
    private final String above;

    Layer(Line line, String kind, double share, String above) {
        this.line = line;
        this.kind = kind;
        this.share = share;
        this.above = above;
    }

    Line line() {
        return line;
    }

    String kind() {
        return kind;
    }

    double share() {
        return share;
    }

    /** Empty: directly under the office. */
    String above() {
        return above;
    }
}
