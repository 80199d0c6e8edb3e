package vn.caunoi.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caunoi.launch.SampleFolder;

/**
 * A first start that is killed while it enters the sample goes on where it was at the next; it comes early in the run, for the
 * tests of the sample wait for what it makes.
 */
class KilledFirstStartTests {

    @Test
    void the_next_start_goes_on_with_the_story() {
        String said = SampleFolder.use(folder -> String.join("\n", SampleFolder.said(folder)));
        assertThat(said).contains("2017", "2026", "Sẵn sàng sau ").doesNotContain("2011");
    }
}
