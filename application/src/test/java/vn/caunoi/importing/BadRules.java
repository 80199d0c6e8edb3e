package vn.caunoi.importing;

import java.util.stream.Stream;

/** Well-formed rows which the forms would refuse: the workbook is held to the same rules. */
final class BadRules {

    private static final String CODE =
            " Mã chỉ gồm chữ, chữ số và các dấu . - _, bắt đầu bằng chữ hoặc chữ số, không có dấu cách; ví dụ"
                    + " KCN-TL hoặc CB_012. Hãy sửa mã ở đây và ở mọi dòng dùng mã này.";
    private static final String TARGETS = "to_chuc|khu|chi_so|ky|gia_tri|so_dang_ky|lan_dieu_chinh";
    private static final String FIGURES = "to_chuc|khu|doanh_nghiep|chi_so|ky|gia_tri";
    private static final String CITIZEN =
            " Mã người trông như số căn cước hoặc chứng minh nhân dân. Hãy dùng mã riêng của cơ quan,"
                    + " ví dụ DV-0123.";

    private static final String NO_REASON =
            " Kế hoạch giao lần đầu (lần điều chỉnh 0 hoặc để trống) không có lý do điều chỉnh. Hãy bỏ trống lý do, hoặc"
                    + " ghi đúng lần điều chỉnh.";
    private static final String ALIKE =
            " đã có ở chữ hoa, chữ thường; hai mã như vậy dễ lẫn. Hãy dùng mã %s nếu là cùng %s, hoặc đặt mã khác.";

    private BadRules() {}

    static Stream<BadFile> all() {
        return Stream.of(codes(), people(), figures(), units()).flatMap(files -> files);
    }

    private static Stream<BadFile> codes() {
        return Stream.of("../x y", "ST/1", "..", "a\\b", "a%00", "a?b", "a#b", "-a", "a b")
                .map(code -> bad(
                        "mã " + code,
                        Workbooks.of("khu", "ma|ten|nhom", "KC|Khu C|" + code, code + "|Khu|")
                                .and("doanh_nghiep", "ma|ten|loai_hinh|tu_ngay", code + "|Ba|FDI_100|1/1/2016")
                                .and(
                                        "to_chuc",
                                        Office.UNITS,
                                        code + "|Chi bộ|DANG|GRASSROOTS_CELL|DU||||1/1/2016|||||"),
                        "khu C2 nhom \"" + code + "\"" + CODE,
                        "khu A3 ma \"" + code + "\"" + CODE,
                        "doanh_nghiep A2 ma \"" + code + "\"" + CODE,
                        "to_chuc A2 ma \"" + code + "\"" + CODE));
    }

    private static Stream<BadFile> people() {
        return Stream.of("001089012345", "012345678", "001 089.012-345")
                .map(code -> bad(
                        "số căn cước làm mã người",
                        Workbooks.of(
                                        "bien_dong",
                                        "ngay|to_chuc|loai|ma_nguoi|ho_ten|so_luong",
                                        "5/3/2018|B|KET_NAP|" + code + "|Lê Văn Mẫu|")
                                .and(
                                        "xep_loai",
                                        "ky|to_chuc|doi_tuong|muc|so_luong|ma_nguoi",
                                        "2018|A|DANG_VIEN|TOT||" + code),
                        "bien_dong D2 ma_nguoi" + CITIZEN,
                        "xep_loai F2 ma_nguoi" + CITIZEN));
    }

    private static Stream<BadFile> figures() {
        return Stream.of(
                bad(
                        "chỉ tiêu của hệ khác",
                        Workbooks.of("chi_tieu", TARGETS, "DU||union.members.joined|2017|#5||"),
                        "chi_tieu C2 chi_so \"union.members.joined\" Chỉ tiêu union.members.joined không thuộc hệ của đơn vị DU."),
                bad(
                        "chỉ tiêu khai báo giao cho khu",
                        Workbooks.of("chi_tieu", TARGETS, "|KA|cadre.placed|2017|#5||"),
                        "chi_tieu C2 chi_so \"cadre.placed\" Chỉ tiêu cadre.placed do đơn vị khai báo, không hỏi theo khu."),
                bad(
                        "tỷ lệ 400 %",
                        Workbooks.of("chi_tieu", TARGETS, "|KA|dialogue.enterprises-share|2017|#400|#500|"),
                        "chi_tieu E2 gia_tri \"400\" dialogue.enterprises-share là tỷ lệ phần trăm nên phải từ 0 đến 100; 400 không"
                                + " ghi được.",
                        "chi_tieu F2 so_dang_ky \"500\" dialogue.enterprises-share là tỷ lệ phần trăm nên phải từ 0 đến 100; 500"
                                + " không ghi được."),
                bad(
                        "điều chỉnh khi chưa có kế hoạch",
                        Workbooks.of("chi_tieu", TARGETS, "DU||party.members.admitted|2017|#5||1"),
                        "chi_tieu G2 lan_dieu_chinh \"1\" Chỉ tiêu party.members.admitted của DU, kỳ 2017: lần điều chỉnh 1 chưa có kế"
                                + " hoạch giao đầu. Hãy ghi kế hoạch giao đầu (để trống lần điều chỉnh) trước, hoặc bỏ lần điều chỉnh."),
                bad(
                        "điều chỉnh bỏ số, thiếu lý do, lý do của kế hoạch giao đầu",
                        Workbooks.of(
                                "chi_tieu",
                                TARGETS + "|ly_do",
                                "DU||party.members.admitted|2016|#6||1|",
                                "DU||party.members.admitted|2017|#6|||Giảm việc",
                                "DU||party.members.admitted|2018|#6||0|Giảm việc"),
                        "chi_tieu H2 ly_do Lần điều chỉnh 1 chưa có lý do. Hãy ghi lý do điều chỉnh.",
                        "chi_tieu H3 ly_do \"Giảm việc\"" + NO_REASON,
                        "chi_tieu H4 ly_do \"Giảm việc\"" + NO_REASON),
                bad(
                        "điều chỉnh bỏ số",
                        Workbooks.of("chi_tieu", TARGETS + "|ly_do", "DU||party.members.admitted|2016|#6||2|Giảm việc"),
                        "chi_tieu G2 lan_dieu_chinh \"2\" Chỉ tiêu party.members.admitted của DU, kỳ 2016: chưa có lần điều chỉnh 1"
                                + " nên chưa ghi được lần 2. Các lần điều chỉnh đánh số liên tiếp: 1, 2, 3 …"),
                bad(
                        "doanh thu của tổ chức đảng",
                        Workbooks.of(
                                "so_lieu", FIGURES, "DU|||enterprise.revenue|2017|#5", "|KA||cadre.placed|2017|#5"),
                        "so_lieu D2 chi_so \"enterprise.revenue\" Chỉ tiêu enterprise.revenue không thuộc hệ của đơn vị DU.",
                        "so_lieu D3 chi_so \"cadre.placed\" Chỉ tiêu cadre.placed không thuộc hệ của đơn vị KA."));
    }

    private static Stream<BadFile> units() {
        return Stream.of(
                bad(
                        "mã chỉ khác ở chữ hoa, chữ thường",
                        Workbooks.of("khu", "ma|ten|nhom", "kA|Khu|NHOM")
                                .and("doanh_nghiep", "ma|ten|loai_hinh|tu_ngay", "d1|Ba|FDI_100|1/1/2016")
                                .and("to_chuc", Office.UNITS, "a|Chi bộ|DANG|GRASSROOTS_CELL|DU||||1/1/2016|||||"),
                        "khu A2 ma \"kA\" Mã kA chỉ khác mã KA" + ALIKE.formatted("KA", "khu"),
                        "doanh_nghiep A2 ma \"d1\" Mã d1 chỉ khác mã D1" + ALIKE.formatted("D1", "doanh nghiệp"),
                        "to_chuc A2 ma \"a\" Mã a chỉ khác mã A" + ALIKE.formatted("A", "đơn vị")),
                bad(
                        "đổi sang đúng tên đang mang",
                        Workbooks.of(
                                "bien_dong_to_chuc",
                                "ngay|to_chuc|loai|gia_tri_cu|gia_tri",
                                "5/3/2016|A|DOI_TEN||Chi bộ A"),
                        "bien_dong_to_chuc E2 gia_tri \"Chi bộ A\" Đơn vị A trước ngày 05/03/2016 đã mang đúng tên này; đổi tên phải"
                                + " sang tên khác. Kiểm tra tên mới và ngày."),
                bad(
                        "giá trị cũ không đúng",
                        Workbooks.of(
                                "bien_dong_to_chuc",
                                "ngay|to_chuc|loai|gia_tri_cu|gia_tri",
                                "5/3/2016|A|DOI_TEN|Chi bộ khác|Chi bộ mới",
                                "5/3/2016|B|DOI_LOAI|CELL|GRASSROOTS_COMMITTEE"),
                        "bien_dong_to_chuc D2 gia_tri_cu \"Chi bộ khác\" Giá trị cũ trong sổ vào ngày đó là \"Chi bộ A\", không phải như"
                                + " ghi ở đây. Hãy kiểm tra mã đơn vị và ngày, sửa giá trị cũ, hoặc để trống.",
                        "bien_dong_to_chuc D3 gia_tri_cu \"CELL\" Giá trị cũ trong sổ vào ngày đó là \"GRASSROOTS_CELL\", không phải như"
                                + " ghi ở đây. Hãy kiểm tra mã đơn vị và ngày, sửa giá trị cũ, hoặc để trống."),
                bad(
                        "kết thúc không nói cách",
                        Workbooks.of(
                                "to_chuc", Office.UNITS, "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/1/2016|1/1/2018||||"),
                        "to_chuc J2 ngay_ket_thuc \"01/01/2018\" Đơn vị C kết thúc ngày 01/01/2018 nhưng chưa ghi cách kết thúc:"
                                + " GIAI_THE, GIAI_TAN, SAP_NHAP, HOP_NHAT hoặc CHIA_TACH."),
                bad(
                        "tổ chức đảng có đơn vị lãnh đạo",
                        Workbooks.of("to_chuc", Office.UNITS, "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU|C|||1/1/2016|||||"),
                        "to_chuc F2 lanh_dao \"C\" Đơn vị C là tổ chức đảng nên không có đơn vị lãnh đạo; hãy bỏ C. Cột này chỉ dành"
                                + " cho công đoàn, đoàn thanh niên và hội phụ nữ; cấp ủy cấp trên ghi ở cấp trên."),
                bad(
                        "công đoàn do công đoàn lãnh đạo",
                        Workbooks.of(
                                "to_chuc",
                                Office.UNITS,
                                "C|Công đoàn C|CONG_DOAN|UNION_GRASSROOTS|CD|CD|||1/1/2016|||||"),
                        "to_chuc F2 lanh_dao \"CD\" Đơn vị \"CD\" thuộc hệ khác."),
                bad(
                        "nhóm khu không ở gốc",
                        Workbooks.of(
                                "to_chuc", Office.UNITS, "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||NHOM||1/1/2016|||||"),
                        "to_chuc G2 nhom_khu \"NHOM\" Đơn vị C: nhóm khu NHOM chỉ ghi cho đảng bộ không có cấp trên trong sổ. Hãy bỏ"
                                + " nhóm khu ở đơn vị này."));
    }

    private static BadFile bad(String name, Workbooks workbook, String... words) {
        return new BadFile(name, workbook.bytes(), 422, words);
    }
}
