package vn.caunoi.membership.page.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Action;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.membership.number.Alike;
import vn.caunoi.membership.number.Comparisons;
import vn.caunoi.membership.number.Conclusion;
import vn.caunoi.membership.number.RefusedClaim;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.words.MemberWords;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Puts like records, and what was concluded upon them, into words. */
@Component
class ComparisonReading {

    private static final int SIZE = 50;

    private final Comparisons comparisons;
    private final KeptFiles files;
    private final AccountNames accounts;
    private final Transactions transactions;
    private final ClaimReading claims;

    ComparisonReading(
            Comparisons comparisons,
            KeptFiles files,
            AccountNames accounts,
            Transactions transactions,
            ClaimReading claims) {
        this.transactions = transactions;
        this.comparisons = comparisons;
        this.files = files;
        this.accounts = accounts;
        this.claims = claims;
    }

    /** Two records, what makes them alike now, and what was concluded upon them before. */
    record Case(PersonFile one, PersonFile other, List<Alike> open, List<Conclusion> concluded) {

        boolean known() {
            return !open.isEmpty() || !concluded.isEmpty();
        }
    }

    Case read(Scope scope, long one, long other) {
        return new Case(
                files.of(scope, one),
                files.of(scope, other),
                comparisons.open(scope, one, other).stream().toList(),
                comparisons.concluded(scope).stream()
                        .filter(conclusion -> conclusion.one() == one && conclusion.other() == other)
                        .toList());
    }

    /** The open ones first, and of these first whom a unit recorded again: somebody there waits for an answer. */
    ComparisonsView list(Scope scope, int number, Text text) {
        return transactions.reading(scope.actor(), () -> rows(scope, number, text));
    }

    private ComparisonsView rows(Scope scope, int number, Text text) {
        List<RefusedClaim> claimed = claims.all(scope);
        List<Alike> open = comparisons.open(scope);
        List<Conclusion> concluded = comparisons.concluded(scope);
        Paging paging =
                new Paging(number, SIZE, claimed.size() + open.size() + concluded.size(), PersonAddresses.COMPARISONS);
        List<ComparisonsView.Row> rows = Stream.of(
                        claimed.stream().filter(RefusedClaim::open).map(claim -> claimed(scope, claim, text)),
                        open.stream()
                                .map(alike -> pair(scope, alike.one(), alike.other(), alike(alike, text), "", text)),
                        claimed.stream().filter(claim -> !claim.open()).map(claim -> claimed(scope, claim, text)),
                        concluded.stream()
                                .map(done -> pair(scope, done.one(), done.other(), "", found(done, text), text)))
                .flatMap(Function.identity())
                .skip(Math.max(0, paging.from() - 1))
                .limit(SIZE)
                .flatMap(Supplier::get)
                .toList();
        return new ComparisonsView(rows, paging, scope.may(Action.RECORD));
    }

    private Supplier<Stream<ComparisonsView.Row>> claimed(Scope scope, RefusedClaim claim, Text text) {
        return () -> claims.row(scope, claim, text);
    }

    private Supplier<Stream<ComparisonsView.Row>> pair(
            Scope scope, long one, long other, String alike, String found, Text text) {
        return () -> {
            List<PersonFile> both = files.among(scope, List.of(one, other));
            return both.size() < 2
                    ? Stream.empty()
                    : Stream.of(new ComparisonsView.Row(
                            called(both.getFirst(), text) + " – " + called(both.getLast(), text),
                            text.t("membership.roll.title." + both.getFirst().line()),
                            alike,
                            PersonAddresses.comparison(one, other),
                            found));
        };
    }

    static String called(PersonFile file, Text text) {
        return new MemberWords(text).called(file.code(), file.fullName());
    }

    ComparisonView view(Scope scope, Case pair, Form form, Text text) {
        return transactions.reading(scope.actor(), () -> both(scope, pair, form, text));
    }

    private ComparisonView both(Scope scope, Case pair, Form form, Text text) {
        return new ComparisonView(
                pair.open().stream()
                        .map(alike -> alike(alike, text))
                        .findFirst()
                        .orElse(""),
                side(pair.one(), text),
                side(pair.other(), text),
                !pair.open().isEmpty(),
                scope.may(Action.RECORD),
                PersonAddresses.comparison(pair.one().person(), pair.other().person()),
                form,
                Stream.of(Verdict.values())
                        .map(verdict -> new Option(verdict.name(), text.t("membership.comparison.verdict." + verdict)))
                        .toList(),
                pair.concluded().stream()
                        .sorted(Comparator.comparing(Conclusion::knownTo).reversed())
                        .map(done -> found(done, text))
                        .toList());
    }

    static ComparisonView.Side side(PersonFile file, Text text) {
        MemberWords words = new MemberWords(text);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.t("membership.column.code"), file.code()));
        var unit = file.unit();
        facts.add(new Fact(
                text.t("membership.column.unit"),
                unit == null ? text.t("membership.person.nowhere") : unit.name(),
                unit == null ? null : Addresses.unit(unit.code(), null)));
        var born = file.state().born();
        facts.add(Fact.of(text.t("membership.person.born"), born == null ? "" : born.toString()));
        facts.add(Fact.of(
                text.t("membership.column.sex"),
                words.enumerated("sex", file.state().sex())));
        facts.add(Fact.of(text.t("membership.person.since"), words.since(file.state())));
        return new ComparisonView.Side(
                file.fullName() == null ? text.t("membership.person.nameless") : file.fullName(),
                Addresses.person(file.person()),
                facts.stream().filter(fact -> !fact.value().isEmpty()).toList());
    }

    private static String alike(Alike alike, Text text) {
        String why = alike.byNumber() && alike.byCode() ? "both" : alike.byNumber() ? "number" : "code";
        return text.t("membership.comparison.alike." + why);
    }

    private String found(Conclusion done, Text text) {
        Map<Long, String> names = accounts.of(List.of(done.recorded().by()));
        return text.t(
                "membership.comparison.found",
                text.t("membership.comparison.verdict." + Verdict.of(done.same())),
                done.words(),
                done.recorded().at(),
                names.getOrDefault(done.recorded().by(), ""));
    }
}
