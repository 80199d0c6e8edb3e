package vn.caunoi;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.caunoi.shared.Refusal;
import vn.caunoi.shared.Refused;

/** What a door refuses, for tests that say which rule it was. */
public final class Refusals {

    private Refusals() {}

    public static List<Refusal> of(ThrowingCallable attempt) {
        Refused refused = Assertions.catchThrowableOfType(Refused.class, attempt);
        Assertions.assertThat(refused).as("nothing was refused").isNotNull();
        return refused.refusals();
    }

    /** The rules broken, without the name of their module. */
    public static List<String> rules(ThrowingCallable attempt) {
        return of(attempt).stream()
                .map(refusal -> refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1))
                .toList();
    }
}
