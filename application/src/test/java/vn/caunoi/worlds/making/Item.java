package vn.caunoi.worlds.making;

import java.time.LocalDate;
import vn.caunoi.activity.Activity;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.indicator.Observation;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.Rating;
import vn.caunoi.organization.Term;
import vn.caunoi.organization.UnitEntry;

/** One thing to be recorded through the door of its module. */
public sealed interface Item {

    LocalDate on();

    record OfZone(ZoneEntry entry) implements Item {
        @Override
        public LocalDate on() {
            return entry.effectiveOn();
        }
    }

    record OfEnterprise(EnterpriseEntry entry) implements Item {
        @Override
        public LocalDate on() {
            return entry.effectiveOn();
        }
    }

    record OfUnit(UnitEntry entry) implements Item {
        @Override
        public LocalDate on() {
            return entry.effectiveOn();
        }
    }

    record OfTerm(Term entry) implements Item {
        @Override
        public LocalDate on() {
            return entry.effectiveOn();
        }
    }

    record OfMember(Movement entry) implements Item {
        @Override
        public LocalDate on() {
            return entry.effectiveOn();
        }
    }

    record OfActivity(Activity entry) implements Item {
        @Override
        public LocalDate on() {
            return entry.on();
        }
    }

    record OfRating(LocalDate on, Rating entry) implements Item {}

    record OfReport(LocalDate on, Observation entry) implements Item {}
}
