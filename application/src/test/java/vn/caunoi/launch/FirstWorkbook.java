package vn.caunoi.launch;

import java.io.IOException;
import java.nio.file.Path;

/** What an office writes into the template first: right, or with thirteen mistakes. */
final class FirstWorkbook {

    private FirstWorkbook() {}

    /** 500 rows: 20 enterprises and cells, their opening stocks, and 440 movements, of which 13 are wrong at first. */
    static byte[] filled(Path template, boolean wrong) throws IOException {
        try (FilledTemplate filled = new FilledTemplate(template)) {
            for (int i = 1; i <= 20; i++) {
                filled.put(
                        "doanh_nghiep",
                        "ma",
                        "DN-" + i,
                        "ten",
                        "Công ty " + i,
                        "loai_hinh",
                        "FDI_100",
                        "khu",
                        "KCN-" + (1 + i % 2),
                        "tu_ngay",
                        "01/01/2015");
                filled.put(
                        "to_chuc",
                        "ma",
                        "CB-" + i,
                        "ten",
                        "Chi bộ Công ty " + i,
                        "he",
                        "DANG",
                        "loai",
                        "GRASSROOTS_CELL",
                        "cap_tren",
                        "DU-KCN",
                        "doanh_nghiep",
                        "DN-" + i,
                        "ngay_thanh_lap",
                        "15/03/2016",
                        "dau_ky",
                        "x");
                filled.put(
                        "bien_dong",
                        "ngay",
                        "31/12/2024",
                        "to_chuc",
                        "CB-" + i,
                        "loai",
                        "DAU_KY",
                        "so_luong",
                        10,
                        "trang_thai",
                        "CHINH_THUC");
            }
            for (int i = 0; i < 440; i++) {
                move(filled, i, wrong && i % 30 == 0 && i < 390 ? i / 30 % 3 : -1);
            }
            return filled.bytes();
        }
    }

    /** Admitted in 2025, made official in 2026; {@code wrong}: a day that is none, a unit that nobody knows, a kind that is none. */
    private static void move(FilledTemplate filled, int i, int wrong) {
        boolean admitted = i < 235;
        String day =
                admitted ? "%02d/%02d/2025".formatted(1 + i % 28, 1 + i % 12) : "%02d/02/2026".formatted(1 + i % 28);
        filled.put(
                "bien_dong",
                "ma_dong",
                "D" + i,
                "ngay",
                wrong == 0 ? "31/02/2025" : day,
                "to_chuc",
                "CB-" + (wrong == 1 ? 99 : 1 + i % 20),
                "loai",
                wrong == 2 ? "KET-NAP" : admitted ? "KET_NAP" : "CHINH_THUC",
                "so_luong",
                1);
    }
}
