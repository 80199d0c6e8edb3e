package vn.caunoi.indicator.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.caunoi.indicator.Dimension;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.web.Parameters;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.Text;

/** The question as a form: days may be typed as people write them, and a refusal stands beside the field it is about. */
public final class FigureForm {

    public static final String KEY = "indicator.form";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("indicator.refusal.unknown-indicator", "indicator"),
            Map.entry("indicator.refusal.other-indicator", "indicator"),
            Map.entry("indicator.refusal.unknown-dimension", "by"),
            Map.entry("indicator.refusal.no-such-breakdown", "by"),
            Map.entry("indicator.refusal.no-breakdown", "by"),
            Map.entry("indicator.refusal.unclear-year", "filter"),
            Map.entry("indicator.refusal.flow-needs-period", "period"),
            Map.entry("indicator.refusal.period-or-day", "period"),
            Map.entry("indicator.refusal.unknown-term", "period"),
            Map.entry("indicator.refusal.term-without-end", "period"),
            Map.entry("shared.refusal.no-period", "period"),
            Map.entry("indicator.refusal.other-line", "unit"),
            Map.entry("indicator.refusal.units-only", "unit"),
            Map.entry("indicator.refusal.unclear-day", "asOf"),
            Map.entry("indicator.refusal.unclear-filter", "filter"),
            Map.entry("indicator.refusal.unknown-key", "filter"),
            Map.entry("indicator.refusal.unknown-filter-code", "filter"),
            Map.entry("indicator.refusal.unclear-known-at", "knownAt"),
            Map.entry("indicator.refusal.unknown-posting", "knownAt"),
            Map.entry("indicator.refusal.known-at-future", "knownAt"));

    private FigureForm() {}

    /** The parameters as the door reads them: a day is an ISO day, a known day its last moment. */
    public static MultiValueMap<String, String> asAddress(MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> address = new LinkedMultiValueMap<>(typed);
        for (String question : List.of("", "2")) {
            replace(address, "asOf" + question, "");
            replace(address, "knownAt" + question, LocalTime.MAX.toString());
        }
        return address;
    }

    private static void replace(MultiValueMap<String, String> address, String name, String time) {
        String text = Parameters.optional(address, name);
        if (text == null) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip().replace('-', '/').replace('.', '/'), DAY);
            address.set(
                    name,
                    time.isEmpty()
                            ? day.toString()
                            : day.atTime(LocalTime.parse(time))
                                    .atZone(Text.ZONE)
                                    .toInstant()
                                    .toString());
        } catch (DateTimeParseException notADay) {
            address.set(name, text.strip());
        }
    }

    /** The question as it was asked, its day as people write days. */
    static Form asked(MultiValueMap<String, String> typed, Text text) {
        Form form = Form.typed(KEY, typed);
        String day = Parameters.optional(asAddress(typed), "asOf");
        return day == null ? form : form.with("asOf", text.date(LocalDate.parse(day)));
    }

    /** What was typed, with each refusal beside its field. */
    static Form refused(MultiValueMap<String, String> typed, Refused refused, Text text) {
        return reject(Form.typed(KEY, typed), refused, text, field -> field);
    }

    /** The form with each refusal beside its field, by the name that the field has there. */
    public static Form reject(Form form, Refused refused, Text text, UnaryOperator<String> named) {
        Form rejected = form;
        for (Refusal refusal : refused.refusals()) {
            rejected = rejected.reject(named.apply(field(refusal)), words(refusal, text));
        }
        return rejected;
    }

    /** The words for people, where those for machines name parameters. */
    private static String words(Refusal refusal, Text text) {
        String forPeople =
                KEY + ".refusal" + refusal.rule().substring(refusal.rule().lastIndexOf('.'));
        List<Object> arguments = refusal.rule().endsWith(".no-such-breakdown")
                ? refusal.arguments().stream()
                        .<Object>map(codes -> dimensions(String.valueOf(codes), text))
                        .toList()
                : refusal.arguments();
        return text.t(text.knows(forPeople) ? forPeople : refusal.rule(), arguments.toArray());
    }

    private static String dimensions(String codes, Text text) {
        Phrases words = new Phrases(text);
        return Arrays.stream(codes.split(", "))
                .map(code -> Dimension.of(code).map(words::dimension).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private static String field(Refusal refusal) {
        List<Object> arguments = refusal.arguments();
        return refusal.rule().equals("indicator.refusal.missing-parameter")
                ? String.valueOf(arguments.getFirst())
                : FIELDS.getOrDefault(refusal.rule(), "");
    }
}
