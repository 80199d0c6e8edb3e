package vn.caunoi.enterprise.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.ledger.Past;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Text;

/** Turns the past of a record into its time line, the newest first. */
@Component
class RegisterMoments {

    private final AccountNames accounts;
    private final Transactions transactions;

    RegisterMoments(AccountNames accounts, Transactions transactions) {
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** How one kind of entry is told. */
    interface Teller<E> {

        String day(E entry);

        /** What the entry says, beside the live one before it. */
        String what(E entry, @Nullable E before);

        @Nullable
        PaperReference paper(E entry);

        /** Where the entry can be corrected; null for who may not. */
        @Nullable
        String path(long number);
    }

    <E> List<Moment> of(List<Past<E>> past, Teller<E> teller, Scope scope, Text text) {
        Map<Long, String> names = names(past.stream().map(Past::recordedBy).collect(Collectors.toSet()), scope);
        Words words = new Words(text);
        @Nullable E before = null;
        Deque<Moment> moments = new ArrayDeque<>();
        for (Past<E> told : past) {
            E entry = told.content();
            moments.addFirst(new Moment(
                    teller.day(entry),
                    teller.what(entry, told.taken() ? null : before),
                    told.taken() ? null : teller.path(told.entry()),
                    Moment.standsOn(words.paper(teller.paper(entry)), text),
                    text.t("enterprise.recorded", told.recordedAt(), names.getOrDefault(told.recordedBy(), "")),
                    told.taken()));
            before = told.taken() ? before : entry;
        }
        return List.copyOf(moments);
    }

    private Map<Long, String> names(Set<Long> accountNumbers, Scope scope) {
        return transactions.reading(scope.actor(), () -> accounts.of(accountNumbers));
    }

    /** The entry, if it still stands; else it is not found. */
    static <E> E live(List<Past<E>> past, long number) {
        return past.stream()
                .filter(told -> told.entry() == number && !told.taken())
                .findFirst()
                .map(Past::content)
                .orElseThrow(NotFound::new);
    }

    /** The entry, taken back or not: who sends a form twice hears that it is taken back already. */
    static <E> E any(List<Past<E>> past, long number) {
        return past.stream()
                .filter(told -> told.entry() == number)
                .findFirst()
                .map(Past::content)
                .orElseThrow(NotFound::new);
    }

    /** The same past; not found where nothing of it stands. */
    static <E> List<Past<E>> some(List<Past<E>> past) {
        if (past.stream().allMatch(Past::taken)) {
            throw new NotFound();
        }
        return past;
    }

    /** What held on the day; before the first entry that one, after the end the last one. */
    static <E> E shown(List<Past<E>> past, Function<E, LocalDate> since, Standpoint from) {
        List<E> live =
                past.stream().filter(told -> !told.taken()).map(Past::content).toList();
        return live.stream()
                .filter(entry -> !since.apply(entry).isAfter(from.day()))
                .reduce((earlier, later) -> later)
                .orElse(live.getFirst());
    }
}
