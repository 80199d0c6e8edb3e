package vn.caunoi.activity.page;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.ActivityKinds;
import vn.caunoi.activity.page.CalendarView.Day;
import vn.caunoi.activity.page.CalendarView.Item;
import vn.caunoi.activity.page.CalendarView.Week;
import vn.caunoi.activity.page.FilterForm.Asked;
import vn.caunoi.activity.reading.ActivityList;
import vn.caunoi.activity.reading.Listed;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Answer;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.PageProblem;
import vn.caunoi.shell.Text;

/** The activities of one month, day by day, under the filters of the list. */
@PageController
class CalendarController {

    static final String PATH = Addresses.ACTIVITIES + "/lich";
    static final String MONTH = "thang";

    private static final int MOST_A_DAY = 4;
    private static final int MOST = 5000;

    private final Templates templates;
    private final ActivityKinds kinds;
    private final Places places;
    private final Choices choices;
    private final ActivityList activities;

    CalendarController(
            Templates templates, ActivityKinds kinds, Places places, Choices choices, ActivityList activities) {
        this.templates = templates;
        this.kinds = kinds;
        this.places = places;
        this.choices = choices;
        this.activities = activities;
    }

    @GetMapping(PATH)
    ResponseEntity<JteModel> month(PageFrame frame, Scope scope, @RequestParam MultiValueMap<String, String> typed) {
        Asked asked = ListController.asked(scope, typed, kinds, places, frame.text());
        YearMonth month = month(typed.getFirst(MONTH), YearMonth.from(places.today()));
        JteModel page = templates.activityCalendar(
                frame.page("activity.calendar.title", month).under("activity.nav", Addresses.ACTIVITIES),
                places.onOneSnapshot(scope, () -> view(scope, asked, month, frame.text())),
                asked.form().with(MONTH, month),
                choices.filters(scope, frame.text()));
        return asked.form().valid() ? Answer.page(page) : Answer.invalid(page);
    }

    private static YearMonth month(@Nullable String typed, YearMonth today) {
        if (typed == null || typed.isBlank()) {
            return today;
        }
        try {
            YearMonth month = YearMonth.parse(typed.strip());
            if (month.atDay(1).isBefore(Period.BEGINNING)
                    || month.atEndOfMonth().isAfter(Period.END)) {
                throw new PageProblem(HttpStatus.BAD_REQUEST, "activity.calendar.unclear", typed);
            }
            return month;
        } catch (DateTimeParseException unclear) {
            throw new PageProblem(HttpStatus.BAD_REQUEST, "activity.calendar.unclear", typed);
        }
    }

    private CalendarView view(Scope scope, Asked asked, YearMonth month, Text text) {
        Words words = new Words(text);
        List<Listed> all = activities.rows(
                scope,
                asked.filter().between(month.atDay(1), month.atEndOfMonth()),
                places.pin(scope),
                words::kind,
                0,
                MOST);
        Map<LocalDate, List<Listed>> byDay = all.stream().collect(Collectors.groupingBy(Listed::on));
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> weeks = Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .map(first -> new Week(IntStream.range(0, 7)
                        .mapToObj(first::plusDays)
                        .map(day -> day(day, month, byDay.getOrDefault(day, List.of()), asked, words))
                        .toList()))
                .toList();
        return new CalendarView(
                text.t("activity.calendar.month", month),
                address(asked, month.minusMonths(1)),
                address(asked, month.plusMonths(1)),
                listOf(asked, month.atDay(1), month.atEndOfMonth()),
                text.t("activity.list.total", all.size()),
                weeks);
    }

    private Day day(LocalDate day, YearMonth month, List<Listed> listed, Asked asked, Words words) {
        int hidden = listed.size() - MOST_A_DAY;
        return new Day(
                Integer.toString(day.getDayOfMonth()),
                words.text().date(day),
                YearMonth.from(day).equals(month),
                day.equals(places.today()),
                listed.stream()
                        .limit(MOST_A_DAY)
                        .map(one -> new Item(words.title(one), one.unitName(), Addresses.activity(one.entry())))
                        .toList(),
                hidden > 0 ? words.text().t("activity.calendar.more", hidden) : null,
                listOf(asked, day, day));
    }

    private static String address(Asked asked, YearMonth month) {
        return asked.address(PATH, Map.of(MONTH, month.toString()));
    }

    private static String listOf(Asked asked, LocalDate first, LocalDate last) {
        Map<String, @Nullable String> days = new HashMap<>();
        days.put(FilterForm.FROM, first.toString());
        days.put(FilterForm.UNTIL, last.toString());
        return asked.address(Addresses.ACTIVITIES, days);
    }
}
