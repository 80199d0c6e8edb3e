package vn.caunoi.importing.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Plain;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Plan;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.target.Target;
import vn.caunoi.target.Targets;

/** Targets as rows. */
@Component
class TargetRegister implements Register<TargetRow, Target> {

    private final Targets targets;

    TargetRegister(Targets targets) {
        this.targets = targets;
    }

    @Override
    public SheetForm<TargetRow> form() {
        return SheetForm.TARGETS;
    }

    @Override
    public List<Recorded<Target>> live(Scope scope, long pin) {
        return targets.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<Target> changes) {
        return targets.record(posting, changes);
    }

    @Override
    public Kept<TargetRow> kept(Recorded<Target> entry) {
        Target target = entry.content();
        ObservationOwner owner = target.owner();
        PaperReference paper = target.paper();
        boolean unit = owner.kind() == ObservationOwner.Kind.UNIT;
        TargetRow row = new TargetRow(
                target.rowKey(),
                unit ? owner.code() : null,
                unit ? null : owner.code(),
                target.indicator(),
                target.period(),
                target.value(),
                TargetRow.Direction.valueOf(target.direction().name()),
                target.registered(),
                target.responsible(),
                target.cooperating(),
                target.adjustment(),
                target.reason(),
                target.document(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated());
        return Kept.of(canonical(row), entry.entry());
    }

    @Override
    public TargetRow canonical(TargetRow row) {
        BigDecimal registered = row.registered();
        return new TargetRow(
                row.rowKey(),
                row.unit(),
                row.zone(),
                row.indicator(),
                PeriodExpression.parse(row.period()).text(),
                Plain.number(row.value()),
                Objects.requireNonNullElse(row.direction(), TargetRow.Direction.AT_LEAST),
                registered == null ? null : Plain.number(registered),
                row.responsible(),
                row.cooperating(),
                Objects.requireNonNullElse(row.adjustment(), 0),
                row.reason() == null && row.isAdjustment() ? TargetRow.UNTOLD : row.reason(),
                row.document(),
                row.paperNumber(),
                row.paperDated());
    }

    @Override
    public Target entry(Wanted<TargetRow> wanted, @Nullable Kept<TargetRow> before, Surroundings around) {
        TargetRow row = wanted.row();
        ObservationOwner owner = row.unit() != null
                ? ObservationOwner.unit(row.unit())
                : around.zoneOrGroup(Objects.requireNonNull(row.zone()));
        return new Target(
                row.indicator(),
                owner,
                row.period(),
                around.days(owner, PeriodExpression.parse(row.period())),
                row.value(),
                Plan.Direction.valueOf(Objects.requireNonNull(row.direction()).name()),
                row.registered(),
                row.responsible(),
                row.cooperating(),
                Objects.requireNonNull(row.adjustment()),
                row.document(),
                Kept.ownKey(row, before),
                row.paper(),
                TargetRow.UNTOLD.equals(row.reason()) ? null : row.reason());
    }
}
