/** The one door through which dated entries enter: postings, two clocks, corrections as reversals, rules checked before commit. */
@NullMarked
@ApplicationModule(
        displayName = "Sổ cái",
        allowedDependencies = {"shared", "access", "audit"})
package vn.caunoi.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
