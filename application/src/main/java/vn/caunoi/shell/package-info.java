/** Page layout, navigation, form fields, tables, messages and error pages: the look and the manners every page shares. */
@NullMarked
@ApplicationModule(
        displayName = "Khung trang",
        allowedDependencies = {"shared", "access"})
package vn.caunoi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
