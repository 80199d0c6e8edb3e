package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.access.Line;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.Standing;
import vn.caunoi.membership.Who;
import vn.caunoi.paper.PaperReference;

/** The members of all lines, by name and by count, as they come, move and go. */
final class Folk {

    private static final List<MovementKind> LEAVINGS = List.of(
            MovementKind.LEFT_JOB,
            MovementKind.RETIRED,
            MovementKind.ENTERPRISE_CLOSED,
            MovementKind.AGED_OUT,
            MovementKind.DIED,
            MovementKind.STRUCK_OFF,
            MovementKind.EXPELLED,
            MovementKind.RESIGNED,
            MovementKind.OTHER_DECREASE);

    private final Dice dice;
    private final List<SimPerson> persons = new ArrayList<>();

    Folk(Dice dice) {
        this.dice = dice;
    }

    /** Who was there when the records begin. */
    List<Item> opening(SimUnit unit, LocalDate day) {
        List<Item> told = new ArrayList<>();
        int people = dice.between(2, 30);
        unit.pool += people;
        told.add(item(described(Movement.opening(day, unit.code, Who.counted(people)))));
        for (int n = dice.between(0, 3); n > 0; n--) {
            told.add(item(described(Movement.opening(day, unit.code, named(newcomer(unit))))
                    .as(dice.of(Standing.values()))));
        }
        return told;
    }

    private SimPerson newcomer(SimUnit unit) {
        SimPerson person = new SimPerson("N%04d".formatted(persons.size() + 1), unit.line);
        person.unit = unit;
        persons.add(person);
        return person;
    }

    private Who named(SimPerson person) {
        return Who.named(person.code, dice.maybe(50, "Nguyễn Văn " + person.code));
    }

    private Item item(Movement movement) {
        PaperReference paper = new PaperReference("QĐ/" + dice.between(1, 90), movement.effectiveOn());
        return new Item.OfMember(dice.percent(40) ? movement.citing(paper) : movement);
    }

    private Movement described(Movement movement) {
        @Nullable BirthDate born = movement.member() == null ? null : dice.maybe(75, birth());
        return movement.describing(
                dice.maybe(70, dice.of(Sex.values())), born, dice.maybe(60, dice.of(Occupation.values())));
    }

    private BirthDate birth() {
        LocalDate day = dice.day(LocalDate.of(1950, 1, 1), LocalDate.of(1999, 12, 31));
        return new BirthDate(day, dice.of(BirthDate.Precision.values()));
    }

    Item comes(SimUnit unit, LocalDate day) {
        boolean counted = dice.percent(45);
        Optional<SimPerson> former = counted ? Optional.empty() : former(unit.line);
        int people = dice.between(1, 12);
        unit.pool += counted ? people : 0;
        Who who = counted ? Who.counted(people) : named(former.orElseGet(() -> newcomer(unit)));
        former.ifPresent(person -> {
            person.unit = unit;
            person.official = false;
        });
        Movement movement =
                switch (dice.between(1, former.isPresent() || counted ? 10 : 7)) {
                    case 7 -> Movement.transfer(day, null, unit.code, who);
                    case 8, 9 -> Movement.readmission(day, unit.code, who);
                    case 10 -> Movement.restoration(day, unit.code, who);
                    default -> Movement.admission(day, unit.code, who);
                };
        return item(dice.percent(50) ? described(movement).as(Standing.PROBATIONARY) : described(movement));
    }

    private Optional<SimPerson> former(Line line) {
        List<SimPerson> gone = persons.stream()
                .filter(person -> person.line == line && person.unit == null)
                .toList();
        return gone.isEmpty() || dice.percent(70) ? Optional.empty() : Optional.of(dice.any(gone));
    }

    Optional<SimPerson> someoneIn(SimUnit unit) {
        List<SimPerson> here =
                persons.stream().filter(person -> person.unit == unit).toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(dice.any(here));
    }

    /** Leaves for the outside, or for another unit of the line. */
    Optional<Item> goes(SimUnit unit, @Nullable SimUnit to, LocalDate day) {
        Optional<SimPerson> person = dice.percent(60) ? someoneIn(unit) : Optional.empty();
        if (person.isEmpty() && unit.pool == 0) {
            return Optional.empty();
        }
        person.ifPresent(someone -> someone.unit = to);
        int people = person.isPresent() ? 1 : dice.between(1, Math.min(unit.pool, 8));
        if (person.isEmpty()) {
            unit.pool -= people;
            if (to != null) {
                to.pool += people;
            }
        }
        Who who = person.map(this::named).orElseGet(() -> Who.counted(people));
        Movement movement = to != null || dice.percent(25)
                ? Movement.transfer(day, unit.code, to == null ? null : to.code, who)
                : Movement.leaving(day, dice.any(LEAVINGS), unit.code, who);
        return Optional.of(item(person.isEmpty() ? described(movement) : movement));
    }

    /** Made official, exempted …: nothing that moves a count, except in what is known of the person. */
    Optional<Item> stays(SimUnit unit, LocalDate day) {
        Optional<SimPerson> person = dice.percent(70) ? someoneIn(unit) : Optional.empty();
        if (person.isEmpty() && unit.pool == 0) {
            return Optional.empty();
        }
        Who who = person.map(this::named).orElseGet(() -> Who.counted(dice.between(1, Math.min(3, unit.pool))));
        boolean official = dice.percent(unit.line == Line.PARTY ? 85 : 50)
                && person.map(someone -> !someone.official).orElse(true);
        if (official) {
            person.ifPresent(someone -> someone.official = true);
            return Optional.of(item(described(Movement.official(day, unit.code, who))));
        }
        return Optional.of(item(described(
                switch (dice.between(1, 4)) {
                    case 1 -> Movement.temporaryIn(day, unit.code, who);
                    case 2 -> Movement.temporaryOut(day, unit.code, who);
                    case 3 -> Movement.exemption(day, unit.code, who);
                    default -> Movement.resumption(day, unit.code, who);
                })));
    }

    Optional<Item> isNamed(SimUnit unit, LocalDate day) {
        if (unit.pool == 0) {
            return Optional.empty();
        }
        unit.pool--;
        SimPerson person = newcomer(unit);
        return Optional.of(
                item(described(Movement.naming(day, unit.code, new Member(person.code, "Trần Thị " + person.code)))));
    }

    /** Everybody goes over, before the unit ends. */
    List<Item> allGo(SimUnit unit, @Nullable SimUnit to, LocalDate day) {
        List<Item> told = new ArrayList<>();
        persons.stream().filter(person -> person.unit == unit).forEach(person -> {
            person.unit = to;
            told.add(item(Movement.transfer(day, unit.code, to == null ? null : to.code, named(person))));
        });
        if (unit.pool > 0) {
            told.add(item(Movement.transfer(day, unit.code, to == null ? null : to.code, Who.counted(unit.pool))));
            if (to != null) {
                to.pool += unit.pool;
            }
            unit.pool = 0;
        }
        return told;
    }
}
