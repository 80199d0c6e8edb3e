package vn.caunoi.activity.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKind.Part;
import vn.caunoi.activity.KindFigures;
import vn.caunoi.activity.KindPlans;
import vn.caunoi.activity.page.FilterForm.Asked;
import vn.caunoi.activity.page.ListView.Columns;
import vn.caunoi.activity.page.ListView.Foot;
import vn.caunoi.activity.page.ListView.Linked;
import vn.caunoi.activity.page.ListView.Row;
import vn.caunoi.activity.reading.ActivityList;
import vn.caunoi.activity.reading.Filter;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.activity.reading.Sums;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.VietnameseName;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tile;

/** Reads a list of activities: its columns as the kinds want them, its rows, its sums and the figures that these equal. */
@Component
class ListReading {

    private static final int SIZE = 50;

    private final ActivityList activities;
    private final Places places;
    private final ObjectProvider<KindFigures> figures;
    private final ObjectProvider<KindPlans> plans;

    ListReading(
            ActivityList activities,
            Places places,
            ObjectProvider<KindFigures> figures,
            ObjectProvider<KindPlans> plans) {
        this.activities = activities;
        this.places = places;
        this.figures = figures;
        this.plans = plans;
    }

    ListView read(Scope scope, Asked asked, int page, boolean mayRecord, Text text) {
        return places.onOneSnapshot(scope, () -> {
            long pin = places.pin(scope);
            Words words = new Words(text);
            UnaryOperator<String> kindNames = words::kind;
            Sums sums = activities.sums(scope, asked.filter(), pin, kindNames);
            int last = (int) Math.max(1, (sums.entries() + SIZE - 1) / SIZE);
            int shown = Math.clamp(page, 1, last);
            List<Row> rows = activities.rows(scope, asked.filter(), pin, kindNames, (shown - 1L) * SIZE, SIZE).stream()
                    .map(listed -> row(listed, words))
                    .toList();
            return new ListView(
                    lead(asked.filter(), text),
                    columns(asked, sums.told()),
                    rows,
                    foot(scope, asked, sums, text),
                    new Paging(shown, SIZE, sums.entries(), asked.address(Addresses.ACTIVITIES, Map.of())),
                    calendar(asked, sums),
                    mayRecord ? recordPath(asked) : null);
        });
    }

    private static String lead(Filter filter, Text text) {
        Unit unit = filter.unit();
        return unit == null ? text.t("activity.list.lead") : text.t("activity.list.lead.unit", unit.name());
    }

    /** The parts of the kind; of several kinds, those of their parts that any activity of the list says. */
    private static Columns columns(Asked asked, Sums.Told told) {
        List<ActivityKind> kinds = asked.shown();
        boolean one = asked.kind() != null;
        return new Columns(
                any(kinds, ActivityKind::people) && (one || told.people()),
                any(kinds, ActivityKind::amount) && (one || told.amount()),
                any(kinds, ActivityKind::level) && (one || told.level()),
                kinds.stream().anyMatch(kind -> !kind.forms().isEmpty()) && (one || told.form()),
                any(kinds, ActivityKind::enterprise) && (one || told.enterprise()));
    }

    private static boolean any(List<ActivityKind> kinds, Function<ActivityKind, Part> part) {
        return kinds.stream().anyMatch(kind -> part.apply(kind) != Part.NONE);
    }

    /** A title that says the kind again stands in its place. */
    static Row row(Listed listed, Words words) {
        String enterprise = listed.enterprise();
        String name = listed.enterpriseName();
        String kind = words.kind(listed.kind());
        String title = listed.title() == null ? "" : listed.title();
        boolean said = VietnameseName.fold(title).startsWith(VietnameseName.fold(kind));
        return new Row(
                Addresses.activity(listed.entry()),
                words.text().date(listed.on()),
                said ? title : kind,
                said ? "" : title,
                new Linked(listed.unitName(), Addresses.unit(listed.unit(), listed.on())),
                enterprise == null
                        ? new Linked("", null)
                        : new Linked(name == null ? enterprise : name, Addresses.enterprise(enterprise, listed.on())),
                words.count(listed.quantity()),
                words.count(listed.people()),
                words.amount(listed.amount()),
                words.level(listed.level()),
                words.form(listed.form()));
    }

    private Foot foot(Scope scope, Asked asked, Sums sums, Text text) {
        Map<Boolean, String> paths = new HashMap<>();
        Map<Boolean, Tile.Plan> planned = new HashMap<>();
        question(asked, sums)
                .ifPresent(question -> figures.stream()
                        .flatMap(each -> each.of(question).stream())
                        .forEach(sum -> {
                            paths.putIfAbsent(sum.ofPeople(), sum.path());
                            plans.forEach(
                                    each -> planned.putIfAbsent(sum.ofPeople(), each.of(scope, question, sum, text)));
                        }));
        return new Foot(
                text.t("activity.list.total", sums.entries()),
                new Linked(text.number(sums.quantity()), paths.get(false)),
                new Linked(sums.told().people() ? text.number(sums.people()) : "", paths.get(true)),
                sums.told().amount() ? text.number(sums.amount()) : "",
                planned.getOrDefault(false, Tile.Plan.NONE),
                planned.getOrDefault(true, Tile.Plan.NONE));
    }

    /** Only a list that a figure can count exactly leads to one: one kind in one sub-tree between two days. */
    private static Optional<KindFigures.Asked> question(Asked asked, Sums sums) {
        Filter filter = asked.filter();
        Unit unit = filter.unit();
        LocalDate first = filter.from() == null ? sums.first() : filter.from();
        LocalDate last = filter.until() == null ? sums.last() : filter.until();
        ActivityKind kind = asked.kind();
        boolean narrower = filter.enterprise() != null
                || !filter.search().isBlank()
                || unit != null && filter.line() != null && filter.line() != unit.line();
        if (kind == null || unit == null || narrower || first == null || last == null || last.isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(
                new KindFigures.Asked(kind.code(), unit.line(), unit.code(), period(first, last), filter.level()));
    }

    private static Period period(LocalDate first, LocalDate last) {
        Period year = Period.year(first.getYear());
        return year.first().equals(first) && year.last().equals(last) ? year : Period.days(first, last);
    }

    /** The month of the last activity of the list: where something stands. */
    private static String calendar(Asked asked, Sums sums) {
        Map<String, @Nullable String> others = new HashMap<>();
        others.put(FilterForm.FROM, null);
        others.put(FilterForm.UNTIL, null);
        if (sums.last() != null) {
            others.put(CalendarController.MONTH, sums.last().toString().substring(0, 7));
        }
        return asked.address(CalendarController.PATH, others);
    }

    private static String recordPath(Asked asked) {
        Map<String, @Nullable String> none = new HashMap<>();
        asked.form().values().keySet().forEach(name -> none.put(name, null));
        Unit unit = asked.filter().unit();
        none.put(FilterForm.KIND, asked.kind() == null ? null : asked.kind().code());
        none.put(FilterForm.UNIT, unit == null ? null : unit.code());
        return asked.address(RecordController.PATH, none);
    }
}
