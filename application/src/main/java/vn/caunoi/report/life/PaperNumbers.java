package vn.caunoi.report.life;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Step;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/**
 * Looks at the number and day of a paper before it is sent: the form of its kind (Hướng dẫn 36-HD/VPTW ngày 3/4/2018, Nghị định
 * 30/2020/NĐ-CP ngày 5/3/2020), one number a paper, and no correction before the paper it replaces.
 */
@Component
class PaperNumbers {

    private static final Pattern PARTY = Pattern.compile("\\d{1,4}-BC/\\p{Lu}[\\p{L}\\d.]*(-[\\p{L}\\d.]+)*");
    private static final Pattern STATE = Pattern.compile("\\d{1,4}/BC-\\p{Lu}[\\p{L}\\d.]*(-[\\p{L}\\d.]+)*");
    private static final Pattern READABLE = Pattern.compile("\\d[\\p{L}\\d ./-]*");

    private final EditionRows editions;
    private final SnapshotRows snapshots;

    PaperNumbers(EditionRows editions, SnapshotRows snapshots) {
        this.editions = editions;
        this.snapshots = snapshots;
    }

    /**
     * Looks.
     *
     * @throws Refused with what is wrong
     */
    void require(Edition edition, UnitKind kind, Step.Send send) {
        requireForm(edition.of().line(), kind, send);
        editions.oneAtATime(edition.of().unit());
        List<SnapshotRows.Borne> borne = snapshots.borne(edition.of().unit());
        requireFree(edition, borne, send);
        borne.stream()
                .filter(paper -> paper.report() == edition.of().id() && paper.number() == edition.number() - 1)
                .findFirst()
                .ifPresent(before -> requireAfter(before, send));
    }

    private static void requireForm(Line line, UnitKind kind, Step.Send send) {
        Pattern form = line == Line.PARTY ? PARTY : STATE;
        if (!READABLE.matcher(send.number()).matches()) {
            throw refused("report.refusal.number-letters", send.number());
        }
        if (!send.asWritten() && !form.matcher(send.number()).matches()) {
            throw refused(formOf(line, kind), send.number());
        }
    }

    /** The words that show how the number of such a body is written. */
    private static String formOf(Line line, UnitKind kind) {
        if (line == Line.PARTY) {
            return switch (kind) {
                case UPPER, DELEGATED, GRASSROOTS_COMMITTEE, PART_COMMITTEE -> "report.refusal.number-form.committee";
                default -> "report.refusal.number-form.cell";
            };
        }
        return kind == UnitKind.UNION_UPPER
                ? "report.refusal.number-form.union"
                : "report.refusal.number-form.grassroots";
    }

    private static void requireFree(Edition edition, List<SnapshotRows.Borne> borne, Step.Send send) {
        Optional<SnapshotRows.Borne> taken = borne.stream()
                .filter(paper -> paper.edition() != edition.id()
                        && paper.as().equalsIgnoreCase(send.number())
                        && (paper.report() == edition.of().id()
                                || paper.dated().getYear() == send.dated().getYear()))
                .findFirst();
        if (taken.isPresent()) {
            SnapshotRows.Borne paper = taken.get();
            throw refused("report.refusal.number-used", send.number(), paper.dated(), paper.edition());
        }
    }

    private static void requireAfter(SnapshotRows.Borne before, Step.Send send) {
        if (send.dated().isBefore(before.dated())) {
            throw refused("report.refusal.dated-before-replaced", send.dated(), before.as(), before.dated());
        }
    }

    private static Refused refused(String rule, Object... what) {
        return new Refused(Refusal.of(rule, what));
    }
}
