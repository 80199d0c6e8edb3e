package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.importing.form.Content;
import vn.caunoi.importing.form.SheetForm;

@DisplayName("Kết xuất sổ trao đổi")
class ExportTests {

    @Test
    @DisplayName("nhập lại vào chính nơi đó: đã có hết; vào nơi trống: số liệu bằng nhau")
    void comesBackAsItWas() {
        TestInstallation old = TestInstallation.fresh();
        ImportDesk oldDesk = new ImportDesk(old);
        assertThat(oldDesk.send(ImportDesk.sample(), "").rejected()).isEmpty();
        assertThat(oldDesk.send(Office.workbook()).rejected()).isEmpty();
        oldDesk.send(Workbooks.of(
                "bien_dong",
                "ma_dong|ngay|to_chuc|loai|to_chuc_doi_ung|so_luong",
                "x|5/4/2016|B|CHUYEN_DEN|A|3",
                "y|5/4/2016|A|CHUYEN_DI|B|3"));
        String header = "ma_dong|ngay|to_chuc|loai|so_nguoi";
        for (String unit : List.of("A", "B")) {
            ImportDesk office = new Desks(old).ofUnit("can-bo-" + unit.toLowerCase(Locale.ROOT), unit);
            office.sendWhole(Workbooks.of(
                    "hoat_dong",
                    header,
                    "1|5/4/2016|" + unit + "|LOP_NHAN_THUC|#7",
                    "2|5/4/2016|" + unit + "|LOP_NHAN_THUC|#8",
                    "'#1|5/4/2016|" + unit + "|LOP_NHAN_THUC|#9"));
        }
        byte[] export = oldDesk.export();
        ImportDesk.Answer same = oldDesk.send(export, "");
        assertThat(same.rejected()).isEmpty();
        assertThat(same.accepted()).isZero();
        List<String> before = figures(oldDesk);

        ImportDesk newDesk = new ImportDesk(TestInstallation.fresh());
        ImportDesk.Answer answer = newDesk.send(export, "");
        assertThat(answer.rejected()).isEmpty();
        assertThat(figures(newDesk)).isEqualTo(before).doesNotContain("HTTP 404");
        assertThat(newDesk.send(newDesk.export(), "").accepted()).isZero();
    }

    private static List<String> figures(ImportDesk desk) {
        List<String> figures = new ArrayList<>();
        for (String unit : List.of("HN-PARTY", "HN-CB-001", "DU", "A", "B")) {
            for (String day : List.of("2015-06-30", "2016-12-31", "2020-01-01")) {
                figures.add(desk.figure("indicator=party.members&unit=" + unit + "&asOf=" + day));
                figures.add(desk.figure("indicator=party.units&unit=" + unit + "&asOf=" + day));
            }
            figures.add(desk.figure("indicator=party.members.admitted&unit=" + unit + "&period=2016"));
            figures.add(desk.figure("indicator=class.awareness.people&unit=" + unit + "&period=2016"));
            figures.add(desk.figure("indicator=party.members.out&unit=" + unit + "&period=2016"));
        }
        figures.add(desk.figure("indicator=union.members&unit=HN-UNION&asOf=2016-12-31"));
        figures.add(desk.figure("indicator=youth.members&unit=HN-YOUTH&asOf=2016-12-31"));
        figures.add(desk.figure("indicator=enterprise.count&unit=HN-ZONES&asOf=2016-12-31"));
        return figures;
    }

    @Test
    @DisplayName("chữ luôn là chữ, không bao giờ thành công thức")
    void writesWordsAsWords() {
        ImportDesk desk = new ImportDesk(TestInstallation.fresh());
        String[] names = {"=cmd|'/C calc'!A0", "+1+1", "-1", "@SUM(A1)", "＝1"};
        String[] rows = new String[names.length + 1];
        rows[0] = "ma|ten";
        for (int i = 0; i < names.length; i++) {
            rows[i + 1] = "K" + i + "|'" + names[i];
        }
        assertThat(desk.send(Workbooks.of("khu", rows)).rejected()).isEmpty();
        Content content = Reading.of(desk.export());
        assertThat(content.errors()).isEmpty();
        assertThat(content.of(SheetForm.ZONES).stream().map(row -> row.row().name()))
                .hasSize(names.length);
    }
}
