package vn.caunoi.search.finding;

import java.time.LocalDate;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.shell.Text;

/** Looks for what fits in one register; every one of them is asked, in their order. */
interface Finder {

    Hits find(Sought sought, View view);

    /**
     * From where is looked: by whom, on which day, as known at which posting, among which standing units.
     *
     * @param standing those whose figures the reader holds
     */
    record View(Scope scope, LocalDate day, long pin, StandingUnits standing, Text text) {}
}
