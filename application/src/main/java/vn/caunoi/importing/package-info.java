/** The exchange workbook: read, compared with the ledger, recorded as one posting, undone as a whole, and written out again. */
@NullMarked
@ApplicationModule(displayName = "Nhập và xuất dữ liệu")
package vn.caunoi.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
