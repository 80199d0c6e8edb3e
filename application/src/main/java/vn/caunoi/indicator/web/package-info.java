/** The addresses of figures, their rows and balances. */
@NullMarked
package vn.caunoi.indicator.web;

import org.jspecify.annotations.NullMarked;
