/** Whose installation this is, and its first day: own body, lines, term, zones and first officers, entered once. */
@NullMarked
@ApplicationModule(
        displayName = "Cơ quan",
        allowedDependencies = {"shared", "access", "audit", "ledger", "enterprise", "organization", "identity", "shell"
        })
package vn.caunoi.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
