package vn.caunoi.membership.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Told;
import vn.caunoi.membership.words.PartyRegulation;
import vn.caunoi.membership.words.Probation;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Text;

/**
 * What stands against the rules of the day in the records of a Party member: ages (24-QĐ/TW of 30/7/2021, 1.1, kept in 294-QĐ/TW
 * of 26/5/2025), the ceremony (4.1), the day of recognition (Party Charter 2011, article 5). The software tells; a person decides.
 */
record PersonNotes(PersonFile file, LocalDate today, Text text) {

    private static final int FROM_MONTHS = 18 * 12;
    private static final int TO_MONTHS = 60 * 12;

    List<String> all() {
        if (file.line() != Line.PARTY) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        file.last(MovementKind.ADMITTED)
                .or(() -> file.last(MovementKind.READMITTED))
                .ifPresent(admitted -> {
                    age(notes, admitted);
                    ceremony(notes, admitted);
                    official(notes, admitted);
                });
        return notes;
    }

    private void age(List<String> notes, Told admitted) {
        @Nullable BirthDate born = file.state().born();
        LocalDate on = admitted.movement().effectiveOn();
        if (born == null) {
            return;
        }
        long least = ChronoUnit.MONTHS.between(YearMonth.from(latest(born)), YearMonth.from(on));
        long most = ChronoUnit.MONTHS.between(YearMonth.from(born.from()), YearMonth.from(on));
        if (most < FROM_MONTHS || least > TO_MONTHS) {
            note(notes, "age", on, on, most / 12);
        }
    }

    /** The latest day that may be meant. */
    private static LocalDate latest(BirthDate born) {
        return born.precision() == BirthDate.Precision.YEAR ? born.from().plusMonths(11) : born.from();
    }

    private void ceremony(List<String> notes, Told admitted) {
        @Nullable PaperReference paper = admitted.movement().paper();
        LocalDate on = admitted.movement().effectiveOn();
        if (paper == null || paper.dated() == null) {
            return;
        }
        if (on.isBefore(paper.dated())) {
            note(notes, "ceremony-before-decision", on, on, paper.dated());
        } else if (on.isAfter(Probation.ceremonyBy(paper.dated()))) {
            note(notes, "ceremony-late", on, on, paper.dated());
        }
    }

    private void official(List<String> notes, Told admitted) {
        Probation probation = new Probation(admitted.movement().effectiveOn());
        @Nullable
        Told official = file.last(MovementKind.MADE_OFFICIAL)
                .filter(made -> !made.movement().effectiveOn().isBefore(probation.ceremony()))
                .orElse(null);
        if (official != null) {
            LocalDate on = official.movement().effectiveOn();
            if (!on.equals(probation.official())) {
                note(notes, "official-day", on, on, probation.official());
            }
        } else if (file.unit() != null
                && file.state().standing() == Standing.PROBATIONARY
                && !today.isBefore(probation.official())) {
            note(
                    notes,
                    today.isAfter(probation.considered()) ? "probation-late" : "probation-over",
                    today,
                    probation.official(),
                    probation.considered());
        }
    }

    private void note(List<String> notes, String rule, LocalDate ruleOf, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = PartyRegulation.cited(ruleOf, text);
        notes.add(text.t("membership.note." + rule, all));
    }
}
