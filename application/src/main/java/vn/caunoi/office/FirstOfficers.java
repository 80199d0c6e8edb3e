package vn.caunoi.office;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Credentials;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Link;
import vn.caunoi.identity.Links;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.office.HandedLinks.HandedLink;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Text;

/** Lets the first officers in: accounts with their rights, and a link each. What stopped half-way is gone on with. */
@Component
class FirstOfficers {

    /** In whose name the set-up records, on the first day and when a line is added later: without password and token, shut out in between. */
    private static final String HAND = "thiet-lap";

    private final Accounts accounts;
    private final Credentials credentials;
    private final Links links;
    private final Messages messages;

    FirstOfficers(Accounts accounts, Credentials credentials, Links links, Messages messages) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.links = links;
        this.messages = messages;
    }

    /** The machine of the installation, which sees all that is there. */
    Account exchange() {
        return accounts.all().stream()
                .filter(account -> account.role() == Role.EXCHANGE && account.enabled())
                .findFirst()
                .orElseThrow();
    }

    /** Records in the name of the set-up, so that each of them says for ever where it is from; let in until it rests. */
    Account hand() {
        Account hand = accounts.find(HAND)
                .orElseGet(() -> accounts.open(new NewAccount(
                        HAND,
                        messages.in(Messages.VIETNAMESE).t("identity.machine." + HAND),
                        Role.EXCHANGE,
                        null,
                        List.of(Grant.everything(Right.RECORDS)))));
        if (!hand.enabled()) accounts.let(hand.actor(), hand.holder(), true);
        return hand;
    }

    /** It holds nothing until something that was left out is to be added. */
    void rest(Account hand) {
        accounts.let(hand.actor(), hand.holder(), false);
    }

    /** Whether the name is somebody else's: an account that a stopped set-up left behind has no password yet. */
    boolean isTaken(String username, boolean again) {
        return username.equals(HAND)
                || accounts.find(username)
                        .filter(found ->
                                !again || found.role() == Role.EXCHANGE || credentials.hasPassword(found.holder()))
                        .isPresent();
    }

    HandedLinks letIn(List<FirstOfficer> officers, FirstRights rights, Text text) {
        return new HandedLinks(
                officers.stream().map(officer -> letIn(officer, rights, text)).toList());
    }

    private HandedLink letIn(FirstOfficer officer, FirstRights rights, Text text) {
        List<Grant> grants = rights.of(officer);
        Account account = accounts.find(officer.username())
                .orElseGet(() -> accounts.open(
                        new NewAccount(officer.username(), officer.displayName(), officer.role(), null, grants)));
        Link link = links.issue(account.holder(), Link.Kind.SET_UP, null);
        return new HandedLink(
                account.displayName(),
                account.username(),
                account.role().label(),
                !grants.isEmpty() || account.role() == Role.ADMINISTRATOR,
                links.address(link),
                text.dateTime(link.until()));
    }
}
