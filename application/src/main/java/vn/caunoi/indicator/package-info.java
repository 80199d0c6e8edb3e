/** The catalogue of what is counted and how; answers every figure for a unit and a day or period, and opens it down to its entries. */
@NullMarked
@ApplicationModule(
        displayName = "Chỉ tiêu, số liệu",
        allowedDependencies = {
            "shared",
            "rulebook",
            "access",
            "ledger",
            "paper",
            "enterprise",
            "organization",
            "membership",
            "activity",
            "shell"
        })
package vn.caunoi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
