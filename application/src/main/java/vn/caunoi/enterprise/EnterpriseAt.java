package vn.caunoi.enterprise;

import java.time.LocalDate;

/** An enterprise whose page is shown: its number and code, on a day, as known at a posting. Modules above add cards. */
public record EnterpriseAt(long id, String code, LocalDate day, long pin) {}
