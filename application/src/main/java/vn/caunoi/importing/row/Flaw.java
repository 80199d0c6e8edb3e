package vn.caunoi.importing.row;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refused;

/** What is wrong with one cell: the name of the finding and what fills its sentence. */
public record Flaw(String column, String finding, List<Object> arguments) {

    public Flaw(String column, String finding, Object... arguments) {
        this(column, finding, List.of(arguments));
    }

    /** Nothing, where the text is a period or blank. */
    static Optional<Flaw> ofPeriod(String column, @Nullable String text) {
        try {
            return text == null || !PeriodExpression.parse(text).text().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Flaw(column, "period"));
        } catch (Refused noPeriod) {
            return Optional.of(new Flaw(column, "period"));
        }
    }
}
