package vn.caunoi.activity.page;

import caunoi.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.reading.ActivityList;
import vn.caunoi.activity.reading.Filter;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.organization.UnitAt;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Page;

/** What a unit and those below it did, on the unit's page: the year by kind, the latest ones, and the way to record. */
@Component
class UnitActivities implements Cards<UnitAt> {

    private static final int PLACE = 50;
    private static final int MOST = 5;

    private final Templates templates;
    private final ActivityList activities;
    private final Choices choices;

    UnitActivities(Templates templates, ActivityList activities, Choices choices) {
        this.templates = templates;
        this.activities = activities;
        this.choices = choices;
    }

    @Override
    public Optional<Card> about(UnitAt subject, Page page, Scope scope) {
        if (!scope.holds(subject.unit().id(), Right.FIGURES)) {
            return Optional.empty();
        }
        Words words = new Words(page.text());
        LocalDate first = subject.day().withDayOfYear(1);
        Filter year = Filter.ALL.within(subject.unit()).between(first, subject.day());
        Filter until = Filter.ALL.within(subject.unit()).between(null, subject.day());
        boolean mayRecord = scope.holds(subject.unit().id(), Right.RECORDS) && choices.mayRecord(scope);
        String code = subject.unit().code();
        CardView view = new CardView(
                null,
                counts(activities.byKind(scope, year, subject.pin()), code, first, subject.day(), words),
                activities.rows(scope, until, subject.pin(), UnaryOperator.identity(), 0, MOST).stream()
                        .map(row -> latest(row, words))
                        .toList(),
                listOf(code, null, null, null),
                mayRecord ? record(code) : null);
        return Optional.of(new Card(
                PLACE,
                page.t("activity.card.unit"),
                templates.activityCard(page, view, page.t("activity.card.year", Integer.toString(first.getYear())))));
    }

    private static List<Fact> counts(
            Map<String, Long> byKind, String unit, LocalDate first, LocalDate last, Words words) {
        return byKind.entrySet().stream()
                .map(kind -> new Fact(
                        words.kind(kind.getKey()),
                        words.text().number(kind.getValue()),
                        listOf(unit, kind.getKey(), first, last)))
                .toList();
    }

    static Fact latest(Listed row, Words words) {
        String measure = words.measure(row);
        return new Fact(
                words.text().date(row.on()),
                words.title(row) + (measure.isEmpty() ? "" : " · " + measure),
                Addresses.activity(row.entry()));
    }

    private static String listOf(
            String unit, @Nullable String kind, @Nullable LocalDate first, @Nullable LocalDate last) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(Addresses.ACTIVITIES).queryParam(FilterForm.UNIT, "{unit}");
        if (kind != null) {
            address.queryParam(FilterForm.KIND, kind);
        }
        if (first != null && last != null) {
            address.queryParam(FilterForm.FROM, first).queryParam(FilterForm.UNTIL, last);
        }
        return address.encode().buildAndExpand(unit).toUriString();
    }

    private static String record(String unit) {
        return UriComponentsBuilder.fromPath(RecordController.PATH)
                .queryParam(FilterForm.UNIT, "{unit}")
                .encode()
                .buildAndExpand(unit)
                .toUriString();
    }
}
