package vn.caunoi.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.identity.NewPasswords;
import vn.caunoi.identity.Role;

/**
 * The way back in for administrators, opened by who starts the program and so can read its folder anyway: for the one whose link was
 * lost before he chose a password, and for the one who lost password and telephone.
 */
@Component
public class Rescue {

    private final Accounts accounts;
    private final Credentials credentials;
    private final NewPasswords passwords;
    private final Links links;

    Rescue(Accounts accounts, Credentials credentials, NewPasswords passwords, Links links) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.links = links;
    }

    /** Where there are administrators and none of them has a password: the name of the first. */
    public Optional<String> waiting() {
        List<Account> administrators =
                accounts.all().stream().filter(Rescue::administers).toList();
        return administrators.stream().anyMatch(each -> credentials.hasPassword(each.holder()))
                ? Optional.empty()
                : administrators.stream()
                        .min(Comparator.comparing(each -> each.actor().accountId()))
                        .map(Account::username);
    }

    private static boolean administers(Account account) {
        return account.enabled() && account.role() == Role.ADMINISTRATOR;
    }

    /**
     * The address of a new one-time link for the administrator of that name, whose second factor is given up with it; empty where
     * nobody of that name administers.
     */
    public Optional<String> link(String username) {
        return accounts.find(username)
                .map(Account::holder)
                .filter(holder -> accounts.postsOf(holder).stream().anyMatch(Rescue::administers))
                .map(holder -> {
                    passwords.takeOff(null, holder);
                    return links.address(links.issue(holder, Link.Kind.RESET, null));
                });
    }
}
