package vn.caunoi.organization.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.page.UnitView.Paper;
import vn.caunoi.organization.page.UnitView.Records;
import vn.caunoi.organization.page.UnitView.Step;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.LifeEvent.Stamp;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** Tells the life of a unit: what happened, by which paper, who recorded it and when, also what was taken back. */
@Component
class TimeLine {

    private final AccountNames accounts;
    private final DoorSigns doors;

    TimeLine(AccountNames accounts, DoorSigns doors) {
        this.accounts = accounts;
        this.doors = doors;
    }

    /** The records as this reader may read, continue and correct them; from another day than today, only read. */
    Records of(Scope scope, Registered units, UnitRow row, List<LifeEvent> life, Viewpoint from, Text text) {
        boolean open = from.isToday() && doors.open(scope, row);
        Map<Long, String> names = accounts.of(life.stream()
                .flatMap(event -> Stream.of(
                        event.recorded(),
                        event.taken() == null ? null : event.taken().stamp()))
                .filter(Objects::nonNull)
                .map(Stamp::by)
                .collect(Collectors.toSet()));
        List<Step> steps = life.stream()
                .map(event -> new Step(
                        moment(event, row, names, from, text),
                        open ? doors.correct(row, event) : null,
                        open ? doors.takeBack(row, event) : null))
                .toList();
        return new Records(steps, papers(row, life, text), open ? doors.of(scope, row, units, text) : List.of());
    }

    private static Moment moment(LifeEvent event, UnitRow row, Map<Long, String> names, Viewpoint from, Text text) {
        EventWords words = new EventWords(text);
        boolean own = event.unit().code().equals(row.code());
        return new Moment(
                text.date(event.on()),
                words.of(event, row.code()),
                own ? related(event, from) : Addresses.unit(event.unit().code(), from.carried()),
                Moment.standsOn(words.paper(event.paper()), text),
                recorded(event, names, text),
                !event.stands());
    }

    private static @Nullable String related(LifeEvent event, Viewpoint from) {
        LifeEvent.Named other = event.told().related();
        return other == null ? null : Addresses.unit(other.code(), from.carried());
    }

    private static String recorded(LifeEvent event, Map<Long, String> names, Text text) {
        String recorded = stamp("recorded", event.recorded(), names, text);
        LifeEvent.Taken taken = event.taken();
        return taken == null
                ? recorded
                : recorded + " · " + stamp(taken.corrected() ? "corrected" : "taken", taken.stamp(), names, text);
    }

    private static String stamp(String what, Stamp stamp, Map<Long, String> names, Text text) {
        return text.t("organization.life." + what, stamp.at(), names.getOrDefault(stamp.by(), ""));
    }

    /** The papers that stand behind the unit, the latest first, each with what it decided. */
    private static List<Paper> papers(UnitRow row, Collection<LifeEvent> life, Text text) {
        EventWords words = new EventWords(text);
        Map<String, List<String>> decided = life.stream()
                .filter(event -> event.stands() && event.paper() != null)
                .collect(Collectors.groupingBy(
                        event -> words.paper(event.paper()),
                        LinkedHashMap::new,
                        Collectors.mapping(event -> words.of(event, row.code()), Collectors.toList())));
        return decided.entrySet().stream()
                .map(paper -> new Paper(paper.getKey(), paper.getValue()))
                .toList();
    }
}
