package vn.caunoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.shared.Refused;

class MovementTests {

    private static final LocalDate DAY = LocalDate.parse("2016-05-19");

    @Test
    void aMovementThatTheLedgerCannotHoldIsRefusedAtOnce() {
        assertThat(refusal(() -> Movement.admission(DAY, "A", Who.counted(0)))).isEqualTo("quantity");
        assertThat(refusal(() -> Movement.admission(DAY, "A", new Who(new Member("P1", null), 2))))
                .isEqualTo("person-counts-one");
        assertThat(refusal(() -> Movement.transfer(DAY, null, null, Who.counted(1))))
                .isEqualTo("no-unit");
        assertThat(refusal(() -> Movement.transfer(DAY, "A", "A", Who.counted(1))))
                .isEqualTo("same-unit");
        assertThat(refusal(() -> Movement.leaving(DAY, MovementKind.ADMITTED, "A", Who.counted(1))))
                .isEqualTo("comes-from-outside");
        assertThat(refusal(() -> of(MovementKind.DIED, "A", "B"))).isEqualTo("goes-outside");
        assertThat(refusal(() -> of(MovementKind.EXEMPTED, "A", "B"))).isEqualTo("stays-in-unit");
        assertThat(refusal(() -> of(MovementKind.NAMED, "A", "A"))).isEqualTo("naming-needs-person");
    }

    private static Movement of(MovementKind kind, String from, String to) {
        return new Movement(DAY, kind, null, 1, from, to, null, null, null, null, null, null, null);
    }

    private static String refusal(Supplier<Movement> attempt) {
        ThrowingCallable call = attempt::get;
        Refused refused = catchThrowableOfType(Refused.class, call);
        return refused.refusals().getFirst().rule().replace("membership.refusal.", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1960", "05/1960", "03/05/1960"})
    void aBirthDateKeepsThePrecisionInWhichItIsKnown(String written) {
        assertThat(BirthDate.parse(written)).map(BirthDate::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "31/02/1960", "13/1960", "1960-05-03", "3.5.1960", "0/1960"})
    void whatIsNoDateIsNoBirthDate(String written) {
        assertThat(BirthDate.parse(written)).isEmpty();
    }

    @Test
    void namesOfPeopleAreNotInTheTextOfAMovement() {
        assertThat(Movement.admission(DAY, "A", Who.named("P1", "Nguyễn Thị Hoa"))
                        .toString())
                .contains("P1")
                .doesNotContain("Hoa");
    }
}
