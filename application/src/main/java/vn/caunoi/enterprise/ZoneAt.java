package vn.caunoi.enterprise;

import java.time.LocalDate;
import vn.caunoi.access.ZoneOwner;

/** A zone or group of zones whose page is shown, on a day, as known at a posting. Modules above add cards about it. */
public record ZoneAt(ZoneOwner owner, String code, LocalDate day, long pin) {}
