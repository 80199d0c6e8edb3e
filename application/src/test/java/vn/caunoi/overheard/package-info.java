/**
 * Reads along with every answer of the test application, whatever a test is about: nobody may be told of people who are not his, and each
 * refusal leaves its event.
 */
@NullMarked
package vn.caunoi.overheard;

import org.jspecify.annotations.NullMarked;
