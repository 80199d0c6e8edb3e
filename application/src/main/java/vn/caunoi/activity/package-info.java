/** Dated things that were done: classes, commendations, welfare, dialogues, visits, meetings, each kind by its reviewed file. */
@NullMarked
@ApplicationModule(
        displayName = "Hoạt động",
        allowedDependencies = {
            "shared",
            "access",
            "ledger",
            "paper",
            "enterprise",
            "organization",
            "membership",
            "shell"
        })
package vn.caunoi.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
