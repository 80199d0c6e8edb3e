package vn.caunoi.identity.own;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Forbidden;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.MachineTokens;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Sessions;

/** The doors through which somebody looks after his own account, and the account itself as it is now. */
@Component
record OwnDoors(Accounts accounts, Credentials credentials, Rights rights, Sessions sessions, MachineTokens tokens) {

    Account account(SignedInAccount asking) {
        return accounts.find(asking.actor()).filter(Account::enabled).orElseThrow(Forbidden::new);
    }
}
