package vn.caunoi.office;

import java.time.LocalDate;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;

/** The unit at the head of a line in which the office works; it stood before the records begin. */
record NewRoot(Line line, String code, String name, UnitKind kind, LocalDate founded) {}
