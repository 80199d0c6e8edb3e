package vn.caunoi.organization.page;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.register.EndingTerms;
import vn.caunoi.organization.register.EndingTerms.EndingTerm;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** Terms that end within six months, or have ended without a new one: a congress has to be prepared. */
@Component
public class TermsDue implements Due.Source {

    private static final int MONTHS_AHEAD = 6;

    private final EndingTerms terms;
    private final Ledger ledger;

    TermsDue(EndingTerms terms, Ledger ledger) {
        this.terms = terms;
        this.ledger = ledger;
    }

    @Override
    public List<Due> in(UnitId unit, LocalDate today, Scope scope, Text text) {
        return terms.until(scope, unit, today, today.plusMonths(MONTHS_AHEAD), ledger.head(scope.actor())).stream()
                .map(term -> due(term, today, text))
                .toList();
    }

    private static Due due(EndingTerm term, LocalDate today, Text text) {
        boolean late = !term.until().isAfter(today);
        return new Due(
                term.until(),
                late ? Tone.BAD : Tone.WATCH,
                term.name(),
                text.t("organization.due." + (late ? "ended" : "ends") + "." + term.line(), term.term(), term.until()),
                Addresses.unit(term.code(), null));
    }
}
