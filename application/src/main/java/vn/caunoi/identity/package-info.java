/** Who may come in and what he reaches: accounts, roles, grants, passwords, second factors, links, tokens, and the one gate over them. */
@NullMarked
@ApplicationModule(
        displayName = "Tài khoản và quyền",
        allowedDependencies = {"shared", "access", "audit", "shell", "vault"})
package vn.caunoi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
