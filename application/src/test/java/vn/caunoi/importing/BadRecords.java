package vn.caunoi.importing;

import java.util.List;
import java.util.stream.Stream;

/** Well-formed rows that do not fit the records of {@link Office}, each with the cell where it stands. */
final class BadRecords {

    private static final String MOVEMENTS = "ngay|to_chuc|loai|to_chuc_doi_ung|so_luong";

    private static final String NAMED = "ngay|to_chuc|loai|ma_nguoi|ho_ten|ngay_sinh|so_luong";

    private BadRecords() {}

    static Stream<BadFile> all() {
        return Stream.of(references(), contradictions(), doubles(), senseless(), people(), doors())
                .flatMap(files -> files);
    }

    private static Stream<BadFile> references() {
        return Stream.of(
                bad(
                        "tổ chức lạ",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|KHONG-CO|KET_NAP||1"),
                        "bien_dong B2 to_chuc \"KHONG-CO\" Không tìm thấy tổ chức có mã này."),
                bad(
                        "doanh nghiệp lạ",
                        Workbooks.of("bien_dong_to_chuc", "ngay|to_chuc|loai|gia_tri", "5/3/2016|A|GAN_DN|D9"),
                        "bien_dong_to_chuc D2 gia_tri \"D9\" Không tìm thấy doanh nghiệp có mã này."),
                bad(
                        "khu lạ",
                        Workbooks.of("doanh_nghiep", "ma|ten|loai_hinh|khu|tu_ngay", "D3|Ba|FDI_100|KX|1/1/2016"),
                        "doanh_nghiep D2 khu \"KX\" Không tìm thấy khu có mã này."),
                bad(
                        "hệ khác",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|CHUYEN_DI|CD|1"),
                        "bien_dong D2 to_chuc_doi_ung \"CD\" Đơn vị \"CD\" thuộc hệ khác."),
                bad(
                        "chỉ số tính từ bản ghi",
                        Workbooks.of("so_lieu", "to_chuc|chi_so|ky|gia_tri", "DU|party.members.admitted|2016|5"),
                        "so_lieu B2 chi_so \"party.members.admitted\" Chỉ số \"party.members.admitted\" tính từ bản ghi nên"
                                + " không nhập số trực tiếp."),
                bad(
                        "phụ thuộc dòng hỏng",
                        Workbooks.of("to_chuc", Office.UNITS, "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||31/02/2016|||||")
                                .and("bien_dong", MOVEMENTS, "5/3/2016|C|KET_NAP||1"),
                        "to_chuc I2 ngay_thanh_lap \"31/02/2016\" Không có ngày này trong lịch.",
                        "bien_dong B2 to_chuc \"C\" Phụ thuộc vào mã \"C\" ở dòng 2 của trang to_chuc, dòng đó chưa nhập được."));
    }

    private static Stream<BadFile> contradictions() {
        return Stream.of(
                bad(
                        "trùng khóa",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|KET_NAP||1", "5/3/2016|A|KET_NAP||2"),
                        "bien_dong A2 ngay \"05/03/2016\" Trùng khóa với dòng 3 trong cùng trang. Hãy bỏ một dòng, hoặc ghi mã"
                                + " dòng (ma_dong) khác nhau cho hai dòng.",
                        "bien_dong A3 ngay \"05/03/2016\" Trùng khóa với dòng 2 trong cùng trang. Hãy bỏ một dòng, hoặc ghi mã"
                                + " dòng (ma_dong) khác nhau cho hai dòng."),
                bad(
                        "hai đầu chuyển không khớp",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|CHUYEN_DI|B|3", "5/3/2016|B|CHUYEN_DEN|A|2"),
                        "bien_dong E2 so_luong \"3\" Chuyển đi và chuyển đến không cùng số người: dòng 3 ghi 2.",
                        "bien_dong E3 so_luong \"2\" Chuyển đi và chuyển đến không cùng số người: dòng 2 ghi 3."),
                bad(
                        "chuyển xuống dưới đơn vị trực thuộc",
                        Workbooks.of("bien_dong_to_chuc", "ngay|to_chuc|loai|gia_tri", "5/3/2016|DU|CHUYEN_CAP_TREN|A"),
                        "bien_dong_to_chuc D2 gia_tri \"A\" Đơn vị DU không thể đặt dưới A: A đang ở dưới chính nó."),
                bad(
                        "chuyển xuống dưới chính mình",
                        Workbooks.of("bien_dong_to_chuc", "ngay|to_chuc|loai|gia_tri", "5/3/2016|A|CHUYEN_CAP_TREN|A"),
                        "bien_dong_to_chuc D2 gia_tri \"A\" Đơn vị A không thể đặt dưới A: A đang ở dưới chính nó."),
                bad(
                        "hai lần chuyển thành một vòng",
                        Workbooks.of(
                                "bien_dong_to_chuc",
                                "ngay|to_chuc|loai|gia_tri",
                                "5/3/2016|A|CHUYEN_CAP_TREN|B",
                                "6/3/2016|B|CHUYEN_CAP_TREN|A"),
                        "bien_dong_to_chuc D2 gia_tri \"B\" Đơn vị A không thể đặt dưới B: B đang ở dưới chính nó.",
                        "bien_dong_to_chuc D3 gia_tri \"A\" Đơn vị B không thể đặt dưới A: A đang ở dưới chính nó."),
                bad(
                        "nhập vào đơn vị không kết thúc",
                        Workbooks.of("bien_dong_to_chuc", "ngay|to_chuc|loai|gia_tri", "5/3/2016|A|NHAP|B"),
                        "bien_dong_to_chuc D2 gia_tri \"B\" Đơn vị \"A\" không kết thúc ngày này."));
    }

    private static Stream<BadFile> doubles() {
        return Stream.of(
                same("khu", "ma|ten|loai|tu_ngay", "A", "ma", "KC|Khu C|KCN|1/1/2016", "KC|Khu C|CCN|1/1/2016"),
                same(
                        "doanh_nghiep",
                        "ma|ten|loai_hinh|tu_ngay",
                        "A",
                        "ma",
                        "D3|Ba|FDI_100|1/1/2016",
                        "D3|Ba|TU_NHAN|1/1/2016"),
                same(
                        "to_chuc",
                        Office.UNITS,
                        "A",
                        "ma",
                        "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/1/2016|||||",
                        "C|Chi bộ C|DANG|GRASSROOTS_CELL|A||||1/1/2016|||||"),
                same(
                        "to_chuc",
                        Office.UNITS,
                        "A",
                        "ma",
                        "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/1/2016|||||",
                        "C|Chi bộ C|DANG|CELL|DU||||1/1/2017|||||"),
                same(
                        "to_chuc",
                        "ma_dong|ma|ten|he|loai|cap_tren|ngay_thanh_lap",
                        "B",
                        "ma",
                        "r1|C|Chi bộ C|DANG|GRASSROOTS_CELL|DU|1/1/2016",
                        "r2|C|Chi bộ C|DANG|GRASSROOTS_CELL|DU|1/1/2017"),
                same(
                        "nhiem_ky",
                        "to_chuc|ten|tu_ngay|den_ngay",
                        "A",
                        "to_chuc",
                        "A|2016-2018|1/1/2016|1/1/2018",
                        "A|2016-2018|1/1/2018|1/1/2020"),
                same(
                        "chi_tieu",
                        "ma_dong|to_chuc|chi_so|ky|gia_tri",
                        "C",
                        "chi_so",
                        "r1|DU|party.members.admitted|2017|#5",
                        "r2|DU|party.members.admitted|2017|#6"),
                same(
                        "so_lieu",
                        "ma_dong|khu|chi_so|ky|gia_tri",
                        "C",
                        "chi_so",
                        "r1|NHOM|enterprise.revenue|2017|#5",
                        "r2|NHOM|enterprise.revenue|2017|#6"));
    }

    /** Two rows on one thing, each refused at this column in view of the other. */
    private static BadFile same(String sheet, String header, String letter, String column, String one, String other) {
        List<String> columns = List.of(header.split("\\|", -1));
        String value = one.split("\\|", -1)[columns.indexOf(column)];
        String[] words = Stream.of(2, 3)
                .map(row -> sheet + " " + letter + row + " " + column + " \"" + value + "\" Trùng khóa với dòng "
                        + (5 - row) + " trong cùng trang: hai dòng nói về cùng một đối tượng. Hãy bỏ một dòng.")
                .toArray(String[]::new);
        return bad("cùng một đối tượng: " + one + " / " + other, Workbooks.of(sheet, header, one, other), words);
    }

    private static Stream<BadFile> senseless() {
        return Stream.of(
                bad(
                        "nửa người",
                        Workbooks.of("so_lieu", "khu|chi_so|ngay|gia_tri", "KA|labour.count|31/12/2016|4,5"),
                        "so_lieu D2 gia_tri \"4.5\" Chỉ số \"labour.count\" đếm theo đơn vị nguyên nên không có phần thập"
                                + " phân."),
                bad(
                        "quá nhiều người",
                        Workbooks.of("so_lieu", "khu|chi_so|ngay|gia_tri", "KA|labour.count|31/12/2016|#1000000001"),
                        "so_lieu D2 gia_tri \"1000000001\" Số quá lớn: giới hạn là 1.000.000.000."),
                bad(
                        "chỉ tiêu âm",
                        Workbooks.of("chi_tieu", "to_chuc|chi_so|ky|gia_tri", "DU|party.members.admitted|2017|-5"),
                        "chi_tieu D2 gia_tri \"-5\" Phải từ 0 trở lên."),
                bad(
                        "diện tích vô lý",
                        Workbooks.of("khu", "ma|ten|dien_tich_ha", "KC|Khu C|#1E200", "KD|Khu D|-5"),
                        "khu C2 dien_tich_ha \"1E+200\" Số quá lớn: giới hạn là 999.999.999.999.999,999999.",
                        "khu C3 dien_tich_ha \"-5\" Phải từ 0 trở lên."));
    }

    private static Stream<BadFile> people() {
        return Stream.of(
                bad(
                        "sinh sau ngày kết nạp",
                        Workbooks.of(
                                "bien_dong",
                                NAMED,
                                "5/3/2018|B|KET_NAP|P8|Lê Văn Trước|05/03/2018|",
                                "5/3/2018|B|KET_NAP|P9|Lê Văn Sau|2019|"),
                        "bien_dong F2 ngay_sinh \"05/03/2018\" Ngày sinh 05/03/2018 không trước ngày 05/03/2018 là ngày đã ghi"
                                + " ở tổ chức. Kiểm tra ngày sinh và ngày của biến động.",
                        "bien_dong F3 ngay_sinh \"2019\" Ngày sinh 2019 không trước ngày 05/03/2018 là ngày đã ghi ở tổ chức."
                                + " Kiểm tra ngày sinh và ngày của biến động."),
                bad(
                        "ngày sinh ghi sau mới lộ",
                        Workbooks.of("bien_dong", NAMED, "5/3/2018|A|CHUYEN_DI|P1||2017|"),
                        "bien_dong F2 ngay_sinh \"2017\" Ngày sinh 2017 không trước ngày 05/03/2016 là ngày đã ghi ở tổ chức."
                                + " Kiểm tra ngày sinh và ngày của biến động."),
                bad(
                        "ký tự không đọc được trong tên",
                        Workbooks.of("bien_dong", NAMED, "5/3/2018|B|KET_NAP|P8|Lê \u202EVăn|1990|")
                                .and("doanh_nghiep", "ma|ten|loai_hinh|tu_ngay", "D3|Ba \uD83C\uDFED|FDI_100|1/1/2016"),
                        "doanh_nghiep B2 ten \"Ba \uD83C\uDFED\" Có ký tự ẩn, ký tự đảo chiều chữ hoặc hình vẽ (U+1F3ED). Hãy xóa đi"
                                + " và gõ lại ô này.",
                        "bien_dong E2 ho_ten \"Lê \u202EVăn\" Có ký tự ẩn, ký tự đảo chiều chữ hoặc hình vẽ (U+202E). Hãy xóa đi"
                                + " và gõ lại ô này."));
    }

    /** What only the doors see is told at the cell where people would look first. */
    private static Stream<BadFile> doors() {
        return Stream.of(
                bad(
                        "trước ngày thành lập",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2011|A|KET_NAP||1"),
                        "bien_dong A2 ngay \"05/03/2011\" Ngày 05/03/2011, A – Chi bộ A chưa thành lập (thành lập ngày"
                                + " 01/03/2012). Kiểm tra ngày của biến động."),
                bad(
                        "giảm quá số có",
                        Workbooks.of("bien_dong", MOVEMENTS, "5/3/2016|A|XIN_RA||50"),
                        "bien_dong E2 so_luong \"50\" Đến hết ngày 05/03/2016, A – Chi bộ A thiếu 40 người chưa có tên để"
                                + " đủ số giảm đã ghi. Hãy giảm số lượng, hoặc ghi theo tên."),
                bad(
                        "kết thúc khi còn người",
                        Workbooks.of(
                                "to_chuc",
                                Office.UNITS,
                                "B|Chi bộ B|DANG|GRASSROOTS_CELL|DU|||D2|01/03/2012|1/9/2018|GIAI_THE||6-QĐ/ĐU|20/02/2012"),
                        "to_chuc J2 ngay_ket_thuc \"01/09/2018\" B – Chi bộ B kết thúc ngày 01/09/2018 nhưng còn 10 người."
                                + " Hãy chuyển hết đi, chậm nhất vào ngày đó."),
                bad(
                        "người mã đã thuộc nơi khác",
                        Workbooks.of(
                                "bien_dong",
                                "ngay|to_chuc|loai|ma_nguoi|ho_ten|so_luong",
                                "5/3/2018|B|KET_NAP|P1|Nguyễn Thị Mẫu|"),
                        "bien_dong D2 ma_nguoi \"P1\" Ngày 05/03/2018, người mã P1 đang sinh hoạt tại A – Chi bộ A; một"
                                + " người chỉ thuộc một đơn vị trong cùng hệ. Hãy ghi chuyển đi trước."));
    }

    private static BadFile bad(String name, Workbooks workbook, String... words) {
        return new BadFile(name, workbook.bytes(), 422, words);
    }
}
