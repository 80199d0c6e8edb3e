/** Who may see what: lines, units, actors, scopes, the one gate, and the transaction that carries the actor to the database. */
@NullMarked
@ApplicationModule(
        displayName = "Quyền truy cập",
        allowedDependencies = {"shared"})
package vn.caunoi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
