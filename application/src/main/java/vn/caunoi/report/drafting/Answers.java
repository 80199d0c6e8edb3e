package vn.caunoi.report.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers to what a plan wants, by name and owner. */
final class Answers {

    private final Map<String, List<Answer>> byName = new LinkedHashMap<>();

    void add(Answer answer) {
        byName.computeIfAbsent(answer.wanted().name(), name -> new ArrayList<>())
                .add(answer);
    }

    /** One answer an owner; none where nobody has it, or the reader may not see whose it is. */
    List<Answer> of(String figure) {
        return byName.getOrDefault(figure, List.of());
    }

    /** That of the owner who is spoken of, or of the only one. */
    Optional<Answer> of(String figure, @Nullable Owner spokenOf) {
        List<Answer> all = of(figure);
        return all.stream()
                .filter(answer -> spokenOf == null || answer.owner().equals(spokenOf) || isOther(answer, spokenOf))
                .findFirst()
                .filter(answer -> spokenOf != null || all.size() == 1);
    }

    private static boolean isOther(Answer answer, Owner spokenOf) {
        return !Objects.equals(answer.owner().line(), spokenOf.line());
    }

    /** Owners of a line that have a figure of their own each, where there are several. */
    List<Owner> several(List<String> figures) {
        return figures.stream()
                .map(this::of)
                .filter(answers -> answers.size() > 1)
                .findFirst()
                .map(answers -> answers.stream().map(Answer::owner).toList())
                .orElse(List.of());
    }

    List<Answer> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }
}
