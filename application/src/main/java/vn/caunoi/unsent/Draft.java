package vn.caunoi.unsent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What stands in a form that is still open.
 *
 * @param key under which the form was drawn
 * @param form the address to which it is sent
 * @param address the page on which it stands
 * @param revision how often it was kept: who knows an older one does not write over a newer one
 * @param fields name and value of each field that somebody can see and type into
 */
record Draft(UUID key, String form, String address, int revision, List<List<String>> fields, Instant savedAt) {}
