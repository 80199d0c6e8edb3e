package vn.caunoi.indicator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.Differences;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.Question;
import vn.caunoi.indicator.words.DifferenceWords;
import vn.caunoi.shell.Text;

/** The difference of two figures with its parts in words; of a ratio, with its two parts each opened on its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceJson(
        String indicator,
        String name,
        SideJson from,
        SideJson to,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal difference,

        @JsonUnwrapped @Nullable SumJson sum,
        @Nullable PartJson numerator,
        @Nullable PartJson denominator) {

    /** One of the two figures; without a value where there is none. */
    record SideJson(String unit, @Nullable BigDecimal value, long knownAt) {}

    /** Of what the difference is the sum; {@code rows} is how many entries differ. */
    record SumJson(String sentence, List<KindJson> kinds, List<UnitJson> units, int rows) {}

    /** One kind of entries, its key as {@code onlyKind} takes it. */
    record KindJson(String kind, String key, String label, BigDecimal value) {}

    /** One unit, zone or enterprise. */
    record UnitJson(String code, String name, BigDecimal value) {}

    /** Numerator or denominator. */
    record PartJson(
            String indicator,
            String name,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            BigDecimal difference,
            @JsonUnwrapped SumJson sum) {}

    static DifferenceJson of(Question from, Question to, Differences.Explained explained, Text text) {
        List<Opened> parts = explained.parts();
        boolean ratio = parts.size() > 1;
        return new DifferenceJson(
                from.indicator().code(),
                from.indicator().name(text.language()),
                new SideJson(from.subject().code(), explained.from().value(), from.pin()),
                new SideJson(to.subject().code(), explained.to().value(), to.pin()),
                explained.difference(),
                ratio ? null : sum(from, to, parts.getFirst(), text),
                ratio ? part(from, to, parts.getFirst(), text) : null,
                ratio ? part(from, to, parts.getLast(), text) : null);
    }

    private static PartJson part(Question from, Question to, Opened part, Text text) {
        return new PartJson(
                part.indicator().code(),
                part.indicator().name(text.language()),
                part.from(),
                part.to(),
                part.difference(),
                sum(from.of(part.indicator()), to.of(part.indicator()), part, text));
    }

    private static SumJson sum(Question from, Question to, Opened opened, Text text) {
        DifferenceWords words = new DifferenceWords(
                text, from, to, from.subject().code(), to.subject().code());
        return new SumJson(
                words.sentence(opened),
                opened.kinds().stream()
                        .map(part -> new KindJson(part.kind(), part.key(), words.label(part), part.value()))
                        .toList(),
                opened.units().stream()
                        .map(unit -> new UnitJson(unit.code(), unit.name(), unit.value()))
                        .toList(),
                opened.entries());
    }
}
