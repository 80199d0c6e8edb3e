/** The edge of the house: every refusal that somebody hears, every change and every file that leaves is one event. */
@NullMarked
package vn.caunoi.audit.web;

import org.jspecify.annotations.NullMarked;
