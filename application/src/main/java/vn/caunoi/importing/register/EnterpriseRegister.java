package vn.caunoi.importing.register;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.TaxCode;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Refused;

/** Enterprises as rows. An enterprise of which nobody noted a status operates. */
@Component
class EnterpriseRegister implements Register<EnterpriseRow, EnterpriseEntry> {

    private final Enterprises enterprises;

    EnterpriseRegister(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public SheetForm<EnterpriseRow> form() {
        return SheetForm.ENTERPRISES;
    }

    @Override
    public List<Recorded<EnterpriseEntry>> live(Scope scope, long pin) {
        return enterprises.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<EnterpriseEntry> changes) {
        return enterprises.record(posting, changes);
    }

    @Override
    public Kept<EnterpriseRow> kept(Recorded<EnterpriseEntry> entry) {
        EnterpriseEntry enterprise = entry.content();
        PaperReference paper = enterprise.paper();
        EnterpriseRow row = new EnterpriseRow(
                enterprise.rowKey(),
                enterprise.code(),
                enterprise.taxCode(),
                enterprise.name(),
                enterprise.ownerType(),
                enterprise.zone(),
                enterprise.size(),
                enterprise.status(),
                enterprise.effectiveOn(),
                enterprise.until(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated());
        return Kept.of(canonical(row), entry.entry());
    }

    @Override
    public EnterpriseRow canonical(EnterpriseRow row) {
        return new EnterpriseRow(
                row.rowKey(),
                row.code(),
                taxCode(row.taxCode()),
                row.name(),
                row.ownerType(),
                row.zone(),
                row.size(),
                Objects.requireNonNullElse(row.status(), OperatingStatus.HOAT_DONG),
                row.from(),
                row.until(),
                row.paperNumber(),
                row.paperDated());
    }

    /** As the register writes it; a code that is none stays as it is, and the register refuses it. */
    private static @Nullable String taxCode(@Nullable String written) {
        try {
            return written == null ? null : TaxCode.parse(written).value();
        } catch (Refused refused) {
            return written;
        }
    }

    @Override
    public EnterpriseEntry entry(
            Wanted<EnterpriseRow> wanted, @Nullable Kept<EnterpriseRow> before, Surroundings around) {
        EnterpriseRow row = wanted.row();
        return new EnterpriseEntry(
                row.code(),
                row.from(),
                row.until(),
                row.name(),
                row.taxCode(),
                row.ownerType(),
                row.size(),
                row.zone(),
                row.status(),
                Kept.ownKey(row, before),
                row.paper());
    }
}
