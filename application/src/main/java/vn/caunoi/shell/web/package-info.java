/** How the shell meets the browser: rendering, languages, content policy, signing in, error pages. */
@NullMarked
package vn.caunoi.shell.web;

import org.jspecify.annotations.NullMarked;
