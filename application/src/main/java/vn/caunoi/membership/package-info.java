/** The member's life in each line, by name or by count, as double-sided movements. */
@NullMarked
@ApplicationModule(
        displayName = "Đảng viên, đoàn viên",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "vault",
            "ledger",
            "paper",
            "enterprise",
            "organization",
            "shell"
        })
package vn.caunoi.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
