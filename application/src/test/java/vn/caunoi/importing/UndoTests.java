package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;

@DisplayName("Hoàn tác một lần nhập")
class UndoTests {

    private static final String SHORT = "ngay|to_chuc|loai|to_chuc_doi_ung|so_luong|trang_thai";

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(TestInstallation.fresh());
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
    }

    private String members(String unit) {
        return desk.figure("indicator=party.members&unit=" + unit + "&asOf=2019-12-31");
    }

    @Test
    @DisplayName("trả lại đúng như trước, cả những gì đã sửa")
    void bringsBackWhatWas() {
        long batch = desk.send(Workbooks.of(
                        "bien_dong", SHORT, "5/4/2016|A|KET_NAP||3|DU_BI", "2/3/2012|B|DAU_KY||15|CHINH_THUC"))
                .id();
        assertThat(members("DU")).isEqualTo("29");
        assertThat(desk.undo(batch).status()).isEqualTo(204);
        assertThat(members("DU")).isEqualTo("21");
        assertThat(members("B")).isEqualTo("10");
        assertThat(desk.undo(batch).status()).isEqualTo(422);
        assertThat(desk.undo(987_654).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("bị từ chối khi có bút toán sau dựa vào nó, và nêu ra")
    void isRefusedWhereLaterEntriesDependOnIt() {
        long units = desk.send(
                        Workbooks.of("to_chuc", Office.UNITS, "C|Chi bộ C|DANG|GRASSROOTS_CELL|DU||||1/6/2016|||||"))
                .id();
        long members = desk.send(Workbooks.of("bien_dong", SHORT, "5/7/2016|C|KET_NAP||3|DU_BI"))
                .id();
        ImportDesk.Answer refused = desk.undo(units);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("refusals")).isNotEmpty();
        assertThat(members("C")).isEqualTo("3");
        assertThat(desk.undo(members).status()).isEqualTo(204);
        assertThat(desk.undo(units).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("bị từ chối khi một lần nhập sau đã sửa nó")
    void isRefusedWhereItWasCorrected() {
        long first = desk.send(Workbooks.of("bien_dong", SHORT, "5/7/2016|A|KET_NAP||3|DU_BI"))
                .id();
        long second = desk.send(Workbooks.of("bien_dong", SHORT, "5/7/2016|A|KET_NAP||4|DU_BI"))
                .id();
        ImportDesk.Answer refused = desk.undo(first);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("detail").asString()).contains("Hãy hoàn tác lần ghi đó trước");
        assertThat(desk.undo(second).status()).isEqualTo(204);
        assertThat(members("A")).isEqualTo("14");
    }
}
