package vn.caunoi.membership.page.rating;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.Ratings;
import vn.caunoi.membership.page.rating.UnitRatings.Standing;
import vn.caunoi.membership.register.SentForms;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** Takes in the form of a rating: reads it, records it once, or gives it back with what is wrong. */
@Component
class RatingDesk {

    private final UnitRatings standing;
    private final Ratings ratings;
    private final SentForms forms;
    private final Ledger ledger;
    private final Clock clock;

    RatingDesk(UnitRatings standing, Ratings ratings, SentForms forms, Ledger ledger, Clock clock) {
        this.standing = standing;
        this.ratings = ratings;
        this.forms = forms;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of a form: the rating that was recorded, or the form with its errors. */
    record Outcome(@Nullable Rating recorded, Form form) {}

    /** More rated than there were on the last day, which those who left can explain. */
    record Excess(long told, long there) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    long pin(Scope scope) {
        return ledger.head(scope.actor());
    }

    List<Standing> of(Scope scope, Unit unit) {
        return standing.of(scope, unit, pin(scope));
    }

    /** What was recorded latest, standing or taken back. */
    List<UnitRatings.Told> past(Scope scope, Unit unit, int most) {
        return standing.past(scope, unit, pin(scope), most);
    }

    /** The live rating of this unit that is to be mended; empty where none is asked for. */
    Optional<Standing> mended(Scope scope, Unit unit, String entry) {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(scope, unit).stream()
                .filter(each -> Long.toString(each.entry()).equals(entry))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    Outcome take(Scope scope, Unit unit, Form typed, Text text) {
        FormCheck check = new FormCheck(typed, text);
        UUID key = key(typed);
        boolean before = forms.before(scope, key).isPresent();
        Standing mended = before ? null : mended(scope, unit, check).orElse(null);
        Rating read = new RatingCheck(check, today())
                .rating(unit.code(), mended == null ? null : mended.rating())
                .orElse(null);
        if (mended != null && mended.rating().equals(read)) {
            check.reject("", "membership.rating.mends-nothing");
            return new Outcome(null, check.form());
        }
        if (read != null && !before) {
            refusing(check, () -> record(scope, key, mended, List.of(read)));
        }
        return new Outcome(check.valid() ? read : null, check.form());
    }

    /** The rating to be mended; whoever comes second finds it gone, and keeps what was typed for a new one. */
    private Optional<Standing> mended(Scope scope, Unit unit, FormCheck check) {
        try {
            return mended(scope, unit, check.typed(RatingFields.MENDED));
        } catch (NotFound gone) {
            check.reject("", "membership.rating.mended-meanwhile");
            return Optional.empty();
        }
    }

    Outcome withdraw(Scope scope, Unit unit, Form typed, Text text) {
        FormCheck check = new FormCheck(typed, text);
        UUID key = key(typed);
        if (forms.before(scope, key).isEmpty()) {
            Standing taken =
                    mended(scope, unit, check.required(RatingFields.MENDED)).orElseThrow(NotFound::new);
            refusing(check, () -> record(scope, key, taken, List.of()));
        }
        return new Outcome(null, check.form());
    }

    private void record(Scope scope, UUID key, @Nullable Standing mended, List<Rating> added) {
        PostingKind kind = mended == null ? PostingKind.ENTRY : PostingKind.CORRECTION;
        List<Long> voided = mended == null ? List.of() : List.of(mended.entry());
        forms.once(scope, key, kind, posting -> ratings.record(posting, new Changes<>(voided, added)));
    }

    private static void refusing(FormCheck check, Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            refused.refusals()
                    .forEach(refusal -> check.reject(RatingFields.REFUSED.getOrDefault(refusal.rule(), ""), refusal));
        }
    }

    /** Sent twice it is recorded once; filled in for somebody else it is another one. Where no key came, it is drawn. */
    private static UUID key(Form form) {
        if (form.value(RatingFields.KEY).isBlank()) {
            return UUID.randomUUID();
        }
        Map<String, List<String>> typed = new TreeMap<>(form.values());
        typed.remove("_csrf");
        return UUID.nameUUIDFromBytes(typed.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A hint, and no refusal: whoever left during the period may have been rated by those who knew him. */
    Optional<Excess> excess(Scope scope, Unit unit, Rating rating) {
        long pin = pin(scope);
        LocalDate last = rating.period().last();
        LocalDate day = last.isAfter(today()) ? today() : last;
        Excess found = new Excess(
                standing.told(scope, unit, rating.period(), rating.rated(), pin),
                standing.there(scope, unit, rating.rated(), day, pin));
        return Optional.of(found).filter(excess -> excess.told() > excess.there());
    }
}
