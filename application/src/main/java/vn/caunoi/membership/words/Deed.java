package vn.caunoi.membership.words;

import static vn.caunoi.access.Line.PARTY;
import static vn.caunoi.access.Line.YOUTH;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.access.Line;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;

/** What an officer does to a member or a count of members; each has a form of its own and the lines that know it. */
public enum Deed {
    KET_NAP(MovementKind.ADMITTED, Whom.NEWCOMER, Set.of(Line.values())),
    CHUYEN_DEN(MovementKind.TRANSFERRED, Whom.NEWCOMER, Set.of(Line.values())),
    NEU_TEN(MovementKind.NAMED, Whom.NEWCOMER, Set.of(Line.values())),
    KET_NAP_LAI(MovementKind.READMITTED, Whom.NEWCOMER, Set.of(PARTY, YOUTH)),
    PHUC_HOI(MovementKind.RESTORED, Whom.NEWCOMER, Set.of(PARTY)),
    CHINH_THUC(MovementKind.MADE_OFFICIAL, Whom.MEMBER, Set.of(PARTY)),
    CHUYEN_DI(MovementKind.TRANSFERRED, Whom.MEMBER, Set.of(Line.values())),
    MIEN_SINH_HOAT(MovementKind.EXEMPTED, Whom.MEMBER, Set.of(PARTY)),
    SHTT_DI(MovementKind.TEMPORARY_OUT, Whom.MEMBER, Set.of(PARTY)),
    TRO_LAI_SINH_HOAT(MovementKind.RESUMED, Whom.MEMBER, Set.of(PARTY)),
    RA_KHOI(MovementKind.OTHER_DECREASE, Whom.MEMBER, Set.of(Line.values())),
    // only to be corrected here: such entries come with the first workbook
    SHTT_DEN(MovementKind.TEMPORARY_IN, Whom.NEWCOMER, Set.of()),
    DAU_KY(MovementKind.OPENING, Whom.NEWCOMER, Set.of());

    /** Whether somebody comes in, by name or by count, or is a member here already. */
    enum Whom {
        NEWCOMER,
        MEMBER
    }

    private final MovementKind kind;
    private final Whom whom;
    private final Set<Line> lines;

    Deed(MovementKind kind, Whom whom, Set<Line> lines) {
        this.kind = kind;
        this.whom = whom;
        this.lines = lines;
    }

    public MovementKind kind() {
        return kind;
    }

    public boolean takesNewcomers() {
        return whom == Whom.NEWCOMER;
    }

    public boolean knownTo(Line line) {
        return lines.contains(line);
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Deed> read(String slug) {
        return Arrays.stream(values()).filter(deed -> deed.slug().equals(slug)).findFirst();
    }

    /** The deed whose form corrects an entry. */
    public static Deed of(Movement movement) {
        if (movement.kind() == MovementKind.TRANSFERRED) {
            return movement.from() == null ? CHUYEN_DEN : CHUYEN_DI;
        }
        return Arrays.stream(values())
                .filter(deed -> deed.kind == movement.kind())
                .findFirst()
                .orElse(RA_KHOI);
    }

    /** The reasons for which one leaves a line: a Party member does not leave the Party with a job. */
    public static List<MovementKind> reasons(Line line) {
        return switch (line) {
            case PARTY ->
                List.of(
                        MovementKind.DIED,
                        MovementKind.STRUCK_OFF,
                        MovementKind.EXPELLED,
                        MovementKind.RESIGNED,
                        MovementKind.OTHER_DECREASE);
            case UNION, WOMEN ->
                List.of(
                        MovementKind.LEFT_JOB,
                        MovementKind.RETIRED,
                        MovementKind.ENTERPRISE_CLOSED,
                        MovementKind.DIED,
                        MovementKind.EXPELLED,
                        MovementKind.RESIGNED,
                        MovementKind.OTHER_DECREASE);
            case YOUTH ->
                List.of(
                        MovementKind.AGED_OUT,
                        MovementKind.LEFT_JOB,
                        MovementKind.ENTERPRISE_CLOSED,
                        MovementKind.DIED,
                        MovementKind.STRUCK_OFF,
                        MovementKind.EXPELLED,
                        MovementKind.RESIGNED,
                        MovementKind.OTHER_DECREASE);
        };
    }

    /** Whether the form asks for the standing, because nothing else tells it. */
    public boolean asksStanding(Line line) {
        return line == PARTY && (this == CHUYEN_DEN || this == PHUC_HOI || this == NEU_TEN || this == DAU_KY);
    }
}
