/** Append-only and chained: who did or saw what, when; what the chain has come to is kept outside of the database too. */
@NullMarked
@ApplicationModule(
        displayName = "Nhật ký kiểm toán",
        allowedDependencies = {"access"})
package vn.caunoi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
