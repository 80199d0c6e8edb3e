package vn.caunoi.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.report.Edition;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Sentence;
import vn.caunoi.shell.Text;

/** Tells of each sentence what it is made of: its figures with their definition, and the doors to its words. */
record MadeOf(Edition edition, Manuscript manuscript, boolean writes, Text text) {

    private static final Pattern NAME = Pattern.compile("\\{?([A-Za-z0-9-]+)");
    private static final Pattern UNIT = Pattern.compile("[?&]unit=([^&]*)");

    Map<String, EditionView.Part> parts() {
        Map<String, List<EditionView.Made>> figures = new LinkedHashMap<>();
        manuscript.blocks().forEach(block -> {
            switch (block) {
                case Manuscript.Said said ->
                    figures.computeIfAbsent(said.id(), id -> new ArrayList<>()).addAll(made(said));
                case Manuscript.LeftOut leftOut -> figures.computeIfAbsent(leftOut.id(), id -> new ArrayList<>());
                case Manuscript.Blank blank -> figures.computeIfAbsent(blank.id(), id -> new ArrayList<>());
                default -> {}
            }
        });
        Map<String, EditionView.Part> parts = new LinkedHashMap<>();
        figures.forEach((id, made) ->
                parts.put(id, new EditionView.Part(made, writes ? EditionAddress.passage(edition.id(), id) : null)));
        return parts;
    }

    private List<EditionView.Made> made(Manuscript.Said said) {
        return said.sentence().parts().stream()
                .filter(Sentence.Number.class::isInstance)
                .map(Sentence.Number.class::cast)
                .map(number -> made(said.id(), number))
                .toList();
    }

    private EditionView.Made made(String part, Sentence.Number number) {
        return new EditionView.Made(
                number.text(),
                value(number).map(value -> what(value, number)).orElse(number.place()),
                number.path(),
                writes ? quote(part, number.place()) : null);
    }

    private @Nullable String quote(String part, String place) {
        return place.isEmpty() ? null : EditionAddress.quotation(edition.id(), part, place);
    }

    private String what(Manuscript.Value value, Sentence.Number number) {
        String made = text.t("report.edition.made", value.title(), value.scope(), value.when(), value.definition());
        String beside = number.beside();
        return beside == null || beside.isEmpty() ? made : beside + ". " + made;
    }

    /** The figure whose place it is: of several owners, the one to which its address leads. */
    private Optional<Manuscript.Value> value(Sentence.Number number) {
        Matcher name = NAME.matcher(number.place());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        List<Manuscript.Value> named = manuscript.figures().stream()
                .filter(value -> value.name().equals(name.group(1)))
                .toList();
        return named.stream()
                .filter(value -> unit(value.path()).equals(unit(number.path())))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static String unit(String path) {
        Matcher unit = UNIT.matcher(path);
        return unit.find() ? unit.group(1) : "";
    }
}
