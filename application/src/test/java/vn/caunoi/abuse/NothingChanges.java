package vn.caunoi.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whatever a test tries, no row of any table but the audit is another one afterwards. */
record NothingChanges(AbuseHouse house) implements BeforeEachCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(NothingChanges.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(OWN).put(test.getUniqueId(), house.rows());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(house.rows()).isEqualTo(test.getStore(OWN).get(test.getUniqueId()));
    }
}
