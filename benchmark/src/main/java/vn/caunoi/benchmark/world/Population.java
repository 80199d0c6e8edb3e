package vn.caunoi.benchmark.world;

import java.util.Arrays;
import java.util.SplittableRandom;
import vn.caunoi.access.Line;

/** Who belongs where at one moment: each person's unit, and the people of each unit and line, to be drawn from. */
final class Population {

    private final int[] unitOf;
    private final int[] placeInUnit;
    private final int[] placeInLine;
    private final Bag[] units;
    private final Bag[] lines = new Bag[Line.values().length];
    private int people;

    Population(int most, int units) {
        unitOf = new int[most + 1];
        placeInUnit = new int[most + 1];
        placeInLine = new int[most + 1];
        this.units = new Bag[units + 1];
        Arrays.setAll(this.units, _ -> new Bag());
        Arrays.setAll(lines, _ -> new Bag());
    }

    /** A number that can be drawn, and taken out of any place. */
    private static final class Bag {

        private int[] members = new int[8];
        private int size;

        private int add(int member) {
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size] = member;
            return size++;
        }

        /** The last one takes the empty place. */
        private void remove(int place, int[] places) {
            int last = members[--size];
            members[place] = last;
            places[last] = place;
        }
    }

    boolean isFull() {
        return people == unitOf.length - 1;
    }

    int newcomer(Line line, int unit) {
        int person = ++people;
        placeInLine[person] = lines[line.ordinal()].add(person);
        settle(person, unit);
        return person;
    }

    private void settle(int person, int unit) {
        unitOf[person] = unit;
        placeInUnit[person] = units[unit].add(person);
    }

    void move(int person, int unit) {
        units[unitOf[person]].remove(placeInUnit[person], placeInUnit);
        settle(person, unit);
    }

    void leave(Line line, int person) {
        units[unitOf[person]].remove(placeInUnit[person], placeInUnit);
        lines[line.ordinal()].remove(placeInLine[person], placeInLine);
        unitOf[person] = 0;
    }

    /** 0: of none any more. */
    int unitOf(int person) {
        return unitOf[person];
    }

    /** Anybody of the line; 0 where nobody is left. */
    int anyone(Line line, SplittableRandom dice) {
        Bag bag = lines[line.ordinal()];
        return bag.size == 0 ? 0 : bag.members[dice.nextInt(bag.size)];
    }

    /** 0 where the unit is empty. */
    int lastOf(int unit) {
        Bag bag = units[unit];
        return bag.size == 0 ? 0 : bag.members[bag.size - 1];
    }

    int people() {
        return people;
    }
}
