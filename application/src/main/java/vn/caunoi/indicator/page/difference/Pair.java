package vn.caunoi.indicator.page.difference;

import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Differences.Only;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Question;

/**
 * Two questions as they were asked on a page.
 *
 * @param knownFrom as it was typed, null for what is known now
 * @param knownTo as it was typed, null for what is known now
 * @param only which of the entries are shown
 * @param allUnits whether more units are shown than have room on a screen
 * @param page of the entries
 */
record Pair(
        Question from,
        Question to,
        @Nullable String knownFrom,
        @Nullable String knownTo,
        Only only,
        boolean allUnits,
        int page) {

    FigureAddress first() {
        return FigureAddress.of(from, knownFrom).by(null);
    }

    FigureAddress second() {
        return FigureAddress.of(to, knownTo).by(null);
    }

    /** The address of the whole difference. */
    String path() {
        return first().differenceTo(second());
    }

    /** The same of a part of a ratio. */
    Pair of(Indicator part) {
        return new Pair(from.of(part), to.of(part), knownFrom, knownTo, only, allUnits, page);
    }
}
