package vn.caunoi.indicator.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.indicator.Balances;
import vn.caunoi.indicator.Balances.LineOf;
import vn.caunoi.indicator.QuestionReader;
import vn.caunoi.indicator.Subject;
import vn.caunoi.indicator.Subjects;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** A balance and a line of it as the parameters of an address say them. */
@Component
public class BalanceLineText {

    private final QuestionReader reader;
    private final Subjects subjects;

    BalanceLineText(QuestionReader reader, Subjects subjects) {
        this.reader = reader;
        this.subjects = subjects;
    }

    /**
     * Reads the parameters unit, line, period, knownAt, kind and of.
     *
     * @throws NotFound where the reader reaches no such unit in that line
     * @throws Refused where a parameter is missing or cannot be understood
     */
    public LineOf read(Scope scope, MultiValueMap<String, String> parameters) {
        String kind = Parameters.needed(parameters, "kind");
        LineOf whole = whole(scope, parameters);
        return new LineOf(whole.unit(), whole.period(), of(parameters, kind), kind, whole.pin());
    }

    /** The balance without a line of it. */
    LineOf whole(Scope scope, MultiValueMap<String, String> parameters) {
        Subject.OfUnit unit = unit(scope, parameters);
        long pin = reader.pin(scope, Parameters.optional(parameters, "knownAt"));
        return new LineOf(
                unit,
                reader.period(scope, unit, Parameters.needed(parameters, "period"), pin),
                Balances.Of.MEMBERS,
                "",
                pin);
    }

    private Subject.OfUnit unit(Scope scope, MultiValueMap<String, String> parameters) {
        String line = Parameters.optional(parameters, "line");
        return subjects.find(scope, Parameters.needed(parameters, "unit"))
                .filter(Subject.OfUnit.class::isInstance)
                .map(Subject.OfUnit.class::cast)
                .filter(unit -> line == null || LineText.of(line) == unit.line())
                .orElseThrow(NotFound::new);
    }

    /** Most kinds say themselves of which balance they are; units and members are handed over alike. */
    private static Balances.Of of(MultiValueMap<String, String> parameters, String kind) {
        String of = Parameters.optional(parameters, "of");
        if (of == null) {
            return kind.startsWith("unit.") || kind.startsWith("KIND_CHANGED")
                    ? Balances.Of.UNITS
                    : Balances.Of.MEMBERS;
        }
        return switch (of) {
            case "units" -> Balances.Of.UNITS;
            case "members" -> Balances.Of.MEMBERS;
            default -> throw new Refused(Refusal.of("indicator.refusal.units-or-members", of));
        };
    }

    /** The address that opens a line, below a path of pages or of machines. */
    public static String address(String path, LineOf line, @Nullable String knownAt) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("unit", "{unit}")
                .queryParam("period", "{period}")
                .queryParam("of", line.of().name().toLowerCase(Locale.ROOT))
                .queryParam("kind", "{kind}");
        if (knownAt == null) {
            return address.encode()
                    .buildAndExpand(line.unit().code(), line.period().text(), line.kind())
                    .toUriString();
        }
        return address.queryParam("knownAt", "{knownAt}")
                .encode()
                .buildAndExpand(line.unit().code(), line.period().text(), line.kind(), knownAt)
                .toUriString();
    }
}
