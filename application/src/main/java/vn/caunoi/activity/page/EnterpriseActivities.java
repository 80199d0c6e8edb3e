package vn.caunoi.activity.page;

import caunoi.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.page.CardView.State;
import vn.caunoi.activity.reading.ActivityList;
import vn.caunoi.activity.reading.Dialogues;
import vn.caunoi.activity.reading.EnterpriseDialogue;
import vn.caunoi.activity.reading.Filter;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.enterprise.EnterpriseAt;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.Tone;

/** What was done in or with an enterprise, year by year, and whether this year's periodic dialogue was held. */
@Component
class EnterpriseActivities implements Cards<EnterpriseAt> {

    private static final int PLACE = 50;
    private static final int MOST = 200;
    private static final int SHOWN = 10;

    private final Templates templates;
    private final ActivityList activities;
    private final Dialogues dialogues;
    private final Choices choices;

    EnterpriseActivities(Templates templates, ActivityList activities, Dialogues dialogues, Choices choices) {
        this.templates = templates;
        this.activities = activities;
        this.dialogues = dialogues;
        this.choices = choices;
    }

    @Override
    public Optional<Card> about(EnterpriseAt subject, Page page, Scope scope) {
        if (scope.units().isEmpty()) {
            return Optional.empty();
        }
        Words words = new Words(page.text());
        Filter here = Filter.ALL.at(subject.code()).between(null, subject.day());
        List<Listed> rows = activities.rows(scope, here, subject.pin(), UnaryOperator.identity(), 0, MOST);
        Optional<EnterpriseDialogue> dialogue = dialogues.at(scope, subject.id(), subject.day(), subject.pin());
        boolean recordable =
                choices.mayRecord(scope) && choices.recordableLines(scope).contains(Line.UNION);
        CardView view = new CardView(
                dialogue.map(found -> state(found, subject.day(), page)).orElse(null),
                years(rows, subject.code(), words),
                rows.stream()
                        .limit(SHOWN)
                        .map(row -> UnitActivities.latest(row, words))
                        .toList(),
                rows.isEmpty() ? null : listOf(subject.code(), null),
                recordable ? record(subject.code()) : null);
        return Optional.of(new Card(
                PLACE,
                page.t("activity.card.enterprise"),
                templates.activityCard(page, view, page.t("activity.card.years"))));
    }

    private static State state(EnterpriseDialogue dialogue, LocalDate day, Page page) {
        boolean asked = day.getYear() >= Dialogues.FIRST_YEAR;
        return new State(
                dialogue.held() != null ? Tone.GOOD : asked ? Tone.WATCH : Tone.PLAIN,
                DialogueReading.state(dialogue, page.text()),
                asked ? page.t("activity.due.dialogue.reason") : "");
    }

    private static List<Fact> years(List<Listed> rows, String enterprise, Words words) {
        Map<Integer, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.on().getYear(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(year -> new Fact(
                        Integer.toString(year.getKey()),
                        words.text().t("activity.list.total", year.getValue()),
                        listOf(enterprise, year.getKey())))
                .toList()
                .reversed();
    }

    private static String listOf(String enterprise, @Nullable Integer year) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(Addresses.ACTIVITIES).queryParam(FilterForm.ENTERPRISE, "{enterprise}");
        if (year != null) {
            address.queryParam(FilterForm.FROM, LocalDate.of(year, 1, 1))
                    .queryParam(FilterForm.UNTIL, LocalDate.of(year, 12, 31));
        }
        return address.encode().buildAndExpand(enterprise).toUriString();
    }

    private static String record(String enterprise) {
        return UriComponentsBuilder.fromPath(RecordController.PATH)
                .queryParam(FilterForm.KIND, "DOI_THOAI")
                .queryParam(FilterForm.ENTERPRISE, "{enterprise}")
                .encode()
                .buildAndExpand(enterprise)
                .toUriString();
    }
}
