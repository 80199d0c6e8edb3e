package vn.caunoi.activity.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.ActivityKind;
import vn.caunoi.activity.ActivityKind.Part;
import vn.caunoi.activity.reading.Candidate;
import vn.caunoi.activity.reading.Candidates;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Text;

/** Reads what stands around a form: lists to choose from, and people who may be named. */
@Component
class FormReading {

    private static final int MOST_PEOPLE = 200;

    private final Choices choices;
    private final Places places;
    private final Candidates candidates;

    FormReading(Choices choices, Places places, Candidates candidates) {
        this.choices = choices;
        this.places = places;
        this.candidates = candidates;
    }

    /** Where the form goes, and whether people are searched for it now. */
    record Step(String path, @Nullable String sent, boolean searching) {}

    /** The unit that was typed, as it stands on that day, where the reader holds its records. */
    Optional<Unit> unit(Scope scope, Form form, @Nullable LocalDate on) {
        String code = form.value(ActivityForm.UNIT).strip();
        return code.isEmpty()
                ? Optional.empty()
                : places.unitOn(scope, code, on == null ? places.today() : on)
                        .or(() -> places.unitOn(scope, code, places.today()))
                        .filter(unit -> scope.holds(unit.id(), Right.RECORDS));
    }

    /** Those of these people whom the reader may name at the unit. */
    List<Candidate> named(Scope scope, @Nullable Unit unit, List<Long> numbers, @Nullable LocalDate on) {
        return unit == null || numbers.isEmpty()
                ? List.of()
                : candidates.recordable(scope, unit.line(), numbers, day(on), places.pin(scope));
    }

    /** Who is ticked. What was recorded before may name people given away since: they are shown, to be unticked knowingly. */
    private List<Candidate> chosen(Scope scope, @Nullable Unit unit, ActivityForm typed, boolean recordedBefore) {
        LocalDate on = typed.on().orElse(null);
        return recordedBefore && unit != null
                ? candidates.numbered(scope, unit.line(), typed.named(), day(on), places.pin(scope))
                : named(scope, unit, typed.named(), on);
    }

    FormView view(Scope scope, ActivityKind kind, ActivityForm typed, Step step, Text text) {
        return places.onOneSnapshot(scope, () -> {
            Words words = new Words(text);
            Unit unit = unit(scope, typed.form(), typed.on().orElse(null)).orElse(null);
            LocalDate on = typed.on().orElse(null);
            List<Candidate> chosen = chosen(scope, unit, typed, step.sent() == null);
            List<Candidate> found = step.searching() && unit != null && kind.people() != Part.NONE
                    ? candidates.of(
                            scope,
                            unit,
                            day(on),
                            typed.form().value(ActivityForm.SEARCH),
                            places.pin(scope),
                            MOST_PEOPLE)
                    : List.of();
            return new FormView(
                    kind,
                    words.kind(kind.code()),
                    step.path(),
                    step.sent(),
                    choices.recordable(scope, kind.lines()),
                    kind.enterprise() == Part.NONE ? List.of() : choices.enterprises(scope),
                    Choices.levels(text),
                    kind.forms().stream()
                            .map(form -> new Option(form, words.form(form)))
                            .toList(),
                    people(chosen, found, text),
                    step.searching() ? told(unit, found, text) : "");
        });
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? places.today() : on;
    }

    private static String told(@Nullable Unit unit, List<Candidate> found, Text text) {
        if (unit == null) {
            return text.t("activity.people.search.no-unit");
        }
        return found.size() == MOST_PEOPLE
                ? text.t("activity.people.search.many", MOST_PEOPLE)
                : text.t("activity.people.search.found", found.size());
    }

    /** Who is chosen stays in the list, ticked. */
    private static List<FormView.Person> people(List<Candidate> chosen, List<Candidate> found, Text text) {
        Set<Long> ticked = chosen.stream().map(Candidate::number).collect(Collectors.toSet());
        List<Candidate> all = new ArrayList<>(chosen);
        found.stream().filter(one -> !ticked.contains(one.number())).forEach(all::add);
        return all.stream()
                .map(one -> new FormView.Person(
                        Long.toString(one.number()), label(one, text), ticked.contains(one.number())))
                .toList();
    }

    private static String label(Candidate one, Text text) {
        return text.t(
                "activity.people.label",
                Objects.requireNonNullElse(one.name(), one.code()),
                one.code(),
                one.unit() == null ? text.t("activity.people.nowhere") : one.unit());
    }
}
