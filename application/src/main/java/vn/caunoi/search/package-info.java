/** One box over everything the reader may see: units, people, enterprises, zones, activities, papers, indicators. */
@NullMarked
@ApplicationModule(
        displayName = "Tìm kiếm",
        allowedDependencies = {
            "shared",
            "access",
            "ledger",
            "paper",
            "enterprise",
            "organization",
            "membership",
            "activity",
            "indicator",
            "shell"
        })
package vn.caunoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
