/** How accounts meet the web: signing in with a password, bearer tokens of machines, the scope of a request. */
@NullMarked
package vn.caunoi.identity.web;

import org.jspecify.annotations.NullMarked;
