package vn.caunoi.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;

/** Units on which rights lie. */
final class Units {

    private Units() {}

    static UnitId founded(TestInstallation house, String code, UnitKind kind, @Nullable String parent) {
        UnitEntry entry = UnitEntry.of(
                code,
                LocalDate.of(2016, 1, 1),
                new UnitChange.Founding(true, code, kind, parent, null, null, null, null),
                null);
        Organizations organizations = house.bean(Organizations.class);
        Actor actor = house.actor();
        house.bean(Ledger.class)
                .post(
                        actor,
                        PostingKind.ENTRY,
                        posting -> organizations.record(posting, Changes.adding(List.of(entry))));
        return Objects.requireNonNull(house.bean(Transactions.class)
                .reading(actor, () -> organizations.ids(List.of(code)).get(code)));
    }
}
