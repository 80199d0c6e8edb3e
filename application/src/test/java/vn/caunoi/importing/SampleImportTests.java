package vn.caunoi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.caunoi.TestInstallation;

@DisplayName("Sổ mẫu năm 2016")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleImportTests {

    private static final TestInstallation HOUSE = TestInstallation.fresh();
    private static final ImportDesk DESK = new ImportDesk(HOUSE);
    private static final byte[] SAMPLE = ImportDesk.sample();

    @Test
    @Order(1)
    @DisplayName("Chạy thử nhận hết mà không ghi gì")
    void dryRunLeavesNothing() {
        Map<String, String> before = TableHashes.of(HOUSE.database());
        ImportDesk.Answer answer = DESK.send(SAMPLE, "?dryRun=true");
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.accepted()).isGreaterThan(400);
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }

    @Test
    @Order(2)
    @DisplayName("Nhập rồi thì số liệu của bài 000 ra đúng")
    void givesTheFiguresOfTheText() {
        ImportDesk.Answer answer = DESK.send(SAMPLE, "");
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(DESK.figure("indicator=party.units.founded&unit=HN-PARTY&period=2016"))
                .isEqualTo("10");
        assertThat(DESK.figure("indicator=party.members.admitted&unit=HN-PARTY&period=2016"))
                .isEqualTo("106");
        assertThat(DESK.figure("indicator=union.units.founded&unit=HN-UNION&period=2016"))
                .isEqualTo("20");
        assertThat(DESK.figure("indicator=union.members.joined&unit=HN-UNION&period=2016"))
                .isEqualTo("24163");
        assertThat(DESK.figure("indicator=youth.units.founded&unit=HN-YOUTH&period=2016"))
                .isEqualTo("6");
        assertThat(DESK.figure("indicator=enterprise.revenue&unit=HN-ZONES&period=2016"))
                .isEqualTo("6.39");
        assertThat(DESK.figure("indicator=welfare.hardship.people&unit=HN-UNION&period=2016"))
                .isEqualTo("400");
        assertThat(DESK.figure("indicator=welfare.bus.people&unit=HN-UNION&period=2016"))
                .isEqualTo("1482");
    }

    @Test
    @Order(3)
    @DisplayName("Cùng tệp lần nữa: đã có hết")
    void sameFileAgainIsSkipped() {
        Map<String, String> before = TableHashes.of(HOUSE.database());
        ImportDesk.Answer answer = DESK.send(SAMPLE, "");
        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.accepted()).isZero();
        assertThat(answer.skipped()).isGreaterThan(400);
        assertThat(answer.notices()).containsExactly("Tệp này đã nhập, biên nhận số " + answer.id() + ".");
        assertThat(TableHashes.of(HOUSE.database())).isEqualTo(before);
    }
}
