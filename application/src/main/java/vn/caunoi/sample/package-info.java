/** The fictitious world that {@code run} shows: its story told as rows of the exchange workbook, entered on a moving clock. */
@NullMarked
@ApplicationModule(displayName = "Thế giới mẫu")
package vn.caunoi.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
