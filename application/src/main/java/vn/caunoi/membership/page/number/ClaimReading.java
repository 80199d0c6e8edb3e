package vn.caunoi.membership.page.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountNames;
import vn.caunoi.access.Action;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.membership.number.RefusedClaim;
import vn.caunoi.membership.number.RefusedClaim.Finding;
import vn.caunoi.membership.number.RefusedClaims;
import vn.caunoi.membership.register.KeptFiles;
import vn.caunoi.membership.register.PersonFile;
import vn.caunoi.membership.register.Told.Recording;
import vn.caunoi.membership.register.UnitLabel;
import vn.caunoi.membership.register.UnitLabels;
import vn.caunoi.membership.words.PersonAddresses;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** Puts into words whom a unit recorded again that the person had left, and what was concluded upon it. */
@Component
class ClaimReading {

    private final RefusedClaims claims;
    private final KeptFiles files;
    private final UnitLabels units;
    private final AccountNames accounts;
    private final Transactions transactions;

    ClaimReading(
            RefusedClaims claims, KeptFiles files, UnitLabels units, AccountNames accounts, Transactions transactions) {
        this.claims = claims;
        this.files = files;
        this.units = units;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** A claim, the file of the person, and what the unit was called that claimed. */
    record Case(RefusedClaim claim, PersonFile file, UnitLabel unit) {}

    /**
     * One case.
     *
     * @throws NotFound where there is none of this number, or the reader does not reach both units
     */
    Case read(Scope scope, long entry) {
        RefusedClaim claim = claims.find(scope, entry).orElseThrow(NotFound::new);
        return new Case(
                claim,
                files.of(scope, claim.person()),
                units.of(scope, claim.unit(), claim.day()).orElseThrow(NotFound::new));
    }

    List<RefusedClaim> all(Scope scope) {
        return claims.of(scope);
    }

    /** The case in the list; nothing where the reader does not keep the person. */
    Stream<ComparisonsView.Row> row(Scope scope, RefusedClaim claim, Text text) {
        String unit =
                units.of(scope, claim.unit(), claim.day()).map(UnitLabel::name).orElse("");
        return files.among(scope, List.of(claim.person())).stream()
                .map(file -> new ComparisonsView.Row(
                        ComparisonReading.called(file, text),
                        text.t("membership.roll.title." + file.line()),
                        text.t("membership.claim.why", unit, claim.day(), where(file, text)),
                        PersonAddresses.claim(claim.entry()),
                        found(claim, text)));
    }

    private static String where(PersonFile file, Text text) {
        UnitLabel unit = file.unit();
        return unit == null ? text.t("membership.person.nowhere") : unit.name();
    }

    ClaimView view(Scope scope, Case one, Form form, Text text) {
        return transactions.reading(
                scope.actor(),
                () -> new ClaimView(
                        ComparisonReading.side(one.file(), text),
                        facts(one, text),
                        one.claim().open(),
                        scope.may(Action.RECORD),
                        PersonAddresses.claim(one.claim().entry()),
                        form,
                        found(one.claim(), text)));
    }

    private List<Fact> facts(Case one, Text text) {
        Recording recorded = one.claim().recorded();
        return List.of(
                new Fact(
                        text.t("membership.column.unit"),
                        one.unit().name(),
                        Addresses.unit(one.unit().code(), null)),
                Fact.of(text.t("membership.claim.day"), text.date(one.claim().day())),
                Fact.of(
                        text.t("membership.claim.sent"),
                        text.t("membership.recorded", recorded.at(), name(recorded.by()))));
    }

    /** What was concluded and by whom; empty while the case is open. */
    private String found(RefusedClaim claim, Text text) {
        @Nullable Finding finding = claim.finding();
        return finding == null
                ? ""
                : text.t(
                        "membership.claim.found",
                        finding.words(),
                        finding.recorded().at(),
                        name(finding.recorded().by()));
    }

    private String name(long account) {
        Map<Long, String> names = accounts.of(List.of(account));
        return names.getOrDefault(account, "");
    }
}
