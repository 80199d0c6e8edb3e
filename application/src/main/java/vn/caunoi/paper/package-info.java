/** Decisions, letters and minutes by number and day: every change of state cites one. */
@NullMarked
@ApplicationModule(
        displayName = "Văn bản",
        allowedDependencies = {"shared", "access", "ledger"})
package vn.caunoi.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
