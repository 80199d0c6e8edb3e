package vn.caunoi.launch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

/** The account for the exchange of the whole, {@code trao-doi}, whose token lies in the folder of the installation. */
record ExchangeAccount(DataHome home, Accounts accounts, MachineTokens tokens, Premises premises) {

    static final String NAME = "trao-doi";

    /** The account with a token that opens the door, made where it is missing. */
    Actor ensure() {
        Account account = accounts.find(NAME).orElseGet(this::open);
        boolean tokenOpens = home.token()
                .flatMap(tokens::opened)
                .filter(found -> found.actor().equals(account.actor()))
                .isPresent();
        if (!tokenOpens) {
            home.keepToken(tokens.issueOnly(account.actor()));
        }
        return account.actor();
    }

    /** A real installation has no password that stands in a program. */
    private Account open() {
        @Nullable String password = premises == Premises.SAMPLE ? SampleAccounts.EXCHANGE.password() : null;
        return accounts.open(new NewAccount(
                NAME,
                SampleAccounts.EXCHANGE.displayName(),
                Role.EXCHANGE,
                password,
                List.of(Grant.everything(Right.RECORDS))));
    }
}
