/** The fictitious sample: its rows as text in the resources, loaded through the door that every office uses. */
@NullMarked
package vn.caunoi.importing.sample;

import org.jspecify.annotations.NullMarked;
