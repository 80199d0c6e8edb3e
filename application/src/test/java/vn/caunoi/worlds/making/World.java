package vn.caunoi.worlds.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.caunoi.access.Line;

/**
 * What there is to ask about in a world that was made and posted.
 *
 * @param units codes of units by line, roots first
 * @param days on which something happened to units or members of a line, as often as it did
 * @param head the number of the last posting
 */
public record World(
        Map<Line, List<String>> units,
        List<String> zones,
        List<String> groups,
        Map<String, List<String>> terms,
        Map<Line, List<LocalDate>> days,
        long head,
        int entries,
        SequencedMap<String, Integer> contents) {}
