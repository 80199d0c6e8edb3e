package vn.caunoi.overheard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stands around every test of the run: it fails where an answer told somebody of people whom he may not see. */
public final class NobodyElsesPeople implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(NobodyElsesPeople.class);

    /** Told once, when the run is over. */
    private record Summary() implements AutoCloseable {

        @Override
        public void close() {
            System.out.println(Ears.summary());
        }
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getRoot().getStore(OWN).computeIfAbsent("summary", _ -> new Summary());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(Ears.leaks()).as("answers that tell of other people").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        afterEach(test);
    }
}
