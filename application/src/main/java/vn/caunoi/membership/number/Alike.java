package vn.caunoi.membership.number;

/**
 * Two records of one line that may be one person, both kept by the reader.
 *
 * @param one the record with the lower number
 * @param byNumber they bear one number
 * @param byCode they bear one key of the office
 * @param knownTo the last posting that made them alike; 0 where only their keys do
 */
public record Alike(long one, long other, boolean byNumber, boolean byCode, long knownTo) {}
