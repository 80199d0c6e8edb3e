package vn.caunoi.organization;

import java.time.LocalDate;

/** A unit whose page is shown: as it stands on a day, as known at a posting. Modules above add cards about it. */
public record UnitAt(Unit unit, LocalDate day, long pin) {}
