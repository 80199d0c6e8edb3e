package vn.caunoi.identity.administration;

import caunoi.template.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.access.InstallationFacts;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.SignedInAccount;
import vn.caunoi.identity.session.Sessions;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.PageController;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;

/** The administrator's desk: how many come in, and how the installation stands. */
@PageController
class DeskController {

    private final Templates templates;
    private final AccountDesk desk;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ObjectProvider<InstallationFacts> facts;

    DeskController(
            Templates templates,
            AccountDesk desk,
            Accounts accounts,
            Sessions sessions,
            ObjectProvider<InstallationFacts> facts) {
        this.templates = templates;
        this.desk = desk;
        this.accounts = accounts;
        this.sessions = sessions;
        this.facts = facts;
    }

    @GetMapping(Addresses.DESK)
    JteModel open(PageFrame frame, SignedInAccount asking) {
        desk.administrator(asking);
        Text text = frame.text();
        List<Account> all = accounts.all();
        List<Fact> people = List.of(
                new Fact(text.t("identity.administration.accounts.open"), text.number(open(all)), Addresses.ACCOUNTS),
                Fact.of(text.t("identity.administration.accounts.closed"), text.number(all.size() - open(all))),
                Fact.of(text.t("identity.administration.sessions.now"), text.number(sessions.count())));
        List<Fact> house = facts.orderedStream()
                .flatMap(source -> source.facts().stream())
                .map(fact -> Fact.of(text.t(fact.label()), said(fact, text)))
                .toList();
        return templates.identityDesk(frame.page("identity.administration.title"), people, house);
    }

    private static long open(List<Account> all) {
        return all.stream().filter(Account::enabled).count();
    }

    private static String said(InstallationFacts.InstallationFact fact, Text text) {
        return text.t(fact.words(), fact.arguments().toArray());
    }
}
