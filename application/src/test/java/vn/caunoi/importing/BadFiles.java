package vn.caunoi.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bad files as a whole, each made here: no workbook at all, harmful, damaged, or nothing in it. */
final class BadFiles {

    private static final String BROKEN =
            "Tệp bị hỏng hoặc bị cắt cụt khi gửi, không đọc được. Hãy lưu lại rồi gửi lại.";
    private static final String NOT_XLSX = "Tệp này không phải sổ tính .xlsx. Hãy mở bằng chương trình bảng tính và lưu"
            + " dưới dạng \"Excel Workbook (.xlsx)\"; đổi tên đuôi tệp là không đủ.";
    private static final String BOMB = "Tệp nén quá mức: mở ra sẽ lớn hơn giới hạn cho phép. Hãy xóa các hàng, cột định"
            + " dạng trống rồi lưu lại, hoặc chia thành nhiều tệp.";
    private static final String MACRO =
            "Tệp có chứa macro nên không được nhận. Hãy lưu lại dưới dạng \"Excel Workbook (.xlsx)\", không có macro.";
    private static final String ENTITIES =
            "Tệp có chứa khai báo thực thể XML nên không được nhận. Hãy lưu lại từ chương trình bảng tính.";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = Workbooks.of("khu", "ma|ten", "A|Khu A").bytes();

    private BadFiles() {}

    static Stream<BadFile> all() {
        return Stream.of(noWorkbooks(), harmful(), damaged(), BadSheets.all()).flatMap(files -> files);
    }

    private static Stream<BadFile> noWorkbooks() {
        return Stream.of(
                new BadFile(
                        "trống",
                        new byte[0],
                        422,
                        "Tệp trống, không có gì để đọc. Hãy lưu lại từ chương trình bảng tính rồi gửi lại."),
                new BadFile("html đổi tên", ascii("<html><table><tr><td>ma</td></tr></table></html>"), 415, NOT_XLSX),
                new BadFile("csv đổi tên", ascii("ma;ten\nA;Khu A\n"), 415, NOT_XLSX),
                new BadFile("pdf kèm sổ tính", join(ascii("%PDF-1.7\n"), GOOD), 415, NOT_XLSX),
                new BadFile("zip khác", zip(Map.of("a.txt", ascii("a"))), 415, NOT_XLSX),
                new BadFile(
                        "docx",
                        zip(Map.of("[Content_Types].xml", ascii("<Types/>"), "word/document.xml", ascii("<w/>"))),
                        415,
                        NOT_XLSX),
                new BadFile(
                        "xls",
                        ole(""),
                        415,
                        "Tệp này là sổ tính kiểu cũ (.xls). Hãy mở ra và lưu lại dưới dạng \"Excel Workbook (.xlsx)\"."),
                new BadFile(
                        "đặt mật khẩu",
                        ole("EncryptedPackage"),
                        422,
                        "Tệp đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại."));
    }

    private static Stream<BadFile> harmful() {
        return Stream.of(
                new BadFile("có macro", Workbooks.changing(GOOD, "xl/vbaProject.bin", _ -> "macro"), 415, MACRO),
                new BadFile(
                        "xlsm",
                        Workbooks.changing(
                                GOOD,
                                "[Content_Types].xml",
                                types -> types.replace(
                                        "spreadsheetml.sheet.main", "spreadsheetml.sheet.macroEnabled.main")),
                        415,
                        MACRO),
                new BadFile("bom nén", bomb(false), 413, BOMB),
                new BadFile("bom nén khai gian", bomb(true), 413, BOMB),
                new BadFile("thực thể ngoài", entities("<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">"), 422, ENTITIES),
                new BadFile("tỷ tràng cười", entities("<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"), 422, ENTITIES),
                new BadFile(
                        "phần trùng tên",
                        twice(),
                        422,
                        "Tệp có hai phần cùng tên (\"xl/Worksheets/Sheet1.xml\") nên không được nhận. Hãy lưu lại từ chương"
                                + " trình bảng tính."),
                new BadFile(
                        "đường dẫn ra ngoài",
                        Workbooks.changing(GOOD, "../../etc/passwd", _ -> "x"),
                        422,
                        "Tệp có phần mang đường dẫn không hợp lệ (\"../../etc/passwd\") nên không được nhận. Hãy lưu lại từ"
                                + " chương trình bảng tính."),
                new BadFile(
                        "quá nhiều cột",
                        Workbooks.changing(GOOD, SHEET, sheet -> sheet.replace("r=\"B2\"", "r=\"XFD2\"")),
                        413,
                        "Sổ tính có ô nằm ngoài 200 cột đầu. Hãy xóa các cột thừa rồi lưu lại."));
    }

    private static Stream<BadFile> damaged() {
        Stream<BadFile> cut = Stream.of(10, GOOD.length / 3, GOOD.length - 30)
                .map(length -> new BadFile("cắt cụt ở " + length, Arrays.copyOf(GOOD, length), 422, BROKEN));
        return Stream.concat(
                cut,
                Stream.of(
                        new BadFile(
                                "XML dở dang",
                                Workbooks.changing(GOOD, SHEET, sheet -> sheet.substring(0, sheet.length() / 2)),
                                422,
                                BROKEN),
                        new BadFile(
                                "thiếu trang",
                                Workbooks.rewriting(GOOD, parts -> {
                                    parts.remove(SHEET);
                                    return parts;
                                }),
                                422,
                                "khu Có ô ghi sai quy cách ở sau hàng 0 của trang này nên không đọc được. Hãy mở tệp bằng"
                                        + " chương trình bảng tính, lưu lại rồi gửi lại.")));
    }

    private static byte[] entities(String declared) {
        return Workbooks.changing(
                GOOD, "xl/workbook.xml", xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE workbook [" + declared + "]>"));
    }

    private static byte[] twice() {
        return Workbooks.rewriting(GOOD, parts -> {
            parts.put("xl/Worksheets/Sheet1.xml", parts.getOrDefault(SHEET, new byte[0]));
            return parts;
        });
    }

    /** 200 MB of blanks in a sheet; where it lies, the package says that it is small. */
    private static byte[] bomb(boolean lying) {
        byte[] bytes = Workbooks.rewriting(GOOD, parts -> {
            byte[] blanks = new byte[200 << 20];
            Arrays.fill(blanks, (byte) ' ');
            parts.put("xl/worksheets/sheet2.xml", join(ascii("<worksheet>"), blanks, ascii("</worksheet>")));
            return parts;
        });
        if (lying) {
            for (int i = 0; i + 46 < bytes.length; i++) {
                boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
                if (central && bytes[i + 27] != 0) {
                    bytes[i + 26] = 0;
                    bytes[i + 27] = 0;
                }
            }
        }
        return bytes;
    }

    private static byte[] ole(String stream) {
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return join(signature, new byte[504], stream.getBytes(StandardCharsets.UTF_16LE), new byte[512]);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var part : new HashMap<>(parts).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
