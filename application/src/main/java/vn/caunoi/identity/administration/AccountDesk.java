package vn.caunoi.identity.administration;

import java.util.List;
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
import vn.caunoi.identity.Role;
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

    /**
     * Somebody who signs in. The machine of the installation is nobody's to close or to give a post: who records in the name of
     * the house must go on seeing all of it; only its tokens are ended.
     */
    Holder person(long id) {
        Holder holder = holder(id);
        if (isMachine(accounts.postsOf(holder))) throw new Forbidden();
        return holder;
    }

    static boolean isMachine(List<Account> posts) {
        return posts.stream().anyMatch(post -> post.role() == Role.EXCHANGE);
    }

    Account post(long id) {
        return accounts.find(new Actor(id)).orElseThrow(NotFound::new);
    }

    /** A post of somebody who signs in. */
    Account postOfPerson(long id) {
        Account post = post(id);
        if (post.role() == Role.EXCHANGE) throw new Forbidden();
        return post;
    }

    /** A right of somebody who signs in. */
    HeldRight right(long id) {
        HeldRight right = rights.find(id).orElseThrow(NotFound::new);
        if (right.of().role() == Role.EXCHANGE) throw new Forbidden();
        return right;
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
