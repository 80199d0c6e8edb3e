/** Reports written from the records: sentences and tables whose numbers open, and the paper ready to be signed. */
@NullMarked
@ApplicationModule(
        displayName = "Báo cáo",
        allowedDependencies = {
            "shared",
            "access",
            "ledger",
            "paper",
            "importing",
            "enterprise",
            "organization",
            "membership",
            "indicator",
            "target",
            "shell"
        })
package vn.caunoi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
