package vn.caunoi.importing.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.UnitId;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.row.EnterpriseRow;
import vn.caunoi.importing.row.FigureRow;
import vn.caunoi.importing.row.TargetRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.indicator.Catalogue;
import vn.caunoi.indicator.DeclarableIndicators;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;

/** What the actor may refer to. A unit without the right to its records is answered like one that is not there. */
@Component
class Holdings {

    private final Registers registers;
    private final Organizations organizations;
    private final Catalogue catalogue;
    private final DeclarableIndicators declarable;

    Holdings(Registers registers, Organizations organizations, Catalogue catalogue, DeclarableIndicators declarable) {
        this.registers = registers;
        this.organizations = organizations;
        this.catalogue = catalogue;
        this.declarable = declarable;
    }

    Codes codes(Snapshot ledger) {
        Codes codes = new Codes(catalogue, declarable)
                .with(
                        lines(ledger),
                        Registers.kept(registers.enterprises(), ledger)
                                .map(EnterpriseRow::code)
                                .toList());
        Registers.kept(registers.zones(), ledger).forEach(codes::zone);
        return codes;
    }

    /** The units whose records the actor holds, each with its line. */
    Map<String, Line> lines(Snapshot ledger) {
        Map<String, Line> lines = new HashMap<>();
        ledger.live(registers.units()).forEach(entry -> {
            if (entry.content().change() instanceof UnitChange.Founding founding) {
                lines.put(entry.content().unit(), founding.kind().line());
            }
        });
        Map<String, UnitId> ids = organizations.ids(lines.keySet());
        lines.keySet().removeIf(code -> {
            UnitId id = ids.get(code);
            return id == null || !ledger.scope().holds(id, Right.RECORDS);
        });
        return lines;
    }

    /** Rows whose number no indicator of that code can have. */
    List<Rejection> senseless(List<FileRow<TargetRow>> targets, List<FileRow<FigureRow>> figures) {
        return Amounts.senseless(catalogue, targets, figures);
    }

    /** New units without a superior can be founded only by who holds the whole line. */
    List<Rejection> rootsOutOfReach(List<FileRow<UnitRow>> units, Snapshot ledger) {
        Map<String, Line> known = lines(ledger);
        return units.stream()
                .filter(unit -> unit.row().parent() == null
                        && !known.containsKey(unit.row().code())
                        && !ledger.scope()
                                .wholeLines()
                                .contains(unit.row().line().line()))
                .map(unit -> new Rejection(unit, unit.finding("cap_tren", "root-out-of-reach")))
                .toList();
    }
}
