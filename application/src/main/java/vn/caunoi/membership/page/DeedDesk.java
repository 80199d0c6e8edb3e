package vn.caunoi.membership.page;

import static vn.caunoi.membership.page.DeedFields.CODE;
import static vn.caunoi.membership.page.DeedFields.KEY;
import static vn.caunoi.membership.page.DeedFields.NAME;
import static vn.caunoi.membership.page.DeedFields.OTHER;
import static vn.caunoi.membership.page.DeedFields.SURE;
import static vn.caunoi.membership.page.DeedFields.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.register.PersonKeys;
import vn.caunoi.membership.register.SentForms;
import vn.caunoi.membership.register.Stories;
import vn.caunoi.membership.register.Stories.Likely;
import vn.caunoi.membership.register.Told;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Text;

/** Takes a form in: reads it, asks about likely doubles, records it once, or gives it back with what is wrong. */
@Component
class DeedDesk {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("membership.refusal.unknown-unit", UNIT),
            Map.entry("membership.refusal.figures-only", UNIT),
            Map.entry("membership.refusal.two-lines", OTHER),
            Map.entry("membership.refusal.quantity", DeedFields.QUANTITY),
            Map.entry("membership.refusal.pool-below-zero", DeedFields.QUANTITY),
            Map.entry("membership.refusal.naming-needs-counted", UNIT),
            Map.entry("membership.refusal.born-later", DeedFields.BORN),
            Map.entry("membership.refusal.official-twice", DeedFields.DAY),
            Map.entry("membership.refusal.unit-not-yet-founded", DeedFields.DAY),
            Map.entry("membership.refusal.unit-has-ended", DeedFields.DAY),
            Map.entry("membership.refusal.has-left", DeedFields.DAY));

    private final Stories stories;
    private final SentForms forms;
    private final PersonKeys keys;
    private final Trees trees;
    private final Today today;

    DeedDesk(Stories stories, SentForms forms, PersonKeys keys, Trees trees, Today today) {
        this.stories = stories;
        this.forms = forms;
        this.keys = keys;
        this.trees = trees;
        this.today = today;
    }

    /** What became of a form: the entries recorded, or the form with its errors and who may be the same person. */
    record Outcome(Optional<List<Long>> entries, Form form, List<Likely> likely) {}

    Outcome take(Scope scope, DeedSubject subject, Form typed, Text text) {
        UUID key = typed.sentKey(KEY);
        Optional<List<Long>> before = forms.before(scope, key);
        if (before.isPresent()) {
            return new Outcome(before, typed, List.of());
        }
        FormCheck check = new FormCheck(typed, text);
        Optional<Movement> read = new DeedCheck(subject, check, today.day()).movement();
        read.ifPresent(movement -> unit(scope, subject, movement, check));
        List<Likely> likely =
                read.map(movement -> likely(scope, subject, movement, check)).orElse(List.of());
        if (read.isEmpty() || !check.valid()) {
            return new Outcome(Optional.empty(), check.form(), likely);
        }
        return record(scope, subject, keyed(subject, read.get()), key, check, likely);
    }

    private Outcome record(
            Scope scope, DeedSubject subject, Movement movement, UUID key, FormCheck check, List<Likely> likely) {
        @Nullable Told mended = subject.mended();
        try {
            List<Long> entries = forms.record(
                    scope,
                    key,
                    mended != null ? PostingKind.CORRECTION : PostingKind.ENTRY,
                    new Changes<>(mended != null ? List.of(mended.entry()) : List.of(), List.of(movement)));
            return new Outcome(Optional.of(entries), check.form(), List.of());
        } catch (Refused refused) {
            refused.refusals().forEach(refusal -> check.reject(field(subject, refusal), refusal));
            return new Outcome(Optional.empty(), check.form(), likely);
        }
    }

    private static String field(DeedSubject subject, Refusal refusal) {
        String field = FIELDS.getOrDefault(refusal.rule(), "");
        return subject.asks(field) ? field : "";
    }

    /** Both units must be units of the line whose records the reader holds: a person never crosses a line. */
    private void unit(Scope scope, DeedSubject subject, Movement movement, FormCheck check) {
        check(scope, subject, check.typed(UNIT), UNIT, movement.effectiveOn(), check);
        if (!check.typed(OTHER).isEmpty() && subject.asks(OTHER)) {
            check(scope, subject, check.typed(OTHER), OTHER, movement.effectiveOn(), check);
        }
    }

    private void check(Scope scope, DeedSubject subject, String code, String field, LocalDate on, FormCheck check) {
        @Nullable Unit unit = find(scope, code, on).orElse(null);
        if (unit == null) {
            check.reject(field, "membership.refusal.unknown-unit", code);
        } else if (unit.line() != subject.line()) {
            check.reject(field, "membership.form.other-line", code);
        } else if (!scope.holds(unit.id(), Right.RECORDS)) {
            check.reject(field, "membership.refusal.figures-only", code);
        }
    }

    /** As it stands on the day, or today: the ledger says what is wrong with a day before its founding or after its end. */
    Optional<Unit> find(Scope scope, String code, LocalDate on) {
        long pin = today.pin(scope);
        return trees.unit(scope, code, on, pin).or(() -> trees.unit(scope, code, today.day(), pin));
    }

    /** Whoever bears the typed key is somebody else; whoever is called so too has to be confirmed as somebody else. */
    private List<Likely> likely(Scope scope, DeedSubject subject, Movement movement, FormCheck check) {
        Member member = movement.member();
        if (member == null || subject.known()) {
            return List.of();
        }
        long pin = today.pin(scope);
        List<Likely> bearers = member.code().isEmpty()
                ? List.of()
                : stories.withCode(scope, subject.line(), member.code(), today.day(), pin);
        if (!bearers.isEmpty()) {
            check.reject(CODE, "membership.form.code-taken", member.code());
            return bearers;
        }
        String name = member.fullName() == null ? "" : member.fullName();
        List<Likely> doubles = stories.like(scope, subject.line(), name, movement.born(), today.day(), pin);
        if (!doubles.isEmpty() && !check.form().holds(SURE, "true")) {
            check.reject(NAME, "membership.form.likely", doubles.size());
        }
        return doubles;
    }

    private Movement keyed(DeedSubject subject, Movement movement) {
        Member member = movement.member();
        if (member == null || !member.code().isEmpty()) {
            return movement;
        }
        Member named = new Member(keys.next(subject.line()), member.fullName());
        return new Movement(
                movement.effectiveOn(),
                movement.kind(),
                named,
                1,
                movement.from(),
                movement.to(),
                movement.standing(),
                movement.sex(),
                movement.born(),
                movement.occupation(),
                movement.rowKey(),
                movement.mirrorKey(),
                movement.paper());
    }
}
