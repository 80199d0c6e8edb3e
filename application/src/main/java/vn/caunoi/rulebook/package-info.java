/** Rules and thresholds with their legal source and the days on which they hold: which rule was in force on that day. */
@NullMarked
@ApplicationModule(
        displayName = "Quy định",
        allowedDependencies = {"shared"})
package vn.caunoi.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
