package vn.caunoi.membership.number;

import vn.caunoi.membership.register.Told.Recording;

/**
 * What somebody found who compared two like records.
 *
 * @param knownTo up to which posting they were compared: what makes them alike later opens the case again
 */
public record Conclusion(long one, long other, long knownTo, boolean same, String words, Recording recorded) {}
