/** The addresses and pages of import and export. */
@NullMarked
package vn.caunoi.importing.web;

import org.jspecify.annotations.NullMarked;
