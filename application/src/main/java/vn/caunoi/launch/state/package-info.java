/** Tells the administrator how the installation stands: version, storage, audit, last backup. */
@NullMarked
package vn.caunoi.launch.state;

import org.jspecify.annotations.NullMarked;
