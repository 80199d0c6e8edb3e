package vn.caunoi.membership.page.number;

import static vn.caunoi.membership.page.number.NumberFields.KEY;
import static vn.caunoi.membership.page.number.NumberFields.NUMBER;
import static vn.caunoi.membership.page.number.NumberFields.REASON;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Action;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.number.IdentityNumber;
import vn.caunoi.membership.number.IdentityNumbers;
import vn.caunoi.membership.number.KnownNumber;
import vn.caunoi.membership.number.NumberKind;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.shell.FormCheck;

/** Takes the forms of a number in: reads them, refuses what cannot be, records or opens the number. */
@Component
class NumberDesk {

    /** A reason stays readable, so it is no place for a number. */
    private static final Pattern A_NUMBER = Pattern.compile("(\\d[\\s.\\-]*){8,}");

    private final IdentityNumbers numbers;
    private final KeptFiles files;
    private final AccessPolicy access;

    NumberDesk(IdentityNumbers numbers, KeptFiles files, AccessPolicy access) {
        this.numbers = numbers;
        this.files = files;
        this.access = access;
    }

    /** Which number of whom. */
    record Subject(PersonFile file, NumberKind kind) {}

    Subject subject(Scope scope, long person, String slug) {
        PersonFile file = files.of(scope, person);
        NumberKind kind =
                NumberKind.read(slug).filter(read -> read.knownTo(file.line())).orElseThrow(NotFound::new);
        return new Subject(file, kind);
    }

    /** As {@link #subject}, for who may record: nobody else sends a form here. */
    Subject recorded(Scope scope, long person, String slug) {
        access.require(scope, Action.RECORD);
        return subject(scope, person, slug);
    }

    /** The number that was recorded; empty where the form says no number, or one that somebody else within reach bears. */
    Optional<IdentityNumber> record(Scope scope, Subject subject, FormCheck check) {
        PersonFile file = subject.file();
        String typed = check.required(NUMBER);
        Optional<IdentityNumber> number = IdentityNumber.read(subject.kind(), typed);
        if (number.isEmpty()) {
            check.reject(NUMBER, "membership.number.wrong", subject.kind().digits());
            return number;
        }
        if (!bearers(scope, subject, number.get()).isEmpty()) {
            check.reject(NUMBER, "membership.number.taken");
            return Optional.empty();
        }
        numbers.record(scope, check.form().sentKey(KEY), file.person(), file.line(), number.get());
        return number;
    }

    /** Who else within reach bears the number that was typed. */
    List<PersonFile> bearers(Scope scope, Subject subject, String typed) {
        return IdentityNumber.read(subject.kind(), typed)
                .map(number -> bearers(scope, subject, number))
                .orElse(List.of());
    }

    private List<PersonFile> bearers(Scope scope, Subject subject, IdentityNumber number) {
        return numbers.bearers(scope, subject.file().line(), number).stream()
                .filter(person -> person != subject.file().person())
                .collect(Collectors.collectingAndThen(Collectors.toList(), others -> files.among(scope, others)));
    }

    void takeAway(Scope scope, Subject subject, FormCheck check) {
        numbers.takeAway(scope, check.form().sentKey(KEY), subject.file().person(), subject.kind());
    }

    /** The number, after the reason is recorded; empty where the form gives none, or the sealed value does not open. */
    Optional<IdentityNumber> reveal(Scope scope, Subject subject, FormCheck check) {
        KnownNumber known =
                numbers.of(scope, subject.file().person(), subject.kind()).orElseThrow(NotFound::new);
        String reason = check.required(REASON);
        if (check.valid()) {
            check.words(REASON);
        }
        if (A_NUMBER.matcher(reason).find()) {
            check.reject(REASON, "membership.number.reason.number");
        }
        return check.valid() ? numbers.reveal(scope, known, reason) : Optional.empty();
    }
}
