package vn.caunoi.membership.page;

import static vn.caunoi.membership.page.DeedFields.BORN;
import static vn.caunoi.membership.page.DeedFields.CODE;
import static vn.caunoi.membership.page.DeedFields.DAY;
import static vn.caunoi.membership.page.DeedFields.NAME;
import static vn.caunoi.membership.page.DeedFields.OCCUPATION;
import static vn.caunoi.membership.page.DeedFields.OTHER;
import static vn.caunoi.membership.page.DeedFields.PAPER;
import static vn.caunoi.membership.page.DeedFields.PAPER_DAY;
import static vn.caunoi.membership.page.DeedFields.QUANTITY;
import static vn.caunoi.membership.page.DeedFields.REASON;
import static vn.caunoi.membership.page.DeedFields.SEX;
import static vn.caunoi.membership.page.DeedFields.STANDING;
import static vn.caunoi.membership.page.DeedFields.UNIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.PersonCode;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.FormCheck;

/** Reads what was typed into the form of a deed; what cannot be read becomes an error of its field. */
final class DeedCheck {

    private final DeedSubject subject;
    private final FormCheck check;
    private final LocalDate today;

    DeedCheck(DeedSubject subject, FormCheck check, LocalDate today) {
        this.subject = subject;
        this.check = check;
        this.today = today;
    }

    /** What the form says; empty where an error stands beside a field. */
    Optional<Movement> movement() {
        LocalDate on = day();
        String unit = check.required(UNIT);
        MovementKind kind = kind();
        Optional<Member> member = member();
        int quantity = quantity(member.isPresent());
        PaperReference paper = paper();
        Standing standing = subject.asks(STANDING) ? chosen(STANDING, Standing.values()) : stated();
        Sex sex = subject.asks(SEX) ? chosen(SEX, Sex.values()) : null;
        BirthDate born = born(member.isPresent());
        Occupation occupation = subject.asks(OCCUPATION) ? chosen(OCCUPATION, Occupation.values()) : null;
        String other = subject.asks(OTHER) && !check.typed(OTHER).isEmpty() ? check.typed(OTHER) : null;
        if (unit.equals(other)) {
            check.reject(OTHER, "membership.refusal.same-unit");
        }
        if (!check.valid() || on == null || kind == null) {
            return Optional.empty();
        }
        return Optional.of(new Movement(
                on,
                kind,
                member.orElse(null),
                quantity,
                leaves() ? unit : null,
                enters() ? unit : other,
                standing,
                sex,
                born,
                occupation,
                subject.mended() == null ? null : subject.mended().movement().rowKey(),
                subject.mended() == null ? null : subject.mended().movement().mirrorKey(),
                paper));
    }

    private boolean leaves() {
        return switch (subject.deed()) {
            case CHUYEN_DEN, KET_NAP, KET_NAP_LAI, PHUC_HOI, DAU_KY -> false;
            default -> true;
        };
    }

    private boolean enters() {
        return subject.deed() != Deed.CHUYEN_DI && subject.deed() != Deed.RA_KHOI;
    }

    private @Nullable LocalDate day() {
        check.required(DAY);
        return check.past(DAY, today).orElse(null);
    }

    private @Nullable MovementKind kind() {
        if (!subject.asks(REASON)) {
            return subject.deed().kind();
        }
        check.required(REASON);
        MovementKind reason = chosen(REASON, Deed.reasons(subject.line()).toArray(MovementKind[]::new));
        return reason;
    }

    /** The known person; the new one with a name; nobody where people are counted. */
    private Optional<Member> member() {
        String name = subject.asks(NAME) ? check.name(NAME) : "";
        if (subject.known()) {
            return subject.who().map(file -> new Member(file.code(), name.isEmpty() ? null : name));
        }
        boolean counted = subject.asks(QUANTITY) && !check.typed(QUANTITY).isEmpty();
        if (!subject.asks(NAME) || (name.isEmpty() && counted)) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            check.reject(NAME, subject.asks(QUANTITY) ? "membership.form.name-or-count" : "shell.field.required");
        } else if (name.length() > 200) {
            check.reject(NAME, "membership.form.too-long");
        }
        if (PersonCode.isCitizenNumber(check.name(CODE))) {
            check.reject(CODE, "membership.form.citizen-number");
        } else if (check.typed(CODE).length() > 50) {
            check.reject(CODE, "membership.form.too-long");
        }
        return Optional.of(new Member(check.typed(CODE), name));
    }

    private int quantity(boolean named) {
        if (!subject.asks(QUANTITY)) {
            return 1;
        }
        Optional<Integer> read = check.quantity(QUANTITY);
        if (read.isEmpty() && !check.typed(QUANTITY).isEmpty()) {
            return 1;
        }
        int typed = read.orElse(named ? 1 : 0);
        if (named && typed != 1) {
            check.reject(QUANTITY, "membership.form.name-and-count");
        } else if (!named && typed < 1) {
            check.reject(QUANTITY, "membership.refusal.quantity");
        }
        return Math.max(typed, 1);
    }

    /** Of a known person a new entry repeats nothing; a mended one keeps what its form does not ask. */
    private @Nullable Standing stated() {
        return subject.mended() == null ? null : subject.mended().movement().standing();
    }

    private @Nullable BirthDate born(boolean named) {
        String typed = subject.asks(BORN) ? check.typed(BORN) : "";
        if (typed.isEmpty()) {
            return null;
        }
        if (!named) {
            check.reject(BORN, "membership.form.birth-of-count");
            return null;
        }
        Optional<BirthDate> born = BirthDate.parse(typed.replace('-', '/').replace('.', '/'))
                .filter(date -> date.from().getYear() >= 1900 && !date.from().isAfter(today));
        if (born.isEmpty()) {
            check.reject(BORN, "membership.form.birth", typed);
        }
        return born.orElse(null);
    }

    private @Nullable PaperReference paper() {
        String number = check.words(PAPER);
        LocalDate dated = check.date(PAPER_DAY).orElse(null);
        if (number.isEmpty()) {
            if (dated != null) {
                check.reject(PAPER, "membership.form.paper-number");
            }
            return null;
        }
        return new PaperReference(number, dated);
    }

    private <E extends Enum<E>> @Nullable E chosen(String field, E[] values) {
        String typed = check.typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<E> value =
                Arrays.stream(values).filter(each -> each.name().equals(typed)).findFirst();
        if (value.isEmpty()) {
            check.reject(field, "membership.roll.unknown-choice", typed);
        }
        return value.orElse(null);
    }
}
