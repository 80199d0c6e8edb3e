package vn.caunoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.MembersWorld.OFFICER;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.paper.PaperReference;

class MembersVolumeTests {

    private static final LocalDate DAY = LocalDate.parse("2016-01-05");

    @Test
    void tenThousandMovementsAreOnePosting() {
        try (MembersWorld world = new MembersWorld()) {
            IntStream.range(0, 40).forEach(unit -> world.unit("U" + unit, Line.UNION, "2015-01-01"));
            Members members = world.members();
            members.record(
                    OFFICER,
                    IntStream.range(0, 10_000)
                            .mapToObj(MembersVolumeTests::movement)
                            .toArray(Movement[]::new));
            String[] codes = IntStream.range(0, 40).mapToObj(unit -> "U" + unit).toArray(String[]::new);
            assertThat(members.live(world.scope(OFFICER, Right.RECORDS, codes), 9999))
                    .hasSize(10_000);
            members.record(OFFICER, Movement.official(DAY.plusYears(2), "U0", Who.named("P0", "Nguyễn Văn An")));
        }
    }

    /** Seven in ten by name, the rest counted or named out of the counted; all days differ. */
    private static Movement movement(int number) {
        LocalDate on = DAY.plusDays(number % 300);
        String unit = "U" + number % 40;
        PaperReference paper = new PaperReference(number % 50 + "-QĐ/CĐ", on);
        return switch (number % 10) {
            case 8 ->
                Movement.opening(DAY, unit, Who.counted(50))
                        .describing(Sex.NU, null, null)
                        .citing(paper);
            case 9 -> Movement.admission(on, unit, Who.counted(3)).citing(paper);
            default ->
                Movement.admission(on, unit, Who.named("P" + number, "Nguyễn Văn " + number))
                        .citing(paper);
        };
    }
}
