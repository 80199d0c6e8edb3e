/** Where the program answers: on this machine only, beyond it under TLS, or behind a proxy that has it. */
@NullMarked
package vn.caunoi.launch.serving;

import org.jspecify.annotations.NullMarked;
