package vn.caunoi.indicator;

import org.jspecify.annotations.Nullable;
import vn.caunoi.access.NotFound;
import vn.caunoi.access.Scope;
import vn.caunoi.shared.Period;
import vn.caunoi.shared.Refused;

/** Turns the words of an address into a question. */
public interface QuestionReader {

    /**
     * Reads a question.
     *
     * @throws NotFound where the reader reaches no unit or zone of that code
     * @throws Refused where indicator, day, period, breakdown, filter or pin cannot be understood
     */
    Question read(Scope scope, QuestionText text);

    /** A period in the words of the contract; {@code NK:…} is a term of the unit. */
    Period period(Scope scope, Subject subject, String text, long pin);

    /**
     * The posting meant by {@code knownAt}: its number, or the last one recorded by an instant; all where absent.
     *
     * @throws Refused where it is not recorded yet: a pinned answer never changes
     */
    long pin(Scope scope, @Nullable String knownAt);
}
