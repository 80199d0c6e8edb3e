package vn.caunoi.activity.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.page.ActivityView.People;
import vn.caunoi.activity.page.ActivityView.Person;
import vn.caunoi.activity.reading.Candidate;
import vn.caunoi.activity.reading.Candidates;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.activity.reading.Version;
import vn.caunoi.activity.reading.Versions;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** Reads one activity with its people and its history. */
@Component
class ActivityReading {

    private final Versions versions;
    private final Candidates candidates;
    private final Places places;
    private final Choices choices;

    ActivityReading(Versions versions, Candidates candidates, Places places, Choices choices) {
        this.versions = versions;
        this.candidates = candidates;
        this.places = places;
        this.choices = choices;
    }

    /** What the entry says; whoever does not hold its unit learns nothing. */
    Version version(Scope scope, long entry) {
        return versions.one(scope, entry, places.pin(scope)).orElseThrow(NotFound::new);
    }

    ActivityView read(Scope scope, Version one, Text text) {
        return places.onOneSnapshot(scope, () -> {
            Words words = new Words(text);
            long pin = places.pin(scope);
            Listed told = one.told();
            List<Version> all = versions.all(scope, one, pin);
            boolean writable =
                    one.taken() == null && scope.holds(told.unitId(), Right.RECORDS) && choices.mayRecord(scope);
            String path = Addresses.activity(told.entry());
            return new ActivityView(
                    text.t("activity.one.lead", told.unitName(), told.on()),
                    facts(one, words),
                    taken(one, text),
                    one.next() == null ? null : Addresses.activity(one.next()),
                    people(scope, told, pin, text),
                    history(all, told.entry(), words),
                    writable ? path + RecordController.CORRECT : null,
                    writable ? path + ActivityController.WITHDRAW : null);
        });
    }

    private static @Nullable String taken(Version one, Text text) {
        Version.Taken taken = one.taken();
        return taken == null
                ? null
                : text.t(one.next() == null ? "activity.one.taken" : "activity.one.corrected", taken.at(), taken.by());
    }

    private static List<Fact> facts(Version one, Words words) {
        Listed told = one.told();
        Text text = words.text();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.t("activity.form.ngay"), text.date(told.on())));
        facts.add(Fact.of(text.t("activity.form.loai"), words.kind(told.kind())));
        facts.add(new Fact(text.t("activity.form.to-chuc"), told.unitName(), Addresses.unit(told.unit(), told.on())));
        String enterprise = told.enterprise();
        if (enterprise != null) {
            facts.add(new Fact(
                    text.t("activity.form.doanh-nghiep"),
                    Objects.requireNonNullElse(told.enterpriseName(), enterprise),
                    Addresses.enterprise(enterprise, told.on())));
        }
        facts.add(Fact.of(text.t("activity.form.so-luong"), words.count(told.quantity())));
        add(facts, text.t("activity.form.so-nguoi"), words.count(told.people()));
        add(facts, text.t("activity.form.so-tien"), words.amount(told.amount()));
        add(facts, text.t("activity.form.cap"), words.level(told.level()));
        add(facts, text.t("activity.form.hinh-thuc"), words.form(told.form()));
        facts.add(Fact.of(text.t("activity.form.so-quyet-dinh"), Moment.standsOn(words.paper(one.paper()), text)));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(label, value));
        }
    }

    private @Nullable People people(Scope scope, Listed told, long pin, Text text) {
        if (!scope.holds(told.unitId(), Right.RECORDS) || told.people() == null) {
            return null;
        }
        List<Long> numbers = candidates.named(scope, told.entry());
        List<Candidate> named = candidates.numbered(scope, told.line(), numbers, told.on(), pin);
        int hidden = numbers.size() - named.size();
        return new People(
                text.t("activity.people.told", numbers.size(), told.people()),
                named.stream()
                        .map(one -> new Person(
                                Objects.requireNonNullElse(one.name(), one.code()),
                                one.code(),
                                one.unit() == null ? text.t("activity.people.nowhere") : one.unit(),
                                Addresses.person(one.number())))
                        .toList(),
                hidden == 0 ? "" : text.t("activity.people.hidden", hidden));
    }

    private static List<Moment> history(List<Version> all, long shown, Words words) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Version version = all.get(i);
            long entry = version.told().entry();
            moments.add(new Moment(
                    words.text().date(version.told().on()),
                    words.text()
                            .t(i == 0 ? "activity.history.first" : "activity.history.corrected", said(version, words)),
                    entry == shown ? null : Addresses.activity(entry),
                    Moment.standsOn(words.paper(version.paper()), words.text()),
                    recorded(version, words.text()),
                    version.taken() != null));
        }
        return moments.reversed().stream()
                .sorted(Comparator.comparing(Moment::taken))
                .toList();
    }

    private static String said(Version version, Words words) {
        String measure = words.measure(version.told());
        String title = words.title(version.told());
        return measure.isEmpty() ? title : title + " · " + measure;
    }

    private static String recorded(Version version, Text text) {
        String at = text.t("activity.history.recorded", version.at(), version.by());
        Version.Taken taken = version.taken();
        return taken == null ? at : at + " · " + text.t("activity.history.taken", taken.at(), taken.by());
    }
}
