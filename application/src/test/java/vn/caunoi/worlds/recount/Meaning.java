package vn.caunoi.worlds.recount;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;

/**
 * What an indicator computed from records means, said again without the catalogue: whose facts, which way, which kinds.
 *
 * @param flow null for a stock, else IN, OUT, NET or OCCURS
 * @param kinds null where every kind counts
 * @param withDialogue only enterprises that held a regular dialogue in the asked days
 */
public record Meaning(
        What what,
        @Nullable Line line,
        @Nullable String flow,
        @Nullable List<String> kinds,
        @Nullable List<String> unitKinds,
        boolean withDialogue) {

    private Meaning(
            What what,
            @Nullable Line line,
            @Nullable String flow,
            @Nullable List<String> kinds,
            @Nullable List<String> unitKinds) {
        this(what, line, flow, kinds, unitKinds, false);
    }

    /** What is counted. */
    public enum What {
        MEMBERS,
        UNITS,
        ENTERPRISES,
        DEEDS,
        RATINGS,
        PEOPLE
    }

    private static final List<String> ADMISSIONS = List.of("ADMITTED", "READMITTED");
    private static final Map<Line, List<String>> GRASSROOTS = Map.of(
            Line.PARTY, List.of("GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"),
            Line.UNION, List.of("UNION_GRASSROOTS"),
            Line.YOUTH, List.of("YOUTH_GRASSROOTS", "YOUTH_GRASSROOTS_CELL"),
            Line.WOMEN, List.of("WOMEN_GRASSROOTS"));

    private static final Map<String, String> ACTIVITIES = Map.of(
            "class.awareness.count", "LOP_NHAN_THUC",
            "class.awareness.people", "LOP_NHAN_THUC",
            "commendation.good-worker", "KHEN_CONG_NHAN_GIOI",
            "commendation.initiative", "KHEN_SANG_KIEN",
            "welfare.hardship.people", "CHAM_LO_KHO_KHAN",
            "welfare.bus.people", "XE_VE_TET");

    private static final List<String> RATED = List.of("XUAT_SAC", "TOT", "HOAN_THANH", "KHONG_HOAN_THANH");
    private static final List<String> NOT_RATED = List.of("CHUA_XEP_LOAI");

    /** Of whom, and which grades. */
    private static final Map<String, List<String>> RATINGS = Stream.concat(
                    Stream.of(Line.values()).flatMap(Meaning::ofLine),
                    Stream.of(
                            rated("party.rating.good-share.numerator", "DANG_VIEN", List.of("XUAT_SAC", "TOT")),
                            rated("party.rating.good-share.denominator", "DANG_VIEN", RATED),
                            rated("party.rating.good-share.beside", "DANG_VIEN", NOT_RATED)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Stream<Map.Entry<String, List<String>>> ofLine(Line line) {
        String code = line.name().toLowerCase(java.util.Locale.ROOT);
        return Stream.of(
                rated(code + ".members.rated", "DANG_VIEN", RATED),
                rated(code + ".members.not-rated", "DANG_VIEN", NOT_RATED),
                rated(code + ".units.rating", "TO_CHUC", RATED),
                rated(code + ".units.not-rated", "TO_CHUC", NOT_RATED),
                rated(code + ".committees.rated", "CAP_UY", RATED),
                rated(code + ".committees.not-rated", "CAP_UY", NOT_RATED));
    }

    private static Map.Entry<String, List<String>> rated(String code, String who, List<String> grades) {
        return Map.entry(code, grades.stream().map(grade -> who + "." + grade).toList());
    }

    private static Meaning activities(String code, String kind) {
        return new Meaning(
                code.endsWith(".people") ? What.PEOPLE : What.DEEDS,
                code.startsWith("class.") ? Line.PARTY : Line.UNION,
                "OCCURS",
                List.of(kind),
                null);
    }

    /** By the code of the contract. */
    public static Meaning of(String code) {
        if (code.equals("enterprise.count")) {
            return new Meaning(What.ENTERPRISES, null, null, null, null);
        }
        if (code.startsWith("dialogue.")) {
            return new Meaning(What.ENTERPRISES, null, null, null, null, code.endsWith(".numerator"));
        }
        if (RATINGS.containsKey(code)) {
            Line line = Line.valueOf(code.substring(0, code.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
            return new Meaning(What.RATINGS, line, "OCCURS", RATINGS.get(code), null);
        }
        if (ACTIVITIES.containsKey(code)) {
            return activities(code, Objects.requireNonNull(ACTIVITIES.get(code)));
        }
        if (code.equals("party.cells")) {
            return new Meaning(What.UNITS, Line.PARTY, null, null, List.of("GRASSROOTS_CELL", "CELL"));
        }
        String[] parts = code.split("\\.", 3);
        Line line = Line.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        String measure = parts.length < 3 ? "" : parts[2];
        return parts[1].equals("units") ? units(line, measure) : members(line, measure);
    }

    private static Meaning units(Line line, String measure) {
        String flow =
                switch (measure) {
                    case "" -> null;
                    case "founded" -> "IN";
                    case "ended" -> "OUT";
                    default -> throw new IllegalArgumentException(measure);
                };
        return new Meaning(What.UNITS, line, flow, null, GRASSROOTS.get(line));
    }

    private static Meaning members(Line line, String measure) {
        return switch (measure) {
            case "" -> new Meaning(What.MEMBERS, line, null, null, null);
            case "admitted", "joined" -> new Meaning(What.MEMBERS, line, "IN", ADMISSIONS, null);
            case "in" -> new Meaning(What.MEMBERS, line, "IN", null, null);
            case "out", "left" -> new Meaning(What.MEMBERS, line, "OUT", null, null);
            case "net" -> new Meaning(What.MEMBERS, line, "NET", null, null);
            case "official" -> new Meaning(What.MEMBERS, line, "OCCURS", List.of("MADE_OFFICIAL"), null);
            default -> throw new IllegalArgumentException(measure);
        };
    }
}
