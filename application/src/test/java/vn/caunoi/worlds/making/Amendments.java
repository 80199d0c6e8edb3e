package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.activity.Activity;
import vn.caunoi.activity.Level;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Rating;
import vn.caunoi.membership.Sex;
import vn.caunoi.organization.UnitChange;
import vn.caunoi.organization.UnitEntry;

/** What an entry should have said. */
final class Amendments {

    private Amendments() {}

    static Movement of(Movement wrong, Dice dice) {
        LocalDate day =
                dice.percent(60) ? wrong.effectiveOn() : wrong.effectiveOn().plusDays(dice.between(-9, 9));
        int people = wrong.member() == null ? Math.max(1, wrong.quantity() + dice.between(-2, 4)) : 1;
        return new Movement(
                day,
                wrong.kind(),
                wrong.member(),
                people,
                wrong.from(),
                wrong.to(),
                wrong.standing(),
                dice.percent(70) ? wrong.sex() : dice.of(Sex.values()),
                wrong.born(),
                dice.percent(70) ? wrong.occupation() : dice.of(Occupation.values()),
                wrong.rowKey(),
                wrong.mirrorKey(),
                wrong.paper());
    }

    /** Days of changes and kinds of enterprises; what units were founded or ended for stays. */
    static Optional<Item> of(Item wrong, Dice dice) {
        return switch (wrong) {
            case Item.OfUnit(UnitEntry entry)
            when !(entry.change() instanceof UnitChange.Founding || entry.change() instanceof UnitChange.Ending) ->
                Optional.of(new Item.OfUnit(UnitEntry.of(
                        entry.unit(),
                        entry.effectiveOn().plusDays(dice.between(-20, 20)),
                        entry.change(),
                        entry.paper())));
            case Item.OfEnterprise(EnterpriseEntry entry) -> Optional.of(new Item.OfEnterprise(other(entry, dice)));
            case Item.OfRating(LocalDate on, Rating entry) -> Optional.of(new Item.OfRating(on, other(entry, dice)));
            case Item.OfActivity(Activity entry) -> Optional.of(new Item.OfActivity(other(entry, dice)));
            default -> Optional.empty();
        };
    }

    private static Rating other(Rating entry, Dice dice) {
        return new Rating(
                entry.unit(),
                entry.period(),
                entry.rated(),
                dice.of(Grade.values()),
                entry.person() == null ? Math.max(1, entry.quantity() + dice.between(-3, 2)) : 1,
                entry.person(),
                entry.rowKey(),
                entry.paper());
    }

    private static Activity other(Activity entry, Dice dice) {
        return new Activity(
                entry.unit(),
                entry.on().plusDays(dice.between(0, 9)),
                entry.kind(),
                dice.between(1, 30),
                entry.people() == null ? null : dice.between(0, 300),
                entry.amount(),
                entry.level() == null ? null : dice.of(Level.values()),
                entry.form(),
                entry.enterprise(),
                entry.title(),
                entry.rowKey(),
                entry.paper());
    }

    private static EnterpriseEntry other(EnterpriseEntry entry, Dice dice) {
        return new EnterpriseEntry(
                entry.code(),
                entry.effectiveOn(),
                entry.until(),
                entry.name(),
                entry.taxCode(),
                dice.of(OwnerType.values()),
                entry.size(),
                dice.any(Registers.ZONES),
                entry.status(),
                entry.rowKey(),
                entry.paper());
    }
}
