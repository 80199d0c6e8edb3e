/** The trees of the four lines as dated facts: founding, moving, changing kind, ending, links to enterprises, terms. */
@NullMarked
@ApplicationModule(
        displayName = "Tổ chức",
        allowedDependencies = {"shared", "access", "ledger", "paper", "enterprise", "shell"})
package vn.caunoi.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
