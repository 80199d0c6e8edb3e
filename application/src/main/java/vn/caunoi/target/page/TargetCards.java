package vn.caunoi.target.page;

import caunoi.template.Templates;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.enterprise.ZoneAt;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Page;

/** The targets of a unit or zone in the year looked from, on its own page. */
@Configuration(proxyBeanMethods = false)
class TargetCards {

    private static final int PLACE = 20;
    private static final int MOST_ROWS = 10;

    private final Templates templates;
    private final TargetDesk desk;
    private final TargetReading reading;
    private final Transactions transactions;

    TargetCards(Templates templates, TargetDesk desk, TargetReading reading, Transactions transactions) {
        this.templates = templates;
        this.desk = desk;
        this.reading = reading;
        this.transactions = transactions;
    }

    @Bean
    Cards<UnitAt> targetsOfAUnit() {
        return (subject, page, scope) ->
                card(subject.unit().code(), TargetController.UNIT, subject.day().getYear(), subject.pin(), page, scope);
    }

    @Bean
    Cards<ZoneAt> targetsOfAZone() {
        return (subject, page, scope) ->
                card(subject.code(), TargetController.ZONE, subject.day().getYear(), subject.pin(), page, scope);
    }

    private Optional<Cards.Card> card(String owner, String parameter, int year, long pin, Page page, Scope scope) {
        return transactions.reading(scope.actor(), () -> {
            List<Plan> plans = Plan.grouped(
                            desk.targets().past(scope, owner, Period.year(year).range(), pin))
                    .stream()
                    .filter(plan -> plan.standing().isPresent())
                    .toList();
            if (plans.isEmpty()) {
                return Optional.empty();
            }
            String all = UriComponentsBuilder.fromPath(Addresses.TARGETS)
                    .queryParam(parameter, "{owner}")
                    .queryParam(TargetController.PERIOD, year)
                    .encode()
                    .buildAndExpand(owner)
                    .toUriString();
            return Optional.of(new Cards.Card(
                    PLACE,
                    page.t("target.card", Integer.toString(year)),
                    templates.targetCard(
                            page,
                            reading.rows(plans.stream().limit(MOST_ROWS).toList(), pin, scope, page.text()),
                            all)));
        });
    }
}
