package vn.caunoi.importing.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.compare.Door;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Matches;
import vn.caunoi.importing.compare.Outcome;
import vn.caunoi.importing.compare.Rejection;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.form.FileRow;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.UnitEventRow;
import vn.caunoi.importing.row.UnitRow;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.organization.OrganizationRule;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitEntry;

/** The sheets of units and of what befell them, which together tell the entries of the trees. */
@Component
class UnitSheets implements Door<UnitEntry> {

    private final Organizations organizations;
    private final ObjectProvider<OrganizationRule> decisions;

    UnitSheets(Organizations organizations, ObjectProvider<OrganizationRule> decisions) {
        this.organizations = organizations;
        this.decisions = decisions;
    }

    /** What a posting put under a superior that such units do not stand under as a rule. */
    List<Recorded<UnitEntry>> unusual(Posting posting) {
        return decisions.stream()
                .flatMap(rule -> rule.unusual(posting).stream())
                .toList();
    }

    /** What a posting says twice of a unit, so that the second time nothing changes. */
    List<Recorded<UnitEntry>> repeated(Posting posting) {
        return decisions.stream()
                .flatMap(rule -> rule.repeated(posting).stream())
                .toList();
    }

    @Override
    public List<Recorded<UnitEntry>> live(Scope scope, long pin) {
        return organizations.live(scope, pin);
    }

    @Override
    public List<Long> record(Posting posting, Changes<UnitEntry> changes) {
        return organizations.record(posting, changes);
    }

    /** What the ledger knows of each unit, by its code. */
    Map<String, Difference.KnownUnit> known(Snapshot ledger) {
        Map<String, Difference.KnownUnit> known = new HashMap<>();
        ledger.live(this)
                .forEach(entry -> known.merge(
                        entry.content().unit(),
                        Difference.KnownUnit.of(entry.content().change()),
                        Difference.KnownUnit::then));
        return known;
    }

    /** Each unit's entries, oldest first. */
    Map<String, UnitStory> stories(List<Recorded<UnitEntry>> live) {
        Map<String, List<UnitEntry>> byUnit = new LinkedHashMap<>();
        live.forEach(entry -> byUnit.computeIfAbsent(entry.content().unit(), unit -> new ArrayList<>())
                .add(entry.content()));
        Map<String, UnitStory> stories = new LinkedHashMap<>();
        byUnit.forEach((unit, entries) -> stories.put(unit, new UnitStory(unit, entries)));
        return stories;
    }

    Outcome compare(List<FileRow<UnitRow>> units, List<FileRow<UnitEventRow>> events, Snapshot ledger) {
        List<Recorded<UnitEntry>> live = ledger.live(this);
        List<Kept<UnitRow>> keptUnits = new ArrayList<>();
        List<Kept<UnitEventRow>> keptEvents = new ArrayList<>();
        stories(live).values().forEach(story -> {
            story.row().ifPresent(row -> keptUnits.add(new Kept<>(row, null, List.of())));
            story.events().forEach(event -> keptEvents.add(new Kept<>(event, null, List.of())));
        });
        Map<String, UnitRow> known = new LinkedHashMap<>();
        keptUnits.forEach(unit -> known.put(unit.row().code(), unit.row()));
        UnitsInFile file = new UnitsInFile(known, units, events);
        Matches<UnitRow> unitMatches = new Matches<>(SheetForm.UNITS, UnitSheets::asSaid, file.units(), keptUnits);
        Matches<UnitEventRow> eventMatches =
                new Matches<>(SheetForm.EVENTS, UnitSheets::asSaid, file.events(), keptEvents);
        UnitChanges changes = new UnitChanges(live, unitMatches, keptUnits, eventMatches, keptEvents);
        List<Rejection> rejected = new ArrayList<>(file.rejected());
        rejected.addAll(unitMatches.rejected());
        rejected.addAll(eventMatches.rejected());
        return changes.outcome(rejected, this);
    }

    private static <R> R asSaid(R row, R kept) {
        return row;
    }
}
