package vn.caunoi.identity.administration;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Action;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Forbidden;
import vn.caunoi.access.NotFound;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.HeldRight;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Rights;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.shell.PageProblem;

/** What every page of accounts needs first: that an administrator asks, and whom it is about. */
@Component
class AccountDesk {

    private final Accounts accounts;
    private final Rights rights;

    AccountDesk(Accounts accounts, Rights rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    /** The administrator's own account; anybody else is refused. */
    Account administrator(SignedInAccount asking) {
        if (!asking.actions().contains(Action.ADMINISTER)) throw new Forbidden();
        return accounts.find(asking.actor()).filter(Account::enabled).orElseThrow(Forbidden::new);
    }

    Holder holder(long id) {
        return accounts.holder(id).orElseThrow(NotFound::new);
    }

    Account post(long id) {
        return accounts.find(new Actor(id)).orElseThrow(NotFound::new);
    }

    HeldRight right(long id) {
        return rights.find(id).orElseThrow(NotFound::new);
    }

    /** Closes a door; refused (409) where nobody could let people in afterwards. */
    static void close(Runnable closing) {
        try {
            closing.run();
        } catch (Accounts.LastAdministrator _) {
            throw new PageProblem(HttpStatus.CONFLICT, "identity.administration.last");
        }
    }
}
