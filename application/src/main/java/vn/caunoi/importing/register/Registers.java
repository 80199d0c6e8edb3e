package vn.caunoi.importing.register;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.importing.compare.Door;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.Row;
import vn.caunoi.importing.row.TermRow;
import vn.caunoi.importing.row.ZoneRow;

/** Every register, what others refer to first. */
@Component
public class Registers {

    /** Where things are and how long: zones, enterprises, terms. */
    @Component
    record Places(ZoneRegister zones, EnterpriseRegister enterprises, TermRegister terms) {}

    /** What people and units did: movements of members, ratings, and activities. */
    @Component
    record Deeds(MovementRegister movements, RatingRegister ratings, ActivityRegister activities) {}

    private final Places places;
    private final UnitSheets units;
    private final Deeds deeds;
    private final TargetRegister targets;
    private final FigureRegister figures;

    Registers(Places places, UnitSheets units, Deeds deeds, TargetRegister targets, FigureRegister figures) {
        this.places = places;
        this.units = units;
        this.deeds = deeds;
        this.targets = targets;
        this.figures = figures;
    }

    /** All doors, what others refer to first. */
    public List<Door<?>> doors() {
        return List.of(zones(), enterprises(), units, terms(), movements(), ratings(), activities(), targets, figures);
    }

    ZoneRegister zones() {
        return places.zones();
    }

    EnterpriseRegister enterprises() {
        return places.enterprises();
    }

    TermRegister terms() {
        return places.terms();
    }

    UnitSheets units() {
        return units;
    }

    MovementRegister movements() {
        return deeds.movements();
    }

    RatingRegister ratings() {
        return deeds.ratings();
    }

    ActivityRegister activities() {
        return deeds.activities();
    }

    TargetRegister targets() {
        return targets;
    }

    FigureRegister figures() {
        return figures;
    }

    /** Zones, groups and terms of the ledger and of the file. */
    Surroundings surroundings(Snapshot ledger, List<FileRow<ZoneRow>> zoneRows, List<FileRow<TermRow>> termRows) {
        return new Surroundings(
                Stream.concat(kept(zones(), ledger), zoneRows.stream().map(FileRow::row)),
                Stream.concat(kept(terms(), ledger), termRows.stream().map(FileRow::row)));
    }

    static <R extends Row, E> Stream<R> kept(Register<R, E> register, Snapshot ledger) {
        return ledger.live(register).stream().map(register::kept).map(Kept::row);
    }
}
