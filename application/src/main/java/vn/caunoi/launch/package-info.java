/** How the program starts: its commands, its data directory, the first accounts, and the import from the command line. */
@NullMarked
@ApplicationModule(
        displayName = "Khởi động",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "shell",
            "identity",
            "organization",
            "enterprise",
            "office",
            "vault"
        })
package vn.caunoi.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
