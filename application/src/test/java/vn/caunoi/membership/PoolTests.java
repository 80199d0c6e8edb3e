package vn.caunoi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PoolTests {

    private static final LocalDate JANUARY = LocalDate.parse("2016-01-01");
    private static final LocalDate JUNE = LocalDate.parse("2016-06-01");

    private final Pool.Category women = new Pool.Category(10, Sex.NU, null);
    private final Pool.Category workingWomen = new Pool.Category(10, Sex.NU, Occupation.CONG_NHAN_TRUC_TIEP);
    private final Pool pool = new Pool();

    @Test
    void aPersonIsTakenFromExactlyTheClassStated() {
        pool.change(women, JANUARY, 1);
        assertThat(pool.take(workingWomen, JUNE)).isEqualTo(women.unclassified());
        assertThat(pool.take(women, JUNE)).isEqualTo(women);
        assertThat(pool.take(women, JUNE)).isEqualTo(women.unclassified());
    }

    @Test
    void aClassThatLaterLosesItsLastPersonGivesNobody() {
        pool.change(women, JANUARY, 2);
        pool.change(women, JUNE, -2);
        assertThat(pool.take(women, JANUARY)).isEqualTo(women.unclassified());
    }

    @Test
    void aClassThatIsFilledLaterGivesNobodyBefore() {
        pool.change(women, JUNE, 2);
        assertThat(pool.take(women, JANUARY)).isEqualTo(women.unclassified());
        assertThat(pool.take(women, JUNE)).isEqualTo(women);
    }
}
