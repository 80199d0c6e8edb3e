package vn.caunoi.importing.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.Terms;
import vn.caunoi.paper.PaperReference;

/** Terms of units as rows. */
@Component
class TermRegister implements Register<TermRow, Term> {

    private final Terms terms;

    TermRegister(Terms terms) {
        this.terms = terms;
    }

    @Override
    public SheetForm<TermRow> form() {
        return SheetForm.TERMS;
    }

    @Override
    public List<Recorded<Term>> live(Scope scope, long pin) {
        return terms.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<Term> changes) {
        return terms.record(posting, changes);
    }

    @Override
    public Kept<TermRow> kept(Recorded<Term> entry) {
        Term term = entry.content();
        PaperReference paper = term.paper();
        return Kept.of(
                new TermRow(
                        term.rowKey(),
                        term.unit(),
                        term.name(),
                        term.ordinal(),
                        term.effectiveOn(),
                        term.until(),
                        paper == null ? null : paper.number(),
                        paper == null ? null : paper.dated()),
                entry.entry());
    }

    @Override
    public TermRow canonical(TermRow row) {
        return row;
    }

    @Override
    public Term entry(Wanted<TermRow> wanted, @Nullable Kept<TermRow> before, Surroundings around) {
        TermRow row = wanted.row();
        return new Term(
                row.unit(), row.name(), row.ordinal(), row.from(), row.until(), Kept.ownKey(row, before), row.paper());
    }
}
