package vn.caunoi.indicator.reported;

import caunoi.template.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.EnterpriseAt;
import vn.caunoi.enterprise.ZoneAt;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.reporting.ReportedFigures;
import vn.caunoi.indicator.reporting.Wanted;
import vn.caunoi.ledger.Past;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;

/** What enterprises and zones reported, on their own pages. */
@Configuration(proxyBeanMethods = false)
class ReportedCards {

    private static final int PLACE = 30;
    private static final int MOST_ROWS = 30;

    private final Templates templates;
    private final ReportedFigures figures;
    private final ReportedReading reading;
    private final ReportedGate gate;
    private final Transactions transactions;

    ReportedCards(
            Templates templates,
            ReportedFigures figures,
            ReportedReading reading,
            ReportedGate gate,
            Transactions transactions) {
        this.templates = templates;
        this.figures = figures;
        this.reading = reading;
        this.gate = gate;
        this.transactions = transactions;
    }

    /** By year, the latest first. */
    @Bean
    Cards<EnterpriseAt> reportedByAnEnterprise() {
        return (subject, page, scope) ->
                card(ObservationOwner.enterprise(subject.code()), subject.pin(), page, scope, told -> true);
    }

    /** The latest of each thing that was reported until the day. */
    @Bean
    Cards<ZoneAt> reportedByAZone() {
        return (subject, page, scope) -> {
            ObservationOwner owner = subject.owner().kind() == ZoneOwner.Kind.ZONE
                    ? ObservationOwner.zone(subject.code())
                    : ObservationOwner.group(subject.code());
            Set<String> seen = new HashSet<>();
            return card(
                    owner,
                    subject.pin(),
                    page,
                    scope,
                    stated -> !Words.last(stated).isAfter(subject.day()) && seen.add(stated.indicator()));
        };
    }

    private Optional<Cards.Card> card(
            ObservationOwner owner, long pin, Page page, Scope scope, Predicate<Observation> shown) {
        return transactions.reading(scope.actor(), () -> {
            List<List<Past<Observation>>> groups = new ArrayList<>();
            for (List<Past<Observation>> group : ReportedReading.grouped(figures.past(scope, Wanted.of(owner), pin))) {
                boolean stands = group.stream().anyMatch(told -> !told.taken());
                if (stands && shown.test(group.getFirst().content())) {
                    groups.add(group);
                }
            }
            boolean writes = gate.mayWrite(scope, owner);
            if (groups.isEmpty() && !writes) {
                return Optional.empty();
            }
            List<ReportedView.Row> rows =
                    reading.rows(groups.stream().limit(MOST_ROWS).toList(), pin, scope, page.text());
            return Optional.of(new Cards.Card(
                    PLACE,
                    page.t("indicator.reported.card"),
                    templates.indicatorReportedCard(page, rows, ReportedDoors.listOf(owner))));
        });
    }
}
