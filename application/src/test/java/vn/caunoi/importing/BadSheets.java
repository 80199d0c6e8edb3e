package vn.caunoi.importing;

import java.util.stream.Stream;

/** Workbooks that can be opened but hold what must be refused, each with the cell where it stands. */
final class BadSheets {

    private static final String MOVEMENTS = "ngay|to_chuc|loai|so_luong";
    private static final String COUNT =
            "Không phải số nguyên. Hãy ghi chữ số, ví dụ 1142 hoặc 1.142 (dấu chấm giữa hàng nghìn).";

    private BadSheets() {}

    static Stream<BadFile> all() {
        return Stream.concat(sheets(), cells());
    }

    private static Stream<BadFile> sheets() {
        return Stream.of(
                new BadFile(
                        "không có trang nào",
                        Workbooks.of("Sheet1", "ma|ten", "A|Khu A").bytes(),
                        422,
                        "Sổ tính không có trang nào nhập được. Tên trang phải là: khu, doanh_nghiep, to_chuc,"
                                + " bien_dong_to_chuc, nhiem_ky, bien_dong, xep_loai, hoat_dong, chi_tieu, so_lieu."),
                new BadFile(
                        "không có dòng nào",
                        Workbooks.of("khu", "ma|ten", "Mã|Tên").bytes(),
                        422,
                        "Sổ tính không có dòng dữ liệu nào."),
                twice("bien_dong "),
                twice("Bien_Dong"),
                new BadFile(
                        "trang dữ liệu bị ẩn",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|KET_NAP|1")
                                .hiding("bien_dong")
                                .and("Hướng dẫn", "x")
                                .bytes(),
                        422,
                        "Sổ tính không có dòng dữ liệu nào. Trang ẩn được bỏ qua: bien_dong. Nếu dữ liệu nằm ở đó thì hãy"
                                + " bỏ ẩn rồi gửi lại."),
                new BadFile(
                        "tiêu đề đổi tên",
                        Workbooks.of("bien_dong", "ngay|ten_to_chuc|loai|so_luong", "5/3/2016|A|KET_NAP|1")
                                .bytes(),
                        422,
                        "bien_dong B1 to_chuc \"ten_to_chuc\" Thiếu cột bắt buộc \"to_chuc\"; cả trang chưa được đọc. Ô B1 ghi"
                                + " \"ten_to_chuc\": nếu đó là cột này thì hãy sửa tên lại."),
                new BadFile(
                        "thiếu cột",
                        Workbooks.of("bien_dong", "ngay|to_chuc|loai", "5/3/2016|A|KET_NAP")
                                .bytes(),
                        422,
                        "bien_dong 1 so_luong Thiếu cột bắt buộc \"so_luong\"; cả trang chưa được đọc."),
                new BadFile(
                        "ô gộp",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|KET_NAP|1")
                                .merging("bien_dong", 2)
                                .bytes(),
                        422,
                        "bien_dong B2 to_chuc Có ô gộp bắt đầu từ ô B2. Hãy bỏ gộp ô rồi điền đủ từng ô; cả trang chưa được đọc."));
    }

    private static Stream<BadFile> cells() {
        return Stream.of(
                cell("chữ trong số đếm", "5/3/2016|A|KET_NAP|ba", "D2 so_luong \"ba\" " + COUNT),
                cell("1,142", "5/3/2016|A|KET_NAP|1,142", "D2 so_luong \"1,142\" " + COUNT),
                cell("1142.0", "5/3/2016|A|KET_NAP|1142.0", "D2 so_luong \"1142.0\" " + COUNT),
                cell("31/02", "31/02/2016|A|KET_NAP|1", "A2 ngay \"31/02/2016\" Không có ngày này trong lịch."),
                cell(
                        "công thức",
                        "5/3/2016|A|KET_NAP|=HYPERLINK(\"http://127.0.0.1\")",
                        "D2 so_luong \"=HYPERLINK(\"http://127.0.0.1\")\" Ô này là công thức, không phải giá trị. Hãy sao chép"
                                + " và dán dưới dạng giá trị."),
                cell(
                        "loại lạ",
                        "5/3/2016|A|KETNAP|1",
                        "C2 loai \"KETNAP\" Không có trong danh mục. Các giá trị được dùng: DAU_KY, KET_NAP, KET_NAP_LAI,"
                                + " CHINH_THUC, CHUYEN_DEN, CHUYEN_DI, SHTT_DEN, SHTT_DI, MIEN_SINH_HOAT,"
                                + " TRO_LAI_SINH_HOAT, NGHI_VIEC, NGHI_HUU, DN_GIAI_THE, TRUONG_THANH_DOAN, TU_TRAN,"
                                + " XOA_TEN, KHAI_TRU, XIN_RA, PHUC_HOI, NEU_TEN, GIAM_KHAC."),
                cell("ô trống", "|A|KET_NAP|1", "A2 ngay Ô này bắt buộc phải điền."));
    }

    private static BadFile twice(String name) {
        return new BadFile(
                "hai trang cùng nghĩa: " + name,
                Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|KET_NAP|1")
                        .and(name, MOVEMENTS, "6/3/2016|A|KET_NAP|2")
                        .bytes(),
                422,
                "Hai trang \"bien_dong\" và \"" + name
                        + "\" cùng là trang bien_dong. Hãy gộp làm một trang, hoặc xóa hay" + " đổi tên một trang.");
    }

    private static BadFile cell(String name, String row, String words) {
        return new BadFile(name, Workbooks.of("bien_dong", MOVEMENTS, row).bytes(), 422, "bien_dong " + words);
    }
}
