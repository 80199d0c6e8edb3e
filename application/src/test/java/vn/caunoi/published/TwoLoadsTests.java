package vn.caunoi.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.Effort;
import vn.caunoi.TestInstallation;
import vn.caunoi.importing.TableHashes;

@DisplayName("Nạp bản mẫu hai lần")
class TwoLoadsTests {

    /** One load was killed and went on, the other not; workbooks bear the hour at which they were written, tokens are drawn. */
    @Test
    @DisplayName("ra hai cơ sở dữ liệu như nhau")
    void two_loads_give_equal_tables() {
        assumeTrue(Effort.full(), "with --full");
        Map<String, String> once = hashes(LoadedSample.open());
        TestInstallation house = TestInstallation.fresh();
        assertThat(hashes(LoadedSample.entering(LoadedSample.steps(house)))).isEqualTo(once);
    }

    private static Map<String, String> hashes(TestInstallation house) {
        Map<String, String> hashes = new TreeMap<>(TableHashes.of(house.database()));
        hashes.keySet().removeIf(table -> table.startsWith("identity.") || table.equals("importing.batch"));
        return hashes;
    }
}
