package vn.caunoi.activity.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.activity.Activities;
import vn.caunoi.activity.Activity;
import vn.caunoi.activity.reading.Candidate;
import vn.caunoi.activity.reading.Candidates;
import vn.caunoi.activity.reading.Places;
import vn.caunoi.activity.reading.Version;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** Takes a typed activity to the door, and brings back the entry or the form with what is wrong. */
@Component
class Recording {

    private final Activities activities;
    private final ActivityReading reading;
    private final FormReading forms;
    private final Places places;
    private final Sight sight;

    Recording(Activities activities, ActivityReading reading, FormReading forms, Places places, Sight sight) {
        this.activities = activities;
        this.reading = reading;
        this.forms = forms;
        this.places = places;
        this.sight = sight;
    }

    /** Who may be seen: the gate, and the people whom entries name. */
    @Component
    record Sight(AccessPolicy access, Candidates candidates) {}

    /**
     * What came of it.
     *
     * @param entry null where nothing was recorded
     * @param strangers how many of the named stood in no unit in sight on that day: worth a second look
     */
    record Done(@Nullable Long entry, Form form, int strangers) {}

    /** A unit that the address names must be the reader's to record. */
    void requireUnit(Scope scope, Form form) {
        String code = form.value(ActivityForm.UNIT).strip();
        if (!code.isEmpty()) {
            sight.access().requireUnit(scope, places.unit(scope, code).id(), Right.RECORDS);
        }
    }

    /** An entry that the reader may correct; what was taken back before is told by the door. */
    Version correctable(Scope scope, long entry) {
        Version version = reading.version(scope, entry);
        if (!scope.holds(version.told().unitId(), Right.RECORDS)) {
            throw new NotFound();
        }
        return version;
    }

    List<Long> named(Scope scope, long entry) {
        return sight.candidates().named(scope, entry);
    }

    Done record(Scope scope, ActivityForm form, @Nullable String sent, @Nullable Version before, Text text) {
        LocalDate on = form.on().orElse(null);
        form.requireHeld(places.today());
        Optional<Unit> unit = forms.unit(scope, form.form(), on);
        if (unit.isEmpty() && !form.form().value(ActivityForm.UNIT).isBlank()) {
            form.reject(ActivityForm.UNIT, "activity.form.to-chuc.unknown");
        }
        List<Candidate> named = forms.named(scope, unit.orElse(null), form.named(), on);
        if (unit.isPresent() && named.size() < form.named().size()) {
            form.reject(ActivityForm.NAMED, "activity.form.nguoi.unknown");
        }
        try {
            Optional<Activity> activity = form.activity(
                    named.stream().map(Candidate::participant).toList(), before == null ? sent : before.rowKey());
            return activity.isEmpty()
                    ? new Done(null, form.form(), 0)
                    : new Done(enter(scope, activity.get(), before), form.form(), strangers(named));
        } catch (Refused refused) {
            return new Done(null, ActivityForm.refused(form.form(), refused, text), 0);
        }
    }

    private long enter(Scope scope, Activity activity, @Nullable Version before) {
        return before == null
                ? activities.hold(scope.actor(), activity)
                : activities.correct(scope.actor(), before.told().entry(), activity);
    }

    private static int strangers(List<Candidate> named) {
        return (int) named.stream().filter(one -> !one.member()).count();
    }
}
