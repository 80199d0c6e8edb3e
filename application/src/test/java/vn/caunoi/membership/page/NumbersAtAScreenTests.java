package vn.caunoi.membership.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.page.NumberWorld.number;
import static vn.caunoi.membership.page.NumberWorld.page;
import static vn.caunoi.membership.page.NumberWorld.record;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;

@DisplayName("Số định danh trên máy tính và điện thoại")
class NumbersAtAScreenTests {

    private static final NumberWorld WORLD = new NumberWorld();
    private static final long ONE = WORLD.admit(NumberWorld.CELL, "MH-1", "Quách Thị Ngân");
    private static final long OTHER = WORLD.admit(NumberWorld.OTHER_CELL, "MH-2", "Quách Thị Ngân");
    private static final long UNIONIST = WORLD.admit(NumberWorld.UNION, "MH-3", "Quách Thị Ngân");

    @BeforeAll
    static void twoCellsRecordOneNumber() {
        record(WORLD.desk(SampleReaders.SECRETARY), ONE, "001190100001");
        FormDesk other = WORLD.open(
                "bi-thu-2", Role.CELL_SECRETARY, WORLD.on(NumberWorld.OTHER_CELL, Line.PARTY, Right.RECORDS));
        record(other, OTHER, "001190100001");
    }

    @BeforeAll
    static void aCellRecordsAgainWhoWentToTheOther() {
        long gone = WORLD.admit(NumberWorld.CELL, "MH-4", "Lương Gia Bảo");
        WORLD.transfer("MH-4", NumberWorld.CELL, NumberWorld.OTHER_CELL);
        FormDesk secretary = WORLD.desk(SampleReaders.SECRETARY);
        String form = "/thanh-vien/ghi/ket-nap-lai";
        secretary.send(
                form,
                secretary.filled(
                        form + "?nguoi=" + gone + "&to-chuc=" + NumberWorld.CELL,
                        "ngay",
                        "1/8/2016",
                        "to-chuc",
                        NumberWorld.CELL));
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    @DisplayName("số gõ vào ô tìm không vào địa chỉ; xem đủ số, nối hồ sơ, đối chiếu hai hồ sơ, xem người được ghi lại")
    void aNumberIsFoundShownAndCompared(int width) {
        try (Browser browser = Browser.at(URI.create(WORLD.house().url()).getPort(), width)
                .signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            browser.open("/tim");
            browser.page().fill("main [name=q]", "001190 100001");
            browser.page().waitForNavigation(() -> browser.page().click("main form[role=search] button"));
            assertThat(browser.page().url()).endsWith("/thanh-vien/tim-so");
            assertThat(browser.page().textContent("main")).contains("MH-1", "MH-2");
            browser.look("number-found");
            browser.open(number(ONE));
            browser.page().fill("[name=ly-do]", "đối chiếu với thẻ");
            browser.page().waitForNavigation(() -> browser.page().click("form[action$='/xem'] button"));
            assertThat(browser.page().textContent(".number-shown")).isEqualTo("001190100001");
            browser.look("number-shown");
            browser.open(page(ONE) + "/cung-nguoi");
            browser.page().fill("[name=ma-kia]", "MH-3");
            browser.page().waitForNavigation(() -> browser.page().click("main form button"));
            assertThat(browser.page().textContent("main")).contains("Cùng một người với Quách Thị Ngân (MH-3)");
            browser.look("person-linked");
            browser.open("/thanh-vien/doi-chieu");
            browser.look("comparisons");
            browser.page().waitForNavigation(() -> browser.page().click("tbody th a[href*='/ghi-lai/']"));
            browser.look("claim");
            assertThat(browser.page().textContent("main")).contains("Lương Gia Bảo", "Nơi ghi lại");
            browser.open("/thanh-vien/doi-chieu");
            browser.page().click("tbody th a[href$='/" + ONE + "/" + OTHER + "']");
            browser.look("comparison");
            assertThat(browser.page().url()).endsWith("/" + ONE + "/" + OTHER);
        }
        assertThat(WORLD.asOwner("select count(*) from membership.same_person where other_id = " + UNIONIST))
                .containsExactly("1");
    }
}
