package vn.caunoi.report.life;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.importing.HandedOn;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.Edition;
import vn.caunoi.report.KnownTemplates;
import vn.caunoi.report.ReportTemplates;
import vn.caunoi.report.Stage;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Tells who enters something late which reports over those days were sent already. */
@Component
class SentOver implements HandedOn {

    private static final Set<Stage> SENT = EnumSet.of(Stage.SENT, Stage.FROZEN);

    private final Transactions transactions;
    private final EditionRows editions;
    private final Places places;
    private final ReportTemplates templates;
    private final Messages messages;

    SentOver(
            Transactions transactions,
            EditionRows editions,
            Places places,
            ReportTemplates templates,
            Messages messages) {
        this.transactions = transactions;
        this.editions = editions;
        this.places = places;
        this.templates = templates;
        this.messages = messages;
    }

    /** Where units stand, as it is known now. */
    @Component
    record Places(Trees trees, QuestionReader questions) {

        StandingUnits on(Scope scope, LocalDate day) {
            return trees.on(scope, day, questions.pin(scope, null));
        }
    }

    @Override
    public List<Text.Spoken> over(Scope scope, Map<String, Set<LocalDate>> days) {
        return transactions.reading(scope.actor(), () -> {
            List<Edition> touched = editions.latest(scope).stream()
                    .filter(edition -> SENT.contains(edition.stage()) && touches(scope, edition, days))
                    .toList();
            KnownTemplates plans = templates.known(scope);
            return touched.stream()
                    .map(edition -> messages.spoken(text -> called(plans, edition, text)))
                    .toList();
        });
    }

    private boolean touches(Scope scope, Edition edition, Map<String, Set<LocalDate>> days) {
        List<String> units = days.entrySet().stream()
                .filter(unit -> unit.getValue().stream().anyMatch(day -> isWithin(edition.of(), day)))
                .map(Map.Entry::getKey)
                .toList();
        if (units.isEmpty()) {
            return false;
        }
        StandingUnits standing = places.on(scope, edition.of().last());
        return units.stream().anyMatch(unit -> unit.isEmpty() || isBelow(standing, edition.of(), unit));
    }

    private static boolean isWithin(Edition.Of of, LocalDate day) {
        return !day.isBefore(of.first()) && !day.isAfter(of.last());
    }

    private static boolean isBelow(StandingUnits standing, Edition.Of of, String code) {
        return standing.unit(code)
                .filter(unit -> unit.id().equals(of.unit())
                        || standing.above(unit).stream().map(Unit::id).anyMatch(of.unit()::equals))
                .isPresent();
    }

    /** What an edition is called. */
    String called(Scope scope, Edition edition, Text text) {
        return called(templates.known(scope), edition, text);
    }

    private static String called(KnownTemplates plans, Edition edition, Text text) {
        Edition.Of of = edition.of();
        String plan = plans.find(of.line(), of.template(), edition.plan())
                .map(found -> found.name(text.language()))
                .orElse(of.template());
        return text.t("report.edition.title", plan, of.name(), of.time(text));
    }
}
