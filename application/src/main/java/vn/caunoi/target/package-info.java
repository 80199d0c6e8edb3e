/** Plans: what a unit, a zone or a group is to reach by when, who is responsible, and how a plan was adjusted. */
@NullMarked
@ApplicationModule(
        displayName = "Chỉ tiêu kế hoạch",
        allowedDependencies = {"shared", "access", "ledger", "paper", "enterprise", "organization", "indicator", "shell"
        })
package vn.caunoi.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
