package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.membership.Members;

@DisplayName("Hoàn tác một lần nhập")
class UndoTests {

    private static final String SHORT = "ngay|to_chuc|loai|to_chuc_doi_ung|so_luong|trang_thai";
    private static final String KEYED = "ma_dong|ngay|to_chuc|loai|so_luong";
    private static final String MEMBERS_OF_C = "indicator=party.members&unit=C&asOf=2019-12-31";

    private TestInstallation house;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        house = TestInstallation.fresh();
        desk = new ImportDesk(house);
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
        assertThat(detail(refused))
                .contains("của lần nhập số " + members + ", dựa vào lần nhập này.")
                .contains("Hãy hoàn tác lần nhập số " + members + " trước.");
        assertThat(members("C")).isEqualTo("3");
        assertThat(desk.undo(members).status()).isEqualTo(204);
        assertThat(desk.undo(units).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("bị từ chối khi một lần nhập sau đã sửa nó, kể cả sửa ngày, và nêu số lần nhập cùng từng bút toán")
    void isRefusedWhereItWasCorrected() {
        long first = keyed("U1|5/7/2016|A|KET_NAP|3", "U2|5/7/2016|A|KET_NAP|2", "U3|5/7/2016|A|KET_NAP|7");
        long second = keyed("U1|5/7/2016|A|KET_NAP|4", "U2|6/8/2016|B|KET_NAP|2");
        ImportDesk.Answer refused = desk.undo(first);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("refusals"))
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal.get("message").asString())
                        .startsWith("Lần nhập số " + second + " đã sửa nội dung của lần nhập này")
                        .endsWith("Hãy hoàn tác lần nhập số " + second + " trước."));
        assertThat(desk.undo(second).status()).isEqualTo(204);
        assertThat(members("A")).isEqualTo("23");
        assertThat(members("B")).isEqualTo("10");
    }

    @Test
    @DisplayName("đi ngược từng lần sửa về đến đầu, không để lại gì, rồi nhập lại được")
    void chainsOfCorrectionsAreUndoneOneByOne() {
        long first = keyed("U1|5/7/2016|A|KET_NAP|5");
        long second = keyed("U1|5/7/2016|A|KET_NAP|6");
        assertThat(desk.undo(second).status()).isEqualTo(204);
        long third = keyed("U1|6/8/2016|B|KET_NAP|6");
        long fourth = keyed("U1|6/8/2016|B|KET_NAP|8", "U9|6/8/2016|B|KET_NAP|1");
        assertThat(detail(desk.undo(first))).contains("Lần nhập số " + third);
        assertThat(detail(desk.undo(third))).contains("Lần nhập số " + fourth);
        assertThat(desk.undo(fourth).status()).isEqualTo(204);
        assertThat(members("B")).isEqualTo("16");
        assertThat(desk.undo(third).status()).isEqualTo(204);
        assertThat(members("A")).isEqualTo("16");
        assertThat(members("B")).isEqualTo("10");
        assertThat(desk.undo(first).status()).isEqualTo(204);
        assertThat(members("DU")).isEqualTo("21");
        assertThat(keyed("U1|5/7/2016|A|KET_NAP|5")).isGreaterThan(fourth);
        assertThat(members("A")).isEqualTo("16");
    }

    @Test
    @DisplayName("trả lại từng trang của sổ, cả đơn vị và doanh nghiệp của nó, rồi hoàn tác được lần nhập đầu")
    void everySheetGoesBack() {
        ImportDesk.Answer everything = desk.send(everything("6,39", "Chi bộ C", "D1;D2"));
        assertThat(everything.status()).as(everything.body().toString()).isEqualTo(200);
        long first = everything.id();
        String before = desk.figure(MEMBERS_OF_C);
        long second = desk.send(everything("7,5", "Chi bộ C mới", "D2;D1")).id();
        assertThat(detail(desk.undo(first))).contains("Lần nhập số " + second);
        assertThat(desk.undo(second).status()).isEqualTo(204);
        assertThat(desk.send(everything("6,39", "Chi bộ C", "D1;D2")).accepted())
                .isZero();
        assertThat(desk.figure(MEMBERS_OF_C)).isEqualTo(before);
        assertThat(desk.undo(first).status()).isEqualTo(204);
        assertThat(desk.send(everything("6,39", "Chi bộ C", "D1;D2")).skipped()).isZero();
    }

    private static Workbooks everything(String figure, String name, String enterprises) {
        return Workbooks.of("khu", "ma|ten|nhom|tu_ngay", "KC|" + name + "|NHOM|")
                .and(
                        "doanh_nghiep",
                        "ma|ten|loai_hinh|khu|tu_ngay",
                        "D7|Công ty " + name + "|FDI_100|KC|01/01/2000",
                        "D8|Công ty khác|FDI_100|KC|01/01/2000")
                .and(
                        "to_chuc",
                        Office.UNITS,
                        "C|" + name + "|DANG|GRASSROOTS_CELL|DU|||" + enterprises + "|1/6/2016|||||")
                .and("nhiem_ky", "to_chuc|ten|tu_ngay|den_ngay", "C|2016|1/7/2016|" + (figure.length() + 3) + "/1/2018")
                .and("bien_dong", SHORT, "5/7/2016|C|KET_NAP||" + figure.length() + "|DU_BI")
                .and("chi_tieu", "to_chuc|chi_so|ky|gia_tri", "C|party.members.admitted|2017|" + figure.length())
                .and("so_lieu", "khu|chi_so|ky|gia_tri", "KC|enterprise.revenue|2017|" + figure);
    }

    @Test
    @DisplayName("bị từ chối khi người khác đã sửa: nêu lần nhập của ai, hoặc lần ghi không phải lần nhập")
    void namesWhoeverCorrected() {
        long first = keyed("U1|5/7/2016|A|KET_NAP|3", "U2|5/7/2016|A|KET_NAP|2");
        Accounts accounts = house.bean(Accounts.class);
        Account other = accounts.open(new NewAccount(
                "ban-khac", "Bạn khác (mẫu)", Role.EXCHANGE, null, List.of(Grant.everything(Right.RECORDS))));
        ImportDesk theirs = new ImportDesk(house, house.tokenOf(other.actor()));
        long second = theirs.send(Workbooks.of("bien_dong", KEYED, "U1|5/7/2016|A|KET_NAP|4"))
                .id();
        assertThat(detail(desk.undo(first)))
                .startsWith("Lần nhập số " + second + " của Bạn khác (mẫu) đã sửa")
                .endsWith("Hãy đề nghị người đó hoàn tác trước.");
        assertThat(theirs.undo(second).status()).isEqualTo(204);
        Members members = house.bean(Members.class);
        long entry = members.live(house.scope(), Long.MAX_VALUE).stream()
                .filter(live -> "U2".equals(live.content().rowKey()))
                .findFirst()
                .orElseThrow()
                .entry();
        members.withdraw(house.actor(), entry);
        assertThat(detail(desk.undo(first))).contains("không phải lần nhập, đã sửa nội dung của lần nhập này");
    }

    private long keyed(String... rows) {
        String[] sheet = Stream.concat(Stream.of(KEYED), Stream.of(rows)).toArray(String[]::new);
        ImportDesk.Answer answer = desk.send(Workbooks.of("bien_dong", sheet));
        assertThat(answer.rejected()).isEmpty();
        return answer.id();
    }

    private static String detail(ImportDesk.Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.body().get("detail").asString();
    }
}
