package vn.caunoi.importing.row;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.PersonCode;
import vn.caunoi.shared.OfficeCode;
import vn.caunoi.shared.PeriodExpression;
import vn.caunoi.shared.Refused;

/** What is wrong with one cell: the name of the finding and what fills its sentence. */
public record Flaw(String column, String finding, List<Object> arguments, boolean secret) {

    public Flaw(String column, String finding, Object... arguments) {
        this(column, finding, List.of(arguments), false);
    }

    /** Nothing, where a person may bear this code, or none is given; a citizen's number is not repeated. */
    static Optional<Flaw> ofPerson(@Nullable String code) {
        return code == null || !PersonCode.isCitizenNumber(code)
                ? Optional.empty()
                : Optional.of(new Flaw("ma_nguoi", "citizen-number", List.of(), true));
    }

    /** Nothing, where something may bear this code, or none is given. */
    static Optional<Flaw> ofCode(String column, @Nullable String code) {
        return code == null || OfficeCode.isWellFormed(code)
                ? Optional.empty()
                : Optional.of(new Flaw(column, "code-form"));
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
