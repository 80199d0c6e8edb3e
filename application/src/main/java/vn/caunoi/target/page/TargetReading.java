package vn.caunoi.target.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Owners;
import vn.caunoi.ledger.Past;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;
import vn.caunoi.target.Target;
import vn.caunoi.target.page.TargetsView.Row;

/** Turns plans into rows and time lines; called within a reading of the reader. */
@Component
class TargetReading {

    private final TargetResults results;
    private final Owners owners;
    private final AccountNames accounts;

    TargetReading(TargetResults results, Owners owners, AccountNames accounts) {
        this.results = results;
        this.owners = owners;
        this.accounts = accounts;
    }

    LocalDate today() {
        return results.today();
    }

    /** One row for each plan that stands. */
    List<Row> rows(Collection<Plan> plans, long pin, Scope scope, Text text) {
        Map<ObservationOwner, String> names = names(plans, pin, scope, text);
        List<Row> rows = new ArrayList<>();
        for (Plan plan : plans) {
            plan.standing().ifPresent(told -> rows.add(row(told, names, pin, scope, text)));
        }
        return rows;
    }

    Map<ObservationOwner, String> names(Collection<Plan> plans, long pin, Scope scope, Text text) {
        return owners.names(
                plans.stream().map(plan -> plan.key().owner()).collect(Collectors.toSet()), today(), pin, scope, text);
    }

    Row row(Past<Target> told, Map<ObservationOwner, String> names, long pin, Scope scope, Text text) {
        Target target = told.content();
        TargetWords words = new TargetWords(text);
        Result result = results.of(target, today(), pin, scope, text);
        return new Row(
                indicator(target, text),
                results.indicator(target.indicator())
                        .map(each -> each.measure(text.language()))
                        .orElse(""),
                Addresses.TARGETS + "/" + told.entry(),
                names.getOrDefault(target.owner(), target.owner().code()),
                Owners.path(target.owner()),
                words.period(target),
                words.plan(target),
                words.adjustment(target),
                words.number(target.registered()),
                result.shown(),
                result.path(),
                result.percent() == null ? "" : text.percent(result.percent()),
                text.percent(result.elapsed()),
                result.tone(),
                result.words(),
                responsible(target, text));
    }

    String indicator(Target target, Text text) {
        return results.indicator(target.indicator())
                .map(each -> each.name(text.language()))
                .orElse(target.indicator());
    }

    private static String responsible(Target target, Text text) {
        String who = target.responsible() == null ? "" : target.responsible();
        String with = target.cooperating() == null ? "" : text.t("target.with", target.cooperating());
        return (who + " " + with).strip();
    }

    List<Fact> facts(Target target, Text text) {
        TargetWords words = new TargetWords(text);
        @Nullable Indicator indicator = results.indicator(target.indicator()).orElse(null);
        List<Fact> facts = new ArrayList<>();
        add(facts, "target.form.gia-tri", words.plan(target), text);
        add(facts, "target.measure", indicator == null ? "" : indicator.measure(text.language()), text);
        add(facts, "target.form.so-dang-ky", words.number(target.registered()), text);
        add(facts, "target.form.nguoi-phu-trach", target.responsible(), text);
        add(facts, "target.form.to-chuc-phoi-hop", target.cooperating(), text);
        add(facts, "target.form.so-van-ban", target.document(), text);
        if (target.paper() != null || target.document() == null)
            add(facts, "target.form.so-quyet-dinh", Moment.standsOn(words.paper(target.paper()), text), text);
        add(facts, "target.form.ly-do", target.reason(), text);
        add(facts, "target.definition", indicator == null ? "" : indicator.definition(text.language()), text);
        return facts;
    }

    private static void add(List<Fact> facts, String key, @Nullable String value, Text text) {
        if (value != null && !value.isEmpty()) {
            facts.add(Fact.of(text.t(key), value));
        }
    }

    /** Each entry of a plan, the newest first. */
    List<Moment> moments(Plan plan, Text text) {
        Map<Long, String> names =
                accounts.of(plan.past().stream().map(Past::recordedBy).collect(Collectors.toSet()));
        TargetWords words = new TargetWords(text);
        return plan.past().reversed().stream()
                .map(told -> new Moment(
                        text.date(told.recordedAt()),
                        what(told.content(), words, text),
                        null,
                        Moment.standsOn(words.paper(told.content().source()), text),
                        text.t("target.recorded", told.recordedAt(), names.getOrDefault(told.recordedBy(), "")),
                        told.taken()))
                .toList();
    }

    private static String what(Target target, TargetWords words, Text text) {
        if (target.adjustment() == 0) {
            return text.t("target.past.set", words.plan(target));
        }
        String reason = target.reason();
        return reason == null
                ? text.t("target.past.adjusted", target.adjustment(), words.plan(target))
                : text.t("target.past.adjusted.because", target.adjustment(), words.plan(target), reason);
    }
}
