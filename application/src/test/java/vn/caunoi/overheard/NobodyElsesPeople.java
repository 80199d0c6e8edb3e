package vn.caunoi.overheard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stands around every test of the run: it fails where an answer told somebody of people whom he may not see. */
public final class NobodyElsesPeople implements AfterEachCallback, AfterAllCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(Ears.leaks()).as("answers that tell of other people").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        afterEach(test);
    }
}
