package vn.caunoi.launch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.launch.console.Console;
import vn.caunoi.organization.Organizations;

/** Creates the sample on the first start: the world first, then the accounts that look at its units. */
@Component
class SampleStart {

    private final ObjectProvider<SampleWorld> world;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Organizations organizations;
    private final Zones zones;

    SampleStart(
            ObjectProvider<SampleWorld> world,
            Accounts accounts,
            Transactions transactions,
            Organizations organizations,
            Zones zones) {
        this.world = world;
        this.accounts = accounts;
        this.transactions = transactions;
        this.organizations = organizations;
        this.zones = zones;
    }

    /** Does what is missing; a second start finds everything and does nothing. */
    void ensure(Actor exchange, SampleClock clock, Console console) {
        world.ifAvailable(sample -> {
            if (!sample.isLoaded()) {
                load(sample, exchange, clock, console);
            }
            sample.lastEntry().ifPresent(clock::work);
        });
        SampleAccounts.AFTER_THE_WORLD.stream()
                .filter(account -> accounts.find(account.username()).isEmpty())
                .forEach(account -> open(account, exchange));
    }

    private void load(SampleWorld sample, Actor exchange, SampleClock clock, Console console) {
        console.say("sample.loading");
        try (SampleProgress progress = new SampleProgress(console)) {
            sample.load(exchange, new LoadingHands(clock, exchange), progress);
        }
    }

    /** The clock goes along; the committee gets its account before the others, for it approves reports on the way. */
    private final class LoadingHands implements SampleWorld.Hands {

        private final SampleClock clock;
        private final Actor exchange;

        LoadingHands(SampleClock clock, Actor exchange) {
            this.clock = clock;
            this.exchange = exchange;
        }

        @Override
        public void moveTo(Instant moment) {
            clock.moveTo(moment);
        }

        @Override
        public Optional<Actor> committee() {
            String name = SampleAccounts.COMMITTEE.username();
            if (accounts.find(name).isEmpty()) {
                open(SampleAccounts.COMMITTEE, exchange);
            }
            return accounts.find(name).map(Account::actor);
        }
    }

    /** An account whose units are not there yet waits for the start that brings them. */
    private void open(SampleAccount account, Actor exchange) {
        List<Grant> grants = transactions.reading(exchange, () -> grants(account));
        if (grants.size() == account.units().size() + account.groups().size()) {
            accounts.open(new NewAccount(
                    account.username(), account.displayName(), account.role(), account.password(), grants));
        }
    }

    private List<Grant> grants(SampleAccount account) {
        List<Grant> grants = new ArrayList<>();
        Map<String, UnitId> units = organizations.ids(
                account.units().stream().map(SampleAccount.OnUnit::code).toList());
        for (SampleAccount.OnUnit unit : account.units()) {
            UnitId id = units.get(unit.code());
            if (id != null) {
                grants.add(Grant.unit(id, unit.line(), unit.right()));
            }
        }
        zones.groupIds(account.groups()).values().stream()
                .map(group -> Grant.zone(new ZoneOwner(ZoneOwner.Kind.GROUP, group), zoneRight(account)))
                .forEach(grants::add);
        return grants;
    }

    /** Who keeps the registers records what the zones report, and sets their targets; others read. */
    private static Right zoneRight(SampleAccount account) {
        return account.role() == Role.ORGANIZATION_OFFICER ? Right.RECORDS : Right.FIGURES;
    }
}
