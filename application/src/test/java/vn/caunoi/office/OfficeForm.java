package vn.caunoi.office;

import java.util.HashMap;
import java.util.Map;

/** The set-up form as an office fills it in that works in two lines, with two zones and three people. */
final class OfficeForm {

    private OfficeForm() {}

    /** With these fields as they are told here. */
    static Map<String, String> of(String secret, Map<String, String> otherwise) {
        Map<String, String> told = new HashMap<>(Map.ofEntries(
                Map.entry("ma", secret),
                Map.entry("cap-tren", "Đảng bộ Thành phố Hà Nội"),
                Map.entry("co-quan", "Đảng ủy các khu"),
                Map.entry("noi", "Hà Nội"),
                Map.entry("ma__DANG", "DU-1"),
                Map.entry("ten__DANG", "Đảng bộ các khu"),
                Map.entry("loai__DANG", "UPPER"),
                Map.entry("lap__DANG", "01/06/2010"),
                Map.entry("ma__CONG_DOAN", "CD-1"),
                Map.entry("ten__CONG_DOAN", "Công đoàn các khu"),
                Map.entry("loai__CONG_DOAN", "UNION_UPPER"),
                Map.entry("lap__CONG_DOAN", "01/09/2010"),
                Map.entry("nhiem-ky", "2025-2030"),
                Map.entry("nhiem-ky-tu", "20/08/2025"),
                Map.entry("nhiem-ky-den", "30/06/2030"),
                Map.entry("nhom-khu", "NHOM-1"),
                Map.entry("khu", "KCN-1; Khu công nghiệp số 1; KCN\nKCX-2; Khu chế xuất số 2; KCX"),
                Map.entry("ho-ten__0", "Phan Văn Hùng"),
                Map.entry("ten-dang-nhap__0", "quan-tri"),
                Map.entry("vai-tro__1", "ORGANIZATION_OFFICER"),
                Map.entry("ho-ten__1", "Trần Thị Mai"),
                Map.entry("ten-dang-nhap__1", "mai"),
                Map.entry("vai-tro__2", "UNION_OFFICER"),
                Map.entry("ho-ten__2", "Hoàng Thị Lan"),
                Map.entry("ten-dang-nhap__2", "lan")));
        told.putAll(otherwise);
        return told;
    }
}
