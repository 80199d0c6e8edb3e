/** Zones, groups of zones and enterprises as dated facts: name, owner type, size, zone, operation. */
@NullMarked
@ApplicationModule(
        displayName = "Khu và doanh nghiệp",
        allowedDependencies = {"shared", "access", "ledger", "paper", "shell"})
package vn.caunoi.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
