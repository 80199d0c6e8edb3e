/** Values everyone speaks: days, periods, quantities, percentages, refusals and Vietnamese order; no Spring, at most 25 types. */
@NullMarked
@ApplicationModule(
        displayName = "Giá trị chung",
        allowedDependencies = {})
package vn.caunoi.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
