package vn.caunoi.report.life;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.report.Deed;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Reports;
import vn.caunoi.report.Stage;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Reports that wait for this very reader: to approve, to accept, to send, or to write again. */
@Component
class ReportDues implements Due.Source {

    private static final Set<Deed.Kind> WAITED_FOR =
            EnumSet.of(Deed.Kind.APPROVED, Deed.Kind.ACCEPTED, Deed.Kind.SENT, Deed.Kind.ISSUED);

    private final Reports reports;
    private final SentOver sent;
    private final Transactions transactions;
    private final Trees trees;
    private final QuestionReader questions;

    ReportDues(Reports reports, SentOver sent, Transactions transactions, Trees trees, QuestionReader questions) {
        this.reports = reports;
        this.sent = sent;
        this.transactions = transactions;
        this.trees = trees;
        this.questions = questions;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        return transactions.reading(scope.actor(), () -> {
            List<Edition> open =
                    reports.all(scope).stream().filter(ReportDues::isOpen).toList();
            if (open.isEmpty()) {
                return List.of();
            }
            StandingUnits standing = trees.on(scope, today, questions.pin(scope, null));
            return open.stream()
                    .filter(edition -> isBelow(standing, edition, unit))
                    .flatMap(edition -> due(scope, edition, text).stream())
                    .toList();
        });
    }

    private static boolean isOpen(Edition edition) {
        return edition.stage() != Stage.FROZEN && (edition.stage() != Stage.DRAFT || isBack(edition));
    }

    private static boolean isBack(Edition edition) {
        return edition.last().kind() == Deed.Kind.RETURNED || edition.last().kind() == Deed.Kind.SENT_BACK;
    }

    private static boolean isBelow(StandingUnits standing, Edition edition, UnitId unit) {
        return edition.of().unit().equals(unit)
                || standing.unit(edition.of().code())
                        .filter(found -> standing.above(found).stream()
                                .anyMatch(above -> above.id().equals(unit)))
                        .isPresent();
    }

    private Optional<Due> due(Scope scope, Edition edition, Text text) {
        List<Deed.Kind> possible = reports.possible(scope, edition);
        Optional<Deed.Kind> waited =
                possible.stream().filter(WAITED_FOR::contains).findFirst();
        if (isBack(edition) && possible.contains(Deed.Kind.SUBMITTED)) {
            waited = Optional.of(Deed.Kind.SUBMITTED);
        }
        return waited.map(kind -> new Due(
                null,
                Tone.WATCH,
                sent.called(scope, edition, text),
                text.t("report.due."
                        + (kind == Deed.Kind.ISSUED ? Deed.Kind.SENT : kind)
                                .name()
                                .toLowerCase(Locale.ROOT)),
                "/bao-cao/" + edition.id(),
                edition.of().code()));
    }
}
