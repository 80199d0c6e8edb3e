/** The registers of zones and of enterprises as pages: lists, records with their history, and the doors that change them. */
@NullMarked
package vn.caunoi.enterprise.page;

import org.jspecify.annotations.NullMarked;
