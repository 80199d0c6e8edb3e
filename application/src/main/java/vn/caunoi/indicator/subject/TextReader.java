package vn.caunoi.indicator.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.QuestionText;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.indicator.When;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;
import vn.caunoi.organization.Trees;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shared.TermName;

/** Reads questions in the words of the contract, and says which word it does not understand. */
@Component
class TextReader implements QuestionReader {

    /** Nothing was known before. */
    private static final Instant FIRST =
            Period.BEGINNING.atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Catalogue catalogue;
    private final Subjects subjects;
    private final Terms terms;
    private final Ledger ledger;
    private final Trees trees;

    TextReader(Catalogue catalogue, Subjects subjects, Terms terms, Ledger ledger, Trees trees) {
        this.trees = trees;
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.terms = terms;
        this.ledger = ledger;
    }

    @Override
    public Question read(Scope scope, QuestionText text) {
        var indicator =
                catalogue.find(text.indicator()).orElseThrow(() -> refused("unknown-indicator", text.indicator()));
        Subject subject = subjects.find(scope, text.unit()).orElseThrow(NotFound::new);
        long pin = pin(scope, text.knownAt());
        return new Question(
                indicator,
                subject,
                when(scope, subject, text, pin),
                dimension(text.by()),
                filters(text.filters()),
                pin);
    }

    private When when(Scope scope, Subject subject, QuestionText text, long pin) {
        if ((text.period() == null) == (text.asOf() == null)) {
            throw refused("period-or-day");
        }
        if (text.asOf() != null) {
            return new When.AsOf(day(text.asOf()));
        }
        return new When.During(period(scope, subject, String.valueOf(text.period()), pin));
    }

    @Override
    public Period period(Scope scope, Subject subject, String text, long pin) {
        return switch (PeriodExpression.parse(text)) {
            case Period period -> period;
            case TermName term -> term(scope, subject, term, pin);
        };
    }

    private Period term(Scope scope, Subject subject, TermName name, long pin) {
        DateRange days = terms.named(scope, subject.code(), name.name(), pin)
                .or(() -> above(scope, subject, name, pin))
                .orElseThrow(() -> refused("unknown-term", name.name(), subject.code()));
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from == null || until == null) {
            throw refused("term-without-end", name.name(), subject.code());
        }
        return Period.days(from, until.minusDays(1));
    }

    /** A unit that has no such term of its own works in that of the unit above. */
    private Optional<DateRange> above(Scope scope, Subject subject, TermName name, long pin) {
        return terms.live(scope, pin).stream()
                .map(Recorded::content)
                .filter(term -> term.name().equals(name.name()) && term.until() != null)
                .filter(term -> isAbove(scope, subject, term, pin))
                .map(term -> new DateRange(term.effectiveOn(), term.until()))
                .findFirst();
    }

    private boolean isAbove(Scope scope, Subject subject, Term term, long pin) {
        LocalDate until = term.until();
        if (until == null) {
            return false;
        }
        StandingUnits standing = trees.on(scope, until.minusDays(1), pin);
        return standing.unit(subject.code())
                .filter(unit -> standing.above(unit).stream()
                        .anyMatch(higher -> higher.code().equals(term.unit())))
                .isPresent();
    }

    @Override
    public long pin(Scope scope, @Nullable String knownAt) {
        if (knownAt == null || knownAt.isBlank()) {
            return ledger.head(scope.actor());
        }
        try {
            return knownAt.chars().allMatch(Character::isDigit)
                    ? posting(scope, Long.parseLong(knownAt))
                    : pinAt(scope, Instant.parse(knownAt));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw refused("unclear-known-at", knownAt);
        }
    }

    /** What is not recorded yet cannot be known: its answer would change. */
    private long posting(Scope scope, long number) {
        long head = ledger.head(scope.actor());
        if (number > head) {
            throw refused("unknown-posting", number, head);
        }
        return number;
    }

    private long pinAt(Scope scope, Instant instant) {
        if (instant.isBefore(FIRST)) {
            throw refused("unclear-known-at", instant);
        }
        if (!ledger.hasPassed(scope.actor(), instant)) {
            throw refused("known-at-future", instant);
        }
        return ledger.pinAt(scope.actor(), instant);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(Period.BEGINNING) || day.isAfter(Period.END)) {
                throw refused("unclear-day", text);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw refused("unclear-day", text);
        }
    }

    private static @Nullable Dimension dimension(@Nullable String code) {
        return code == null ? null : Dimension.of(code).orElseThrow(() -> refused("unknown-dimension", code));
    }

    private static Map<Dimension, Set<String>> filters(List<String> texts) {
        Map<Dimension, Set<String>> filters = new HashMap<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            if (colon < 1) {
                throw refused("unclear-filter", text);
            }
            Dimension dimension = Dimension.of(text.substring(0, colon))
                    .orElseThrow(() -> refused("unknown-dimension", text.substring(0, colon)));
            filters.put(
                    dimension,
                    new HashSet<>(Arrays.asList(text.substring(colon + 1).split(","))));
        }
        return filters;
    }

    private static Refused refused(String rule, Object... arguments) {
        return new Refused(Refusal.of("indicator.refusal." + rule, arguments));
    }
}
