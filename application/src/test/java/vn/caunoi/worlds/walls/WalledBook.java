package vn.caunoi.worlds.walls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.access.Line;
import vn.caunoi.worlds.walls.Marker.Kind;

/**
 * The exchange workbook of the walled world: for each line a root, a unit above, the unit in the middle, one below, one beside,
 * one of another tree, and an ended one beside each; in every unit people, an activity, a target, a term, each with a marker.
 */
final class WalledBook {

    static final String ZONE = "KHU";
    static final String ENTERPRISE = "DN";
    static final String ALONE = "Lê Thị Một Lòng";
    static final String IN_BOTH = "Lê Thị Hai Lòng";
    static final String OF_THE_PARTY = "Lê Thị Ba Lòng";
    static final String OF_NOTHING = "Lê Thị Bốn Lòng";

    private static final Map<Line, List<String>> KINDS = Map.of(
            Line.PARTY, List.of("UPPER", "UPPER", "GRASSROOTS_COMMITTEE", "CELL", "GRASSROOTS_CELL", "UPPER"),
            Line.UNION,
                    List.of(
                            "UNION_UPPER",
                            "UNION_UPPER",
                            "UNION_GRASSROOTS",
                            "UNION_PART",
                            "UNION_GRASSROOTS",
                            "UNION_UPPER"),
            Line.YOUTH,
                    List.of(
                            "YOUTH_UPPER",
                            "YOUTH_UPPER",
                            "YOUTH_GRASSROOTS",
                            "YOUTH_CELL",
                            "YOUTH_GRASSROOTS",
                            "YOUTH_UPPER"),
            Line.WOMEN,
                    List.of(
                            "WOMEN_UPPER",
                            "WOMEN_UPPER",
                            "WOMEN_GRASSROOTS",
                            "WOMEN_GROUP",
                            "WOMEN_GRASSROOTS",
                            "WOMEN_UPPER"));

    private final Map<String, List<String[]>> sheets = new LinkedHashMap<>();

    private WalledBook() {}

    static byte[] bytes() {
        WalledBook book = new WalledBook();
        book.registers();
        book.headers();
        Place.all().forEach(book::unit);
        book.twins();
        return book.written();
    }

    private void registers() {
        row("khu", "ma", "ten", "nhom", "tu_ngay");
        row("doanh_nghiep", "ma", "ten", "loai_hinh", "khu", "tu_ngay");
        for (String number : List.of("1", "2")) {
            row("khu", ZONE + number, "Khu " + number, "NHOM" + number, "");
            row("doanh_nghiep", ENTERPRISE + number, "Công ty " + number, "FDI_100", ZONE + number, "01/01/2000");
        }
    }

    private void headers() {
        row(
                "to_chuc",
                "ma",
                "ten",
                "he",
                "loai",
                "cap_tren",
                "lanh_dao",
                "nhom_khu",
                "doanh_nghiep",
                "ngay_thanh_lap",
                "ngay_ket_thuc",
                "cach_ket_thuc",
                "dau_ky");
        row("nhiem_ky", "to_chuc", "ten", "thu", "tu_ngay");
        row(
                "bien_dong",
                "ngay",
                "to_chuc",
                "loai",
                "to_chuc_doi_ung",
                "so_luong",
                "trang_thai",
                "ma_nguoi",
                "ho_ten",
                "gioi_tinh",
                "ngay_sinh",
                "so_quyet_dinh",
                "ngay_quyet_dinh");
        row("xep_loai", "ky", "to_chuc", "doi_tuong", "muc", "so_luong");
        row("hoat_dong", "ngay", "to_chuc", "loai", "so_luong", "so_nguoi", "doanh_nghiep", "ten", "ma_nguoi");
        row("chi_tieu", "to_chuc", "khu", "chi_so", "ky", "gia_tri", "nguoi_phu_trach", "so_van_ban");
        row("so_lieu", "to_chuc", "khu", "chi_so", "ky", "gia_tri", "don_vi", "muc_do");
        for (String zone : List.of("1", "2")) {
            String letters = "k" + zone + "o";
            row(
                    "chi_tieu",
                    "",
                    ZONE + zone,
                    "labour.count",
                    "2018",
                    "900",
                    "Ông " + Marker.text(letters, Kind.RESPONSIBLE),
                    Marker.text(letters, Kind.DOCUMENT));
            row("so_lieu", "", ZONE + zone, "enterprise.revenue", "2018", "5", "tỷ USD", "DUNG");
        }
    }

    private void unit(Place place) {
        String code = place.code();
        row(
                "to_chuc",
                code,
                "Đơn vị " + place.marker(Kind.NAME),
                place.line().code(),
                kind(place),
                parent(place),
                leader(place),
                group(place),
                enterprise(place),
                "01/01/2008",
                place.ended() ? ending(place) : "",
                place.ended() ? "GIAI_THE" : "",
                "x");
        row("nhiem_ky", code, "NK " + place.marker(Kind.TERM), "1", "01/10/2015");
        people(place);
        row("xep_loai", "2018", code, "TO_CHUC", "TOT", "1");
        row(
                "hoat_dong",
                "05/04/2018",
                code,
                "TUYEN_TRUYEN",
                "1",
                "20",
                enterprise(place),
                "Buổi " + place.marker(Kind.ACTIVITY),
                place.marker(Kind.MEMBERS_CODE));
        row(
                "chi_tieu",
                code,
                "",
                place.line().name().toLowerCase() + ".members",
                "2018",
                "30",
                "Ông " + place.marker(Kind.RESPONSIBLE),
                place.marker(Kind.DOCUMENT));
        if (place.line() == Line.PARTY) row("so_lieu", code, "", "cadre.placed", "2018", "3", "", "");
    }

    /** One who stays; one who goes from the unit in the middle to the one beside it. Of ended units everybody has left. */
    private void people(Place place) {
        String code = place.code();
        String standing = place.line() == Line.PARTY ? "DU_BI" : "";
        row(
                "bien_dong",
                "05/03/2012",
                code,
                "KET_NAP",
                "",
                "1",
                standing,
                place.marker(Kind.MEMBERS_CODE),
                "Nguyễn Văn Cầu " + place.marker(Kind.MEMBER),
                "NAM",
                "1990",
                "12-QĐ/" + place.marker(Kind.PAPER),
                "01/03/2012");
        row(
                "bien_dong",
                "06/03/2012",
                code,
                "KET_NAP",
                "",
                "1",
                standing,
                place.marker(Kind.LEAVERS_CODE),
                "Trần Thị Nối " + place.marker(Kind.LEAVER),
                "NU",
                "1991",
                "",
                "");
        row("bien_dong", "07/03/2012", code, "KET_NAP", "", "20", standing, "", "", "", "", "", "");
        if (place.ended()) {
            leaves(place, Kind.MEMBERS_CODE, "GIAM_KHAC", "");
            leaves(place, Kind.LEAVERS_CODE, "GIAM_KHAC", "");
            row("bien_dong", "02/06/2019", code, "GIAM_KHAC", "", "20", standing, "", "", "", "", "", "");
        } else if (place.spot() == Spot.UNIT) {
            leaves(place, Kind.LEAVERS_CODE, "CHUYEN_DI", new Place(place.line(), Spot.BESIDE, false).code());
        }
    }

    /** Two members of the union, alike but for one thing: the second is a member of the Party too; and one of the Party only. */
    private void twins() {
        admits(Line.UNION, "MOT", ALONE);
        admits(Line.UNION, "HAI", IN_BOTH);
        admits(Line.PARTY, "HAI-D", IN_BOTH);
        admits(Line.PARTY, "BA-D", OF_THE_PARTY);
    }

    private void admits(Line line, String who, String name) {
        row(
                "bien_dong",
                "08/03/2012",
                new Place(line, Spot.UNIT, false).code(),
                "KET_NAP",
                "",
                "1",
                line == Line.PARTY ? "DU_BI" : "",
                who,
                name,
                "NU",
                "02/02/1985",
                "",
                "");
    }

    private void leaves(Place place, Kind who, String how, String to) {
        String standing = place.line() == Line.PARTY ? "DU_BI" : "";
        row("bien_dong", "01/06/2019", place.code(), how, to, "1", standing, place.marker(who), "", "", "", "", "");
    }

    private static String kind(Place place) {
        return Objects.requireNonNull(KINDS.get(place.line())).get(place.spot().ordinal());
    }

    private static String parent(Place place) {
        return switch (place.spot()) {
            case GREAT, APART -> "";
            case ABOVE -> new Place(place.line(), Spot.GREAT, false).code();
            case UNIT -> new Place(place.line(), Spot.ABOVE, place.ended()).code();
            case BELOW -> new Place(place.line(), Spot.UNIT, false).code();
            case BESIDE -> new Place(place.line(), Spot.ABOVE, false).code();
        };
    }

    /** The Party unit of the same enterprise leads the unions of the other lines. */
    private static String leader(Place place) {
        return place.line() == Line.PARTY ? "" : new Place(Line.PARTY, place.spot(), place.ended()).code();
    }

    private static String group(Place place) {
        return place.line() == Line.PARTY && place.spot() == Spot.GREAT ? "NHOM1" : "";
    }

    private static String enterprise(Place place) {
        return ENTERPRISE + (place.spot().isInside() ? "1" : "2");
    }

    private static String ending(Place place) {
        return place.spot() == Spot.ABOVE ? "01/12/2020" : "01/07/2020";
    }

    private void row(String sheet, String... cells) {
        sheets.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(cells);
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) sheet.value(row, column, cells[column]);
            }
        }
    }
}
