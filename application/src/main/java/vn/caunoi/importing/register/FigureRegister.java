package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Plain;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.DateRange;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Qualifier;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Observed and declared figures as rows: for a period, or on a day. */
@Component
class FigureRegister implements Register<FigureRow, Observation> {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Observations observations;
    private final Catalogue catalogue;

    FigureRegister(Observations observations, Catalogue catalogue) {
        this.observations = observations;
        this.catalogue = catalogue;
    }

    @Override
    public SheetForm<FigureRow> form() {
        return SheetForm.FIGURES;
    }

    @Override
    public List<Recorded<Observation>> live(Scope scope, long pin) {
        return observations.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<Observation> changes) {
        return observations.record(posting, changes);
    }

    @Override
    public Kept<FigureRow> kept(Recorded<Observation> entry) {
        Observation observation = entry.content();
        ObservationOwner owner = observation.owner();
        PaperReference paper = observation.paper();
        boolean day = DAY.matcher(observation.period()).matches();
        FigureRow row = new FigureRow(
                observation.rowKey(),
                owner.kind() == ObservationOwner.Kind.UNIT ? owner.code() : null,
                owner.kind() == ObservationOwner.Kind.ZONE || owner.kind() == ObservationOwner.Kind.GROUP
                        ? owner.code()
                        : null,
                owner.kind() == ObservationOwner.Kind.ENTERPRISE ? owner.code() : null,
                observation.indicator(),
                day ? null : observation.period(),
                day ? LocalDate.parse(observation.period()) : null,
                observation.value(),
                observation.measure(),
                observation.qualifier(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated());
        return Kept.of(canonical(row), entry.entry());
    }

    @Override
    public FigureRow canonical(FigureRow row) {
        String period = row.period();
        return new FigureRow(
                row.rowKey(),
                row.unit(),
                row.zone(),
                row.enterprise(),
                row.indicator(),
                period == null ? null : PeriodExpression.parse(period).text(),
                row.on(),
                Plain.number(row.value()),
                row.measure(),
                Objects.requireNonNullElse(row.qualifier(), Qualifier.DUNG),
                row.paperNumber(),
                row.paperDated());
    }

    /** The unit of the catalogue said or left unsaid, or spelled otherwise, is no difference. */
    @Override
    public FigureRow against(FigureRow row, FigureRow kept) {
        boolean same = catalogue
                .find(row.indicator())
                .filter(indicator -> indicator.sameUnit(row.measure(), kept.measure()))
                .isPresent();
        return same ? measured(row, kept.measure()) : row;
    }

    private static FigureRow measured(FigureRow row, @Nullable String measure) {
        return new FigureRow(
                row.rowKey(),
                row.unit(),
                row.zone(),
                row.enterprise(),
                row.indicator(),
                row.period(),
                row.on(),
                row.value(),
                measure,
                row.qualifier(),
                row.paperNumber(),
                row.paperDated());
    }

    private void requireUnit(FigureRow row) {
        Optional<Refusal> refusal =
                catalogue.find(row.indicator()).flatMap(indicator -> indicator.unitRefusal(row.measure()));
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
    }

    @Override
    public Observation entry(Wanted<FigureRow> wanted, @Nullable Kept<FigureRow> before, Surroundings around) {
        FigureRow row = wanted.row();
        requireUnit(row);
        ObservationOwner owner = owner(row, around);
        LocalDate on = row.on();
        String period = on == null ? Objects.requireNonNull(row.period()) : on.toString();
        return new Observation(
                row.indicator(),
                owner,
                period,
                on == null ? around.days(owner, PeriodExpression.parse(period)) : DateRange.closed(on, on),
                row.value(),
                row.measure(),
                Objects.requireNonNull(row.qualifier()),
                Kept.ownKey(row, before),
                row.paper());
    }

    private static ObservationOwner owner(FigureRow row, Surroundings around) {
        if (row.unit() != null) {
            return ObservationOwner.unit(row.unit());
        }
        return row.zone() != null
                ? around.zoneOrGroup(row.zone())
                : ObservationOwner.enterprise(Objects.requireNonNull(row.enterprise()));
    }
}
