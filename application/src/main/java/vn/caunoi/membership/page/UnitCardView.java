package vn.caunoi.membership.page;

import java.util.List;
import vn.caunoi.shell.Fact;

/** The members of a unit and its sub-tree on a day, in words that are ready to print; no names. */
public record UnitCardView(List<Fact> facts, String note, String list) {}
