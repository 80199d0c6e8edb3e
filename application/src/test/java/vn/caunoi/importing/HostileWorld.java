package vn.caunoi.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A book whose every word is a script: one row of each kind for each of them, one word of each column that holds words. */
final class HostileWorld {

    static final List<String> SCRIPTS = scripts();

    /** All of them, as few words of a form as hold them. */
    static final List<String> TOGETHER = together(SCRIPTS, 480);

    private static final LocalDate FIRST_TERM = LocalDate.of(2010, 2, 1);

    private HostileWorld() {}

    static Workbooks workbook() {
        return Workbooks.of(
                        "khu", rows("ma|ten|tu_ngay|so_quyet_dinh|ngay_quyet_dinh", "K-%d|%a|2010-01-01|%b|2010-01-01"))
                .and(
                        "doanh_nghiep",
                        rows(
                                "ma|ten|loai_hinh|khu|quy_mo|tu_ngay|so_quyet_dinh|ngay_quyet_dinh",
                                "N-%d|%a|TU_NHAN|K-0|%b|2010-01-01|%c|2010-01-01"))
                .and("to_chuc", units())
                .and("bien_dong_to_chuc", renamed())
                .and("nhiem_ky", terms())
                .and(
                        "bien_dong",
                        rows(
                                "ma_nguoi|ho_ten|ngay|to_chuc|loai|so_luong|trang_thai|so_quyet_dinh|ngay_quyet_dinh",
                                "P-%d|%a|2016-03-05|D-1|KET_NAP|1|DU_BI|%b|2016-03-01"))
                .and(
                        "hoat_dong",
                        rows(
                                "ma_dong|ten|ngay|to_chuc|loai|so_nguoi|so_quyet_dinh|ngay_quyet_dinh",
                                "H-%d|%a|2016-05-05|D-1|LOP_NHAN_THUC|5|%b|2016-05-01"))
                .and("chi_tieu", targets())
                .and(
                        "so_lieu",
                        rows(
                                "to_chuc|chi_so|ky|gia_tri|so_quyet_dinh|ngay_quyet_dinh",
                                "D-%d|cadre.placed|2016|#2|%a|2016-05-01"));
    }

    /** A file that is wrong in every cell, which its refusal repeats. */
    static Workbooks nonsense() {
        return Workbooks.of(
                        "bien_dong",
                        rows(
                                "ngay|to_chuc|loai|so_luong|trang_thai|ma_nguoi|ho_ten|gioi_tinh",
                                "%a|%b|%c|%a|%b|%c|%a|%b"))
                .and("to_chuc", rows("ma|ten|he|loai|cap_tren|ngay_thanh_lap", "%a|%b|%c|%a|%b|%c"))
                .and("chi_tieu", rows("to_chuc|khu|chi_so|ky|gia_tri|huong|ly_do", "%a|%b|%c|%a|%b|%c|%a"));
    }

    /** The unit above bears as many of them as a name holds. */
    private static String[] units() {
        String[] units =
                rows("ma|ten|he|loai|cap_tren|ngay_thanh_lap|dau_ky", "D-%d|%a|DANG|GRASSROOTS_CELL|D-0|2010-01-01|x");
        units[1] = "D-0|" + TOGETHER.getFirst() + "|DANG|UPPER||2010-01-01|x";
        return units;
    }

    private static String[] renamed() {
        List<String> renamed = new ArrayList<>(List.of(rows(
                "ngay|to_chuc|loai|gia_tri|so_quyet_dinh|ngay_quyet_dinh",
                "2016-02-01|D-%d|DOI_TEN|%b|%c|2016-01-20")));
        renamed.remove(1);
        return renamed.toArray(String[]::new);
    }

    private static String[] terms() {
        return Stream.concat(
                        Stream.of("to_chuc|ten|tu_ngay|den_ngay|so_quyet_dinh|ngay_quyet_dinh"),
                        numbers()
                                .mapToObj(number -> filled(
                                        "D-0|%a|" + FIRST_TERM.plusMonths(number) + "|"
                                                + FIRST_TERM
                                                        .plusMonths(number + 1L)
                                                        .minusDays(1) + "|%b|2010-01-01",
                                        number)))
                .toArray(String[]::new);
    }

    private static String[] targets() {
        String head = "to_chuc|chi_so|ky|gia_tri|lan_dieu_chinh|ly_do|nguoi_phu_trach|to_chuc_phoi_hop|so_van_ban";
        String[] set = rows(head, "D-%d|party.members.admitted|2016|#5|||%a|%b|%c");
        String[] adjusted = rows(head, "D-%d|party.members.admitted|2016|#6|1|%a|%b|%c|%a");
        return Stream.concat(Stream.of(set), Stream.of(adjusted).skip(1)).toArray(String[]::new);
    }

    private static IntStream numbers() {
        return IntStream.range(0, SCRIPTS.size());
    }

    /** One row a script. */
    private static String[] rows(String head, String form) {
        return Stream.concat(Stream.of(head), numbers().mapToObj(number -> filled(form, number)))
                .toArray(String[]::new);
    }

    /** The number, and in each column another script. */
    private static String filled(String form, int number) {
        return form.replace("%d", Integer.toString(number))
                .replace("%a", script(number))
                .replace("%b", script(number + 1))
                .replace("%c", script(number + 2));
    }

    private static String script(int number) {
        return SCRIPTS.get(number % SCRIPTS.size());
    }

    static List<String> together(List<String> scripts, int longest) {
        List<String> together = new ArrayList<>(List.of(""));
        for (String script : scripts) {
            String longer = (together.getLast() + " " + script).strip();
            if (longer.length() <= longest) together.set(together.size() - 1, longer);
            else together.add(script);
        }
        return together;
    }

    private static List<String> scripts() {
        try (var file = HostileWorld.class.getResourceAsStream("/abuse/scripts.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
