/** Encrypts what the database and its backups must not be able to read; the keys lie in a file of the installation, apart. */
@NullMarked
@ApplicationModule(
        displayName = "Két",
        allowedDependencies = {})
package vn.caunoi.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
