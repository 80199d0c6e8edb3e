package vn.caunoi.importing;

/** A small office for tests: one group of two zones, two enterprises, a Party tree of two cells, a union, a few members. */
final class Office {

    static final String UNITS = "ma|ten|he|loai|cap_tren|lanh_dao|nhom_khu|doanh_nghiep|ngay_thanh_lap|ngay_ket_thuc|"
            + "cach_ket_thuc|dau_ky|so_quyet_dinh|ngay_quyet_dinh";
    static final String EVENTS = "ngay|to_chuc|loai|gia_tri_cu|gia_tri|so_quyet_dinh|ngay_quyet_dinh";
    static final String MOVEMENTS = "ma_dong|ngay|to_chuc|loai|to_chuc_doi_ung|so_luong|trang_thai|ma_nguoi|ho_ten|"
            + "gioi_tinh|ngay_sinh|doi_tuong|so_quyet_dinh|ngay_quyet_dinh";

    private Office() {}

    static Workbooks workbook() {
        return Workbooks.of("khu", "ma|ten|nhom|tu_ngay", "KA|Khu A|NHOM|", "KB|Khu B|NHOM|")
                .and(
                        "doanh_nghiep",
                        "ma|ten|loai_hinh|khu|tu_ngay",
                        "D1|Công ty Một (mẫu)|FDI_100|KA|01/01/2000",
                        "D2|Công ty Hai (mẫu)|TU_NHAN|KB|01/01/2000")
                .and(
                        "to_chuc",
                        UNITS,
                        "DU|Đảng ủy (mẫu)|DANG|UPPER|||NHOM||01/01/2010|||x||",
                        "A|Chi bộ A|DANG|GRASSROOTS_CELL|DU|||D1|01/03/2012||||5-QĐ/ĐU|20/02/2012",
                        "B|Chi bộ B|DANG|GRASSROOTS_CELL|DU|||D2|01/03/2012||||6-QĐ/ĐU|20/02/2012",
                        "CD|Công đoàn (mẫu)|CONG_DOAN|UNION_UPPER||DU|||01/01/2010|||x||")
                .and(
                        "bien_dong",
                        MOVEMENTS,
                        "|02/03/2012|A|DAU_KY||10|CHINH_THUC|||||||",
                        "|02/03/2012|B|DAU_KY||10|CHINH_THUC|||||||",
                        "|05/03/2016|A|KET_NAP||1|DU_BI|P1|Nguyễn Thị Mẫu|NU|1990|QUAN_LY|12-QĐ/ĐU|01/03/2016",
                        "|05/03/2017|A|CHINH_THUC|||CHINH_THUC|P1|||||20-QĐ/ĐU|01/03/2017")
                .and("nhiem_ky", "to_chuc|ten|thu|tu_ngay|den_ngay", "DU|2015-2020|2|01/10/2015|02/08/2020")
                .and("chi_tieu", "to_chuc|chi_so|ky|gia_tri", "DU|party.members.admitted|2016|#5")
                .and("so_lieu", "khu|chi_so|ky|gia_tri|muc_do", "NHOM|enterprise.revenue|2016|6,39|UOC");
    }
}
