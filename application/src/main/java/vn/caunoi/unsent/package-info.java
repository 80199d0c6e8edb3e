/** What was typed and is not recorded yet, kept for its own account only; and that a form sent again is recorded once. */
@NullMarked
@ApplicationModule(
        displayName = "Nội dung chưa gửi",
        allowedDependencies = {"shared", "access", "shell"})
package vn.caunoi.unsent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
