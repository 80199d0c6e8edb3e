package vn.caunoi.membership.number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.number.NumberRows.Sealed;
import vn.caunoi.membership.number.Sealing.Place;
import vn.caunoi.membership.register.SentForms;

/**
 * The numbers of persons whom the actor keeps: recorded sealed, shown masked, opened for a reason that stays. A number that a
 * record out of reach bears too is taken like any other, by the same work (decision 25).
 */
@Component
public class IdentityNumbers {

    private final NumberRows rows;
    private final Sealing sealing;
    private final SentForms forms;
    private final Transactions transactions;
    private final Audit audit;

    IdentityNumbers(NumberRows rows, Sealing sealing, SentForms forms, Transactions transactions, Audit audit) {
        this.rows = rows;
        this.sealing = sealing;
        this.forms = forms;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The numbers that a person bears now, masked. */
    public List<KnownNumber> of(Scope scope, long person) {
        return transactions.reading(scope.actor(), () -> rows.of(person)).stream()
                .map(row -> new KnownNumber(
                        row.place().entry(),
                        person,
                        row.place().kind(),
                        opened(scope, row).map(IdentityNumber::masked),
                        row.recorded()))
                .toList();
    }

    /** The number of that kind, masked. */
    public Optional<KnownNumber> of(Scope scope, long person, NumberKind kind) {
        return of(scope, person).stream().filter(known -> known.kind() == kind).findFirst();
    }

    /** Records the number that holds from now on, once for each form. */
    public void record(Scope scope, UUID form, long person, Line line, IdentityNumber number) {
        post(scope, form, PostingKind.ENTRY, posting -> {
            Place place = rows.place(person, number.kind());
            rows.add(posting, place, sealing.seal(number, place), sealing.blind(line, number));
        });
    }

    /** From now on the person bears no number of this kind. */
    public void takeAway(Scope scope, UUID form, long person, NumberKind kind) {
        post(scope, form, PostingKind.CORRECTION, posting -> rows.add(posting, rows.place(person, kind), null, null));
    }

    private void post(Scope scope, UUID form, PostingKind kind, Consumer<Posting> work) {
        forms.once(scope, form, kind, posting -> {
            work.accept(posting);
            return posting;
        });
    }

    /** Who bears this number now, among the persons of the line whom the actor keeps. */
    public List<Long> bearers(Scope scope, Line line, IdentityNumber number) {
        return transactions.reading(scope.actor(), () -> rows.bearing(List.of(sealing.blind(line, number))));
    }

    /** Who bears this number now in any line, among the persons whom the actor keeps. */
    public List<Long> bearers(Scope scope, IdentityNumber number) {
        List<String> blinds = Arrays.stream(Line.values())
                .filter(number.kind()::knownTo)
                .map(line -> sealing.blind(line, number))
                .toList();
        return transactions.reading(scope.actor(), () -> rows.bearing(blinds));
    }

    /** Opens the number, after the look with its reason is recorded; empty where the sealed value does not open. */
    public Optional<IdentityNumber> reveal(Scope scope, KnownNumber known, String reason) {
        long look = transactions.writing(scope.actor(), () -> rows.look(known.entry(), reason));
        audit.recordApart(
                scope.actor(),
                Event.of("identity-number.revealed", "person:" + known.person())
                        .with("kind", known.kind())
                        .with("look", look));
        return transactions.reading(scope.actor(), () -> rows.of(known.person())).stream()
                .filter(row -> row.place().entry() == known.entry())
                .findFirst()
                .flatMap(row -> opened(scope, row));
    }

    private Optional<IdentityNumber> opened(Scope scope, Sealed row) {
        return sealing.open(scope.actor(), row.value(), row.place());
    }

    /** The last looks at numbers of this kind, the newest first. */
    public List<Look> looks(Scope scope, long person, NumberKind kind) {
        return transactions.reading(scope.actor(), () -> rows.looks(person, kind));
    }
}
