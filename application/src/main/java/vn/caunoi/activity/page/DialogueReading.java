package vn.caunoi.activity.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.KindPlans;
import vn.caunoi.activity.reading.Dialogues;
import vn.caunoi.activity.reading.EnterpriseDialogue;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Reads which enterprises held their periodic dialogue in a year, and which did not. */
@Component
class DialogueReading {

    static final String UNIT = "to-chuc";
    static final String YEAR = "nam";
    static final String STATE = "trang-thai";
    static final String MISSING = "chua";
    static final String HELD = "da";

    private static final String A_YEAR = "(19|20|21)\\d{2}";
    private static final int SIZE = 50;

    private final Dialogues dialogues;
    private final Places places;
    private final ObjectProvider<KindPlans> plans;

    DialogueReading(Dialogues dialogues, Places places, ObjectProvider<KindPlans> plans) {
        this.dialogues = dialogues;
        this.places = places;
        this.plans = plans;
    }

    /** What was asked, with a year or a state that is none refused beside its field. */
    static Form checked(Form form, Text text) {
        FormCheck check = new FormCheck(form, text);
        String year = check.typed(YEAR);
        String state = check.typed(STATE);
        if (!year.isEmpty() && !year.matches(A_YEAR)) {
            check.reject(YEAR, "activity.filter.unknown", year);
        }
        if (!state.isEmpty() && !state.equals(MISSING) && !state.equals(HELD)) {
            check.reject(STATE, "activity.filter.unknown", state);
        }
        return check.form();
    }

    /** The form with the running year and the reader's highest unit where none was asked for. */
    Form filled(Scope scope, Form form) {
        Form filled = form;
        if (!form.value(YEAR).matches(A_YEAR)) {
            filled = filled.with(YEAR, places.today().getYear());
        }
        if (form.value(UNIT).isBlank()) {
            StandingUnits standing = places.standing(scope, places.today());
            Optional<Unit> unit = units(standing).findFirst();
            filled = filled.with(UNIT, unit.map(Unit::code).orElse(""));
        }
        return filled;
    }

    /** Party units with zones and unions above the grassroots first: those who look after several enterprises. */
    private static Stream<Unit> units(StandingUnits standing) {
        return Stream.concat(
                standing.within(Line.PARTY).stream()
                        .filter(unit -> standing.zoneGroup(unit).isPresent()
                                && !standing.ledBy(unit, Line.UNION).isEmpty()),
                standing.within(Line.UNION).stream());
    }

    DialogueView read(Scope scope, Form form, int page, Text text) {
        return places.onOneSnapshot(scope, () -> {
            int year = Integer.parseInt(form.value(YEAR));
            List<Option> units = units(places.standing(scope, places.today()))
                    .map(unit -> new Option(unit.code(), unit.name()))
                    .toList();
            String code = form.value(UNIT).strip();
            Optional<Unit> unit = code.isEmpty() ? Optional.empty() : Optional.of(places.unit(scope, code));
            Optional<List<EnterpriseDialogue>> found =
                    unit.flatMap(asked -> dialogues.of(scope, asked, lastDay(year), places.pin(scope)));
            List<EnterpriseDialogue> all = found.orElse(List.of());
            List<EnterpriseDialogue> shown =
                    all.stream().filter(one -> asked(form, one)).toList();
            long held = all.stream().filter(one -> one.held() != null).count();
            int number = Math.clamp(page, 1, Math.max(1, (shown.size() + SIZE - 1) / SIZE));
            return new DialogueView(
                    unit.map(asked -> scope(scope, asked, lastDay(year), text)).orElse(""),
                    found.isEmpty()
                            ? text.t("activity.dialogue.unknown")
                            : text.t("activity.dialogue.told", all.size(), held, all.size() - held, lastDay(year)),
                    shown.stream()
                            .skip((number - 1L) * SIZE)
                            .limit(SIZE)
                            .map(one -> row(one, year, text))
                            .toList(),
                    new Paging(number, SIZE, shown.size(), path(code, year, form.value(STATE))),
                    years(scope, year),
                    units,
                    List.of(
                            new Option(MISSING, text.t("activity.dialogue.missing")),
                            new Option(HELD, text.t("activity.dialogue.held"))),
                    unit.flatMap(asked -> share(scope, asked, year, text)).orElse(null));
        });
    }

    /** The share of the zones with its plan, where the unit looks after zones and the reader holds their figures. */
    private Optional<KindPlans.Share> share(Scope scope, Unit unit, int year, Text text) {
        return dialogues
                .groupOf(scope, unit, lastDay(year), places.pin(scope))
                .flatMap(group -> plans.stream()
                        .flatMap(each -> each.dialogues(scope, group, Period.year(year), text).stream())
                        .findFirst());
    }

    /** Whose enterprises the list holds: those of the zones that the unit looks after, else those with units below it. */
    private String scope(Scope scope, Unit unit, LocalDate day, Text text) {
        return dialogues
                .groupOf(scope, unit, day, places.pin(scope))
                .map(group -> text.t("activity.dialogue.scope.zones", unit.name(), group))
                .orElseGet(() -> text.t("activity.dialogue.scope.units", unit.name()));
    }

    /** The end of the year, or today while it runs. */
    private LocalDate lastDay(int year) {
        return year == places.today().getYear() ? places.today() : LocalDate.of(year, 12, 31);
    }

    private static boolean asked(Form form, EnterpriseDialogue one) {
        return switch (form.value(STATE)) {
            case MISSING -> one.held() == null;
            case HELD -> one.held() != null;
            default -> true;
        };
    }

    private DialogueView.Row row(EnterpriseDialogue one, int year, Text text) {
        return new DialogueView.Row(
                new Fact(one.code(), one.name(), Addresses.enterprise(one.code(), null)),
                Objects.requireNonNullElse(one.zone(), ""),
                tone(one, year),
                state(one, text));
    }

    private Tone tone(EnterpriseDialogue one, int year) {
        if (one.held() != null) {
            return Tone.GOOD;
        }
        if (year < Dialogues.FIRST_YEAR) {
            return Tone.PLAIN;
        }
        return year < places.today().getYear() ? Tone.BAD : Tone.WATCH;
    }

    static Fact state(EnterpriseDialogue one, Text text) {
        LocalDate held = one.held();
        Long entry = one.entry();
        return held == null || entry == null
                ? Fact.of("", text.t("activity.dialogue.none"))
                : new Fact("", text.t("activity.dialogue.on", held), Addresses.activity(entry));
    }

    /** From this year back to the first of which anything is recorded, and the one that is asked for. */
    private List<Option> years(Scope scope, int asked) {
        int last = places.today().getYear();
        int first = Math.min(last, dialogues.firstYear(scope, places.today(), places.pin(scope)));
        return IntStream.concat(IntStream.rangeClosed(first, last), IntStream.of(asked))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
    }

    static String path(String unit, int year, String state) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(DialogueController.PATH)
                .queryParam(UNIT, "{unit}")
                .queryParam(YEAR, year);
        if (!state.isEmpty()) {
            address.queryParam(STATE, "{state}");
        }
        return address.encode().buildAndExpand(unit, state).toUriString();
    }
}
