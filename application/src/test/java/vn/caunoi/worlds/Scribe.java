package vn.caunoi.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.organization.Manner;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.UnitEntry;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.worlds.model.Event;
import vn.caunoi.worlds.model.Event.Ended;
import vn.caunoi.worlds.model.Event.Founded;
import vn.caunoi.worlds.model.Event.KindChanged;
import vn.caunoi.worlds.model.Event.Moved;
import vn.caunoi.worlds.model.Event.Went;
import vn.caunoi.worlds.model.Told;

/** Puts events of the model into the words of the doors, and posts them. */
final class Scribe {

    private final House house;

    Scribe(House house) {
        this.house = house;
    }

    /** What a posting brought: its number, and the numbers of its entries in the order of the events. */
    record Posted(long posting, List<Long> numbers) {}

    Posted post(PostingKind kind, List<Told> voided, List<Event> added) {
        return house.bean(Ledger.class).post(house.actor(), kind, posting -> write(posting, voided, added));
    }

    private Posted write(Posting posting, List<Told> voided, List<Event> added) {
        List<Event> ofUnits =
                added.stream().filter(event -> !(event instanceof Went)).toList();
        List<Event> ofMembers = added.stream().filter(Went.class::isInstance).toList();
        List<Long> units = house.bean(Organizations.class)
                .record(
                        posting,
                        new Changes<>(
                                numbers(voided, false),
                                ofUnits.stream().map(Scribe::entry).toList()));
        List<Long> members = house.bean(Members.class)
                .record(
                        posting,
                        new Changes<>(
                                numbers(voided, true),
                                ofMembers.stream()
                                        .map(event -> movement((Went) event))
                                        .toList()));
        List<Long> numbers = new ArrayList<>();
        for (Event event : added) {
            numbers.add(
                    event instanceof Went ? members.get(ofMembers.indexOf(event)) : units.get(ofUnits.indexOf(event)));
        }
        return new Posted(posting.number(), numbers);
    }

    private static List<Long> numbers(List<Told> voided, boolean ofMembers) {
        return voided.stream()
                .filter(told -> told.event() instanceof Went == ofMembers)
                .map(Told::number)
                .toList();
    }

    private static UnitEntry entry(Event event) {
        return switch (event) {
            case Founded(var on, var unit, var kind, var parent, var how) ->
                UnitEntry.of(
                        unit,
                        on,
                        new UnitChange.Founding(
                                how.equals("OPENED"),
                                unit,
                                UnitKind.valueOf(kind),
                                parent,
                                null,
                                null,
                                birth(how),
                                null),
                        null);
            case Moved(var on, var unit, var parent) ->
                UnitEntry.of(unit, on, new Placement(Placement.Act.MOVED, parent), null);
            case KindChanged(var on, var unit, var kind) ->
                UnitEntry.of(unit, on, new UnitChange.KindChange(UnitKind.valueOf(kind)), null);
            case Ended(var on, var unit, var how, var into) ->
                UnitEntry.of(unit, on, new UnitChange.Ending(Manner.valueOf(how), into), null);
            case Went went -> throw new IllegalArgumentException(went.toString());
        };
    }

    private static @Nullable Manner birth(String how) {
        return how.equals("FOUNDED") || how.equals("OPENED") ? null : Manner.valueOf(how);
    }

    private static Movement movement(Went went) {
        @Nullable
        Member member = went.person() == null ? null : new Member(Objects.requireNonNull(went.person()), null);
        return new Movement(
                went.on(),
                MovementKind.valueOf(went.kind()),
                member,
                went.people(),
                went.from(),
                went.to(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
