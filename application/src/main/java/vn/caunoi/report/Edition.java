package vn.caunoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.TermName;
import vn.caunoi.shell.Text;

/**
 * A report that somebody keeps, in one of its editions: the first, or one that corrects what was sent.
 *
 * @param number counts the editions of the report from 1
 * @param plan the version of the plan by which it is written
 * @param cutOff the last day whose entries count
 * @param reason why what was sent is corrected; null for the first edition
 * @param deeds what was done with it, in order; never empty
 */
public record Edition(
        long id,
        Of of,
        int number,
        int plan,
        LocalDate cutOff,
        @Nullable String reason,
        List<Deed> deeds) {

    public Edition {
        deeds = List.copyOf(deeds);
    }

    /**
     * Which report it is an edition of.
     *
     * @param code of the unit that writes it
     * @param name what that unit is called now
     * @param template the code of its plan
     * @param period as addresses write it
     */
    public record Of(
            long id,
            UnitId unit,
            String code,
            String name,
            Line line,
            String template,
            String period,
            LocalDate first,
            LocalDate last) {

        /** The period as people say it. */
        public String time(Text text) {
            return Edition.time(period, text);
        }
    }

    /** A period as people say it, from how addresses write it. */
    static String time(String period, Text text) {
        return switch (PeriodExpression.parse(period)) {
            case Period days -> new Phrases(text).period(days);
            case TermName term -> text.t("report.time.term", term.name());
        };
    }

    public Stage stage() {
        return deeds.getLast().kind().leadsTo();
    }

    /** The last deed: whoever acts on the edition says that he has seen it. */
    public Deed last() {
        return deeds.getLast();
    }

    /** The latest deed of a kind since the edition was last a draft; empty where there is none. */
    public Optional<Deed> latest(Deed.Kind kind) {
        return deeds.reversed().stream()
                .takeWhile(deed -> deed.kind().leadsTo() != Stage.DRAFT)
                .filter(deed -> deed.kind() == kind)
                .findFirst();
    }
}
