package vn.caunoi.report.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.indicator.Figure;
import vn.caunoi.report.template.Piece.Place;
import vn.caunoi.report.template.TemplateFile.Faults;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** Reads the sentences of a plan, and looks at what their places want of its figures. */
record Sentences(Map<String, Wanted> figures, Faults faults) {

    /** The sentence, with a fault for everything in it that cannot be read or told. */
    Wording wording(String where, String text) {
        Wording.Read read = Wording.read(text);
        read.faults().forEach(refusal -> faults.note("at", where, refusal));
        read.wording()
                .places()
                .forEach(place -> refusals(place, figures).forEach(refusal -> faults.note("at", where, refusal)));
        return read.wording();
    }

    /**
     * Looks at a sentence that an officer wrote.
     *
     * @throws Refused where a place names no figure of the plan, or tells it in a way that it has not
     */
    static Wording edited(String text, Map<String, Wanted> figures) {
        Wording wording = Wording.edited(text);
        List<Refusal> refusals = wording.places().stream()
                .flatMap(place -> refusals(place, figures).stream())
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return wording;
    }

    private static List<Refusal> refusals(Place place, Map<String, Wanted> figures) {
        Wanted wanted = figures.get(place.figure());
        if (wanted == null) {
            return List.of(refusal("unknown-figure", place.written(), String.join(", ", figures.keySet())));
        }
        if (place.key() == null && place.telling() == Telling.SHARE || place.key() != null && wanted.by() == null) {
            return List.of(refusal("no-parts", place.written(), wanted.name()));
        }
        List<String> parts = parts(wanted);
        if (place.key() != null && !parts.isEmpty() && !parts.contains(place.key())) {
            return List.of(refusal("unknown-part", place.written(), place.key(), String.join(", ", parts)));
        }
        boolean fits = place.telling().fits(wanted.indicator(), wanted.span())
                && (place.key() == null || place.telling().fitsPart());
        return fits ? List.of() : List.of(refusal("telling-not-of-it", place.written(), wanted.name()));
    }

    /** The parts into which the figure may fall; none where that is open. */
    private static List<String> parts(Wanted wanted) {
        return Optional.ofNullable(wanted.by())
                .flatMap(by -> by.keys(wanted.indicator()))
                .map(known -> Stream.concat(known.stream(), Stream.of(Figure.UNCLASSIFIED))
                        .toList())
                .orElse(List.of());
    }

    private static Refusal refusal(String rule, Object... what) {
        return Refusal.of("report.refusal.wording." + rule, what);
    }
}
