package vn.caunoi.abuse;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** The sample of 2016 with a few more accounts, for whoever tries what is not his. */
record AbuseHouse(SampleReaders readers) {

    static final String OWN = "HN-CB-001";
    static final String FOREIGN = "HN-CB-002";
    static final String ABOVE = "HN-PARTY";
    static final String UNION = "HN-CD-003";

    static final String NEIGHBOUR = "bi-thu-ben-canh";
    static final String CHAIR = "chu-tich";
    static final String INSPECTOR = "kiem-tra";
    static final String ADMINISTRATOR = "quan-tri";

    static AbuseHouse fresh() {
        AbuseHouse house = new AbuseHouse(SampleReaders.fresh());
        house.open(NEIGHBOUR, Role.CELL_SECRETARY, house.grant(FOREIGN, Line.PARTY));
        house.open(CHAIR, Role.UNION_CHAIR, house.grant(UNION, Line.UNION));
        house.open(INSPECTOR, Role.INSPECTOR, house.grant(ABOVE, Line.PARTY));
        house.readers.open(ADMINISTRATOR, Role.ADMINISTRATOR, List.of());
        return house;
    }

    private void open(String name, Role role, Grant grant) {
        readers.open(name, role, List.of(grant));
    }

    TestInstallation installation() {
        return readers.house();
    }

    Visitor visit(String account) {
        return readers.visit(account);
    }

    Account account(String name) {
        return installation().bean(Accounts.class).find(name).orElseThrow();
    }

    String token(String account) {
        return installation().tokenOf(account(account).actor());
    }

    Untouched rows() {
        return Untouched.now(installation().database());
    }

    Grant.OfUnit grant(String code, Line line) {
        return (Grant.OfUnit) Grant.unit(unit(code), line, Right.RECORDS);
    }

    UnitId unit(String code) {
        return Objects.requireNonNull(installation()
                .bean(Transactions.class)
                .reading(
                        installation().actor(),
                        () -> installation()
                                .bean(Organizations.class)
                                .ids(List.of(code))
                                .get(code)));
    }

    /** A committee beside those of the sample, under which nothing lies yet. */
    void foundAnotherCommittee() {
        UnitEntry founding = UnitEntry.of(
                "HN-DB-99",
                LocalDate.of(2012, 1, 1),
                new UnitChange.Founding(
                        true, "Đảng bộ cơ sở khác", UnitKind.GRASSROOTS_COMMITTEE, ABOVE, null, null, null, null),
                null);
        Organizations organizations = installation().bean(Organizations.class);
        installation()
                .bean(Ledger.class)
                .post(
                        installation().actor(),
                        PostingKind.ENTRY,
                        posting -> organizations.record(posting, Changes.adding(List.of(founding))));
    }

    /** The address of the first member of a unit, as the officer finds it in the list. */
    String memberOf(String unit) {
        return link(SampleReaders.OFFICER, "/thanh-vien?to-chuc=" + unit, "/thanh-vien/\\d+");
    }

    /** The first link of a form on a page. */
    String link(String account, String page, String form) {
        Matcher link = Pattern.compile("href=\"(" + form + ")[\"?]")
                .matcher(visit(account).open(page).body());
        if (!link.find()) throw new IllegalStateException(page + " leads to no " + form);
        return link.group(1);
    }

    /** What a page tells, apart from the frame, which repeats the address that was asked, and from the minute of asking. */
    static String told(HttpResponse<String> page) {
        return page.body().replaceAll("(?s)\\A.*<main|</main>.*", "").replaceAll("[0-9/]{10} [0-9]{2}:[0-9]{2}", "");
    }
}
