package vn.caunoi.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper as people cite it: its number and day. */
public record PaperReference(String number, @Nullable LocalDate dated) {}
