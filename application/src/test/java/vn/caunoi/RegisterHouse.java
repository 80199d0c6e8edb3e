package vn.caunoi;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.ZoneKind;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** A few words for tests of the registers: zones, enterprises and units, entered through their doors. */
public final class RegisterHouse {

    private final TestInstallation house = TestInstallation.fresh();

    public <T> T door(Class<T> type) {
        return house.bean(type);
    }

    /** For visitors who sign in. */
    public TestInstallation installation() {
        return house;
    }

    public TestClock clock() {
        return house.clock();
    }

    /** Reaches everything. */
    public Actor officer() {
        return house.actor();
    }

    public Scope scope() {
        return house.scope();
    }

    public Scope scope(Actor actor) {
        return door(AccessPolicy.class).scopeOf(actor);
    }

    /** Another account, which reaches only what it is given. */
    public Actor account(String name, Grant... grants) {
        return door(Accounts.class)
                .open(new NewAccount(name, name, Role.ORGANIZATION_OFFICER, null, List.of(grants)))
                .actor();
    }

    public long head() {
        return door(Ledger.class).head(officer());
    }

    /** One posting of one door; what it answers are the numbers of the added entries. */
    public <E> List<Long> post(BiFunction<Posting, Changes<E>, List<Long>> door, Changes<E> changes) {
        return post(officer(), PostingKind.ENTRY, door, changes);
    }

    public <E> List<Long> post(
            Actor actor, PostingKind kind, BiFunction<Posting, Changes<E>, List<Long>> door, Changes<E> changes) {
        return door(Ledger.class).post(actor, kind, posting -> door.apply(posting, changes));
    }

    public List<Long> zones(ZoneEntry... entries) {
        return post(door(Zones.class)::record, Changes.adding(List.of(entries)));
    }

    public List<Long> enterprises(EnterpriseEntry... entries) {
        return post(door(Enterprises.class)::record, Changes.adding(List.of(entries)));
    }

    /** A unit without a parent. */
    public void unit(String code, UnitKind kind, String foundedOn) {
        UnitChange founding = new UnitChange.Founding(false, "Đơn vị " + code, kind, null, null, null, null, null);
        post(
                door(Organizations.class)::record,
                Changes.adding(List.of(UnitEntry.of(code, LocalDate.parse(foundedOn), founding, null))));
    }

    public static ZoneEntry zone(String code, String from, @Nullable String until, @Nullable String group) {
        return new ZoneEntry(
                code, LocalDate.parse(from), day(until), "KCN " + code, group, ZoneKind.KCN, null, null, null);
    }

    public static EnterpriseEntry enterprise(
            String code, String from, @Nullable String until, OwnerType type, @Nullable String zone) {
        return new EnterpriseEntry(
                code, LocalDate.parse(from), day(until), "Công ty " + code, null, type, null, zone, null, null, null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
