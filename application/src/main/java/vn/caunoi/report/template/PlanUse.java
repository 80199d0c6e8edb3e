package vn.caunoi.report.template;

import vn.caunoi.access.Line;

/**
 * That a version of a plan came into force; the one with the highest number says which it is now.
 *
 * @param number counted from one for each plan
 */
public record PlanUse(Line line, String code, int number, int version) {}
