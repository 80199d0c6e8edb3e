package vn.caunoi.report.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.template.PlanCodes;
import vn.caunoi.report.template.ReportTemplate;
import vn.caunoi.report.template.Word;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Writes the report of a unit for a period by a plan, from what is known at one posting; always in Vietnamese. */
@Component
public class Drafting {

    private static final String TERM = "NK:";

    private final Transactions transactions;
    private final Trees trees;
    private final Asking asking;
    private final Messages messages;
    private final Clock clock;

    Drafting(Transactions transactions, Trees trees, Asking asking, Messages messages, Clock clock) {
        this.transactions = transactions;
        this.trees = trees;
        this.asking = asking;
        this.messages = messages;
        this.clock = clock;
    }

    /** Through which doors figures are asked, and what was written of them last. */
    @Component
    record Asking(
            Counted figures,
            QuestionReader questions,
            Subjects subjects,
            Ledger ledger,
            Written written,
            PlanCodes codes) {}

    /**
     * What is to be written.
     *
     * @param period as addresses write it
     * @param cutOff the last day whose entries count; null for the last day of the period
     * @param pin the posting up to which entries are known; null for all, and a report that moves with them
     * @param edits what officers wrote in the place of parts, by the names of these
     */
    public record Asked(
            ReportTemplate template,
            String unit,
            String period,
            @Nullable LocalDate cutOff,
            @Nullable Long pin,
            Map<String, String> edits) {

        public Asked {
            edits = Map.copyOf(edits);
        }

        Asked at(long posting) {
            return new Asked(template, unit, period, cutOff, posting, edits);
        }
    }

    /**
     * Writes.
     *
     * @throws NotFound where the reader holds no unit of that code and line at the end of the period
     * @throws Refused where the plan is not for such a period, or the period cannot be understood
     */
    public Manuscript write(Scope scope, Asked asked) {
        return transactions.reading(scope.actor(), () -> {
            long pin = asked.pin() == null ? asking.questions().pin(scope, null) : asked.pin();
            Instant recordedAt = asking.ledger().recordedAt(scope.actor(), pin).orElse(Instant.MIN);
            Written.Key key =
                    new Written.Key(scope, asked.at(pin), asked.pin() == null, recordedAt, LocalDate.now(clock));
            return asking.written().of(key, () -> write(scope, asked, pin));
        });
    }

    private Manuscript write(Scope scope, Asked asked, long pin) {
        Subject subject = asking.subjects().find(scope, asked.unit()).orElseThrow(NotFound::new);
        Period period = asking.questions().period(scope, subject, asked.period(), pin);
        require(asked, period);
        LocalDate today = LocalDate.now(clock);
        requireBegun(asked, period, today);
        asking.codes().require(scope, asked.template(), pin);
        LocalDate cutOff = cutOff(asked, period);
        StandingUnits standing = trees.on(scope, earlier(period.last(), today), pin);
        Unit unit = standing.unit(asked.unit())
                .filter(found -> found.line() == asked.template().line())
                .orElseThrow(NotFound::new);
        Text text = messages.in(Messages.VIETNAMESE);
        Times times = new Times(period, term(asked.period()), cutOff, today, text);
        Bodies bodies = new Bodies(text);
        Owners owners = new Owners(scope, standing, unit, text.t("report.draft.zones"));
        Questions questions = new Questions(asking.figures(), scope, owners, times, pin, asked.pin() == null);
        Writing writing = new Writing(asked.template(), questions, asked.edits(), words(times, unit, bodies));
        return new Manuscript(
                head(scope, asked, unit, times, bodies, pin),
                writing.about(),
                writing.sections(),
                writing.values(),
                owners.missing(asked.template().figures().values().stream()
                        .map(wanted -> wanted.indicator().line())),
                null);
    }

    /**
     * Refuses what cannot be written for any unit.
     *
     * @throws Refused where the plan is not for such a period, or the cut-off lies before its end
     */
    public static void require(Asked asked, Period period) {
        boolean ofTerm = asked.period().startsWith(TERM);
        boolean fits = asked.template().periods().contains(period.kind()) && !ofTerm
                || asked.template().ofTerms() && (ofTerm || period.kind() == Period.Kind.DAYS);
        if (!fits) {
            throw new Refused(Refusal.of(
                    "report.refusal.period-of-template",
                    asked.period(),
                    asked.template().code(),
                    new Text.Spoken(
                            asked.template().name("vi"), asked.template().name("en")),
                    Fitting.of(asked.template())));
        }
        if (asked.cutOff() != null && asked.cutOff().isBefore(period.last())) {
            throw new Refused(Refusal.of("report.refusal.cut-off-before-end", asked.cutOff(), period.last()));
        }
    }

    /** Nothing is reported of days ahead. */
    private static void requireBegun(Asked asked, Period period, LocalDate today) {
        if (period.first().isAfter(today)) {
            throw new Refused(Refusal.of("report.refusal.period-ahead", asked.period(), period.first(), today));
        }
        if (asked.cutOff() != null
                && asked.cutOff().isAfter(period.last())
                && asked.cutOff().isAfter(today)) {
            throw new Refused(Refusal.of("report.refusal.cut-off-ahead", asked.cutOff(), today));
        }
    }

    private static LocalDate cutOff(Asked asked, Period period) {
        return asked.cutOff() == null ? period.last() : asked.cutOff();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable String term(String period) {
        return period.startsWith(TERM) ? period.substring(TERM.length()) : null;
    }

    private Manuscript.Head head(Scope scope, Asked asked, Unit unit, Times times, Bodies bodies, long pin) {
        Optional<String> superior =
                trees.nameAbove(scope, unit.id(), earlier(times.period().last(), times.today()), pin);
        return new Manuscript.Head(
                asked.template().code(),
                asked.template().version(),
                unit.line(),
                unit.code(),
                unit.kind(),
                unit.name(),
                bodies.committee(unit.name()),
                superior.map(bodies::committee).orElse(null),
                asked.period(),
                times.said(),
                times.period().first(),
                times.period().last(),
                times.cutOff(),
                pin,
                times.over() ? null : times.today());
    }

    private static Map<Word, String> words(Times times, Unit unit, Bodies bodies) {
        Text text = times.text();
        int year = times.period().last().getYear();
        Map<Word, String> words = new EnumMap<>(Word.class);
        words.put(Word.UNIT, unit.name());
        words.put(Word.BODY, bodies.committee(unit.name()));
        words.put(Word.KIND, bodies.kind(unit.kind()));
        words.put(Word.LENGTH, times.length());
        words.put(Word.LENGTH_AGO, times.lengthAgo());
        words.put(Word.TERM, times.kind());
        words.put(Word.PERIOD, times.said());
        words.put(Word.PERIOD_FIRST, times.first());
        words.put(Word.NEXT, times.next());
        words.put(Word.YEAR, Integer.toString(year));
        words.put(Word.NEXT_YEAR, Integer.toString(year + 1));
        words.put(Word.FIRST_DAY, text.date(times.period().first()));
        words.put(Word.LAST_DAY, text.date(times.over() ? times.period().last() : times.today()));
        words.put(Word.CUT_OFF, text.date(times.over() ? times.cutOff() : times.today()));
        words.put(Word.STAGE, times.stage());
        return words;
    }
}
