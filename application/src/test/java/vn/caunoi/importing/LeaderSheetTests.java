package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.UnitId;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.organization.Organizations;
import vn.caunoi.organization.StandingUnits;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;

@DisplayName("Đổi tổ chức đảng lãnh đạo qua sheet bien_dong_to_chuc (DOI_LANH_DAO)")
class LeaderSheetTests {

    private final TestInstallation house = TestInstallation.fresh();
    private final ImportDesk desk = new ImportDesk(house);

    private String unionToken() {
        UnitId union = Objects.requireNonNull(house.bean(Transactions.class)
                .reading(house.actor(), () -> house.bean(Organizations.class).ids(List.of("CD")))
                .get("CD"));
        Accounts accounts = house.bean(Accounts.class);
        NewAccount officer = new NewAccount(
                "cong-doan",
                "cong-doan",
                Role.UNION_OFFICER,
                null,
                List.of(Grant.unit(union, Line.UNION, Right.RECORDS)));
        return house.tokenOf(accounts.open(officer).actor());
    }

    private List<String> led(TestInstallation in, String party, String day) {
        StandingUnits standing = in.bean(Trees.class)
                .on(in.scope(), LocalDate.parse(day), in.bean(Ledger.class).head(in.actor()));
        return standing.ledBy(standing.unit(party).orElseThrow(), Line.UNION).stream()
                .map(Unit::code)
                .toList();
    }

    private static Workbooks events(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = Office.EVENTS;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Workbooks.of("bien_dong_to_chuc", all);
    }

    @Test
    @DisplayName("được ghi theo ngày, kết xuất rồi nhập lại vẫn vậy, hoàn tác trả lại như trước")
    void aLeaderChangesOnADay() {
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        ImportDesk.Answer sent = desk.send(
                events("01/04/2015|CD|DOI_LANH_DAO|DU|A|7-QĐ/ĐU|20/03/2015", "01/04/2018|CD|DOI_LANH_DAO|A|NGOAI||"));
        assertThat(sent.rejected()).isEmpty();
        assertThat(led(house, "DU", "2015-03-31")).containsExactly("CD");
        assertThat(led(house, "DU", "2015-04-01")).isEmpty();
        assertThat(led(house, "A", "2018-03-31")).containsExactly("CD");
        assertThat(led(house, "A", "2018-04-01")).isEmpty();
        byte[] export = desk.export();
        assertThat(desk.send(export, "").accepted()).isZero();
        assertThat(desk.undo(sent.id()).status()).isEqualTo(204);
        assertThat(led(house, "DU", "2018-04-01")).containsExactly("CD");
        TestInstallation empty = TestInstallation.fresh();
        assertThat(new ImportDesk(empty).send(export, "").rejected()).isEmpty();
        assertThat(led(empty, "A", "2018-03-31")).containsExactly("CD");
        assertThat(led(empty, "A", "2018-04-01")).isEmpty();
    }

    @Test
    @DisplayName(
            "bị từ chối tại ô khi bên lãnh đạo không phải tổ chức đảng, không hoạt động ngày đó, hay giá trị cũ sai")
    void aLeaderThatCannotBeIsRefusedAtItsCell() {
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        assertThat(desk.send(events("01/04/2015|CD|DOI_LANH_DAO||CD||")).rejected())
                .containsExactly("bien_dong_to_chuc E2 gia_tri \"CD\" Đơn vị \"CD\" thuộc hệ khác.");
        assertThat(desk.send(events("01/02/2012|CD|DOI_LANH_DAO||A||")).rejected())
                .singleElement()
                .asString()
                .startsWith("bien_dong_to_chuc E2 gia_tri \"A\"")
                .contains("phải đang hoạt động vào ngày bắt đầu lãnh đạo");
        assertThat(desk.send(events("01/04/2015|A|DOI_LANH_DAO||DU||")).rejected())
                .singleElement()
                .asString()
                .startsWith("bien_dong_to_chuc E2 gia_tri \"DU\"")
                .contains("là tổ chức đảng nên không có đơn vị lãnh đạo");
        assertThat(desk.send(events("01/04/2015|CD|DOI_LANH_DAO|B|A||")).rejected())
                .singleElement()
                .asString()
                .startsWith("bien_dong_to_chuc D2 gia_tri_cu \"B\"");
    }

    @Test
    @DisplayName("không do công đoàn đổi hay làm mất, vì công đoàn không thấy tổ chức đảng nào")
    void whoDoesNotSeeTheLeaderNeitherChangesNorLosesIt() {
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        ImportDesk union = new ImportDesk(house, unionToken());
        assertThat(union.send(events("01/04/2015|CD|DOI_LANH_DAO||NGOAI||")).rejected())
                .singleElement()
                .asString()
                .startsWith("bien_dong_to_chuc")
                .contains("không thấy tổ chức đảng nào");
        String seen = "CD|Công đoàn (mẫu)|CONG_DOAN|UNION_UPPER|||||01/01/2010|||x|";
        assertThat(union.send(Workbooks.of("to_chuc", Office.UNITS, seen + "|")).skipped())
                .isEqualTo(1);
        assertThat(union.send(Workbooks.of("to_chuc", Office.UNITS, seen + "7-QĐ|01/06/2010"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("ngoài phạm vi của tài khoản này");
        assertThat(led(house, "DU", "2015-04-01")).containsExactly("CD");
    }

    @Test
    @DisplayName("phải là một thay đổi, và mã mới không chỉ khác chữ hoa với một mã ngoài phạm vi")
    void whatChangesNothingOrIsTakenForAnotherIsRefused() {
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        assertThat(desk.send(events("01/04/2015|CD|DOI_LANH_DAO|DU|DU||")).rejected())
                .singleElement()
                .asString()
                .startsWith("bien_dong_to_chuc E2 gia_tri \"DU\"")
                .contains("đã có đúng tổ chức đảng lãnh đạo này");
        ImportDesk union = new ImportDesk(house, unionToken());
        assertThat(union.send(Workbooks.of(
                                "to_chuc",
                                Office.UNITS,
                                "du|Công đoàn D|CONG_DOAN|UNION_GRASSROOTS|CD||||01/01/2015|||||"))
                        .rejected())
                .singleElement()
                .asString()
                .contains("chỉ khác mã DU đã có ở chữ hoa");
    }

    @Test
    @DisplayName("sang một công đoàn thứ hai không làm mất số liệu công đoàn của các khu")
    void aSecondUnionLeavesTheFiguresOfTheZonesWithTheFirst() {
        assertThat(desk.send(Office.workbook()).rejected()).isEmpty();
        desk.send(Workbooks.of(
                "to_chuc",
                Office.UNITS,
                "C1|Công đoàn cơ sở 1|CONG_DOAN|UNION_GRASSROOTS|CD|||D1|01/01/2015|||||",
                "C2|Công đoàn 2|CONG_DOAN|UNION_UPPER||A|||01/01/2009|||x||",
                "C3|Công đoàn 3|CONG_DOAN|UNION_GRASSROOTS||DU|||01/01/2009|||x||"));
        String units = "indicator=union.units&unit=NHOM&asOf=2019-12-31";
        assertThat(desk.figure(units)).isEqualTo("1");
        assertThat(desk.send(events("01/04/2016|C2|DOI_LANH_DAO|A|DU||")).rejected())
                .isEmpty();
        assertThat(desk.figure(units)).isEqualTo("1");
    }
}
