package vn.caunoi.overheard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Stands around every test of the run: it fails where an answer told somebody of people whom he may not see, or where a refusal
 * left no event in the audit, or two.
 */
public final class NothingAmiss implements AfterEachCallback, AfterAllCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(Ears.told()).as("what was overheard and should not be").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        afterEach(test);
    }
}
