package vn.caunoi.worlds.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.Effort;
import vn.caunoi.SwitchedGate;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.identity.Role;
import vn.caunoi.importing.TableHashes;

/** Every address, asked by every role for what it holds and for what it does not: the answers, and no word of anybody else. */
class MatrixTests {

    private static final WalledWorld WORLD = new WalledWorld();
    private static final Matrix MATRIX = new Matrix(WORLD);

    @Test
    @DisplayName("Địa chỉ nào cũng có dòng của mình trong bảng")
    void noAddressIsForgotten() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    @DisplayName(
            "Mọi địa chỉ × mọi vai trò × mọi quan hệ: đúng câu trả lời, không một dấu của người khác, không gì thay đổi")
    @Abuse({"A04", "A12", "A13", "A14", "A15", "A18", "A19", "A23"})
    void everyAddressAnswersAsTheRulesSay() {
        List<Cell> cells = Effort.full() ? Cells.all(Endpoints.all()) : Cells.some(Endpoints.all());
        Map<String, String> before = TableHashes.of(WORLD.house().database());
        Tally tally = MATRIX.ask(cells, true);
        System.out.println("matrix: " + tally);
        assertThat(tally.leaks()).isEmpty();
        assertThat(tally.faults()).isEmpty();
        assertThat(tally.lines())
                .as("lines of the table that were asked")
                .containsAll(Endpoints.all().stream().map(Endpoint::mapping).toList());
        assertThat(TableHashes.of(WORLD.house().database())).isEqualTo(before);
        Reader.all().stream()
                .filter(reader -> reader.role() != Role.ADMINISTRATOR)
                .forEach(reader -> assertThat(tally.own(reader.role()))
                        .as("own markers of " + reader)
                        .isGreaterThanOrEqualTo(20));
        assertThat(tally.own(Role.ADMINISTRATOR)).isZero();
    }

    @Test
    @DisplayName(
            "Tắt cổng Java: tường trong cơ sở dữ liệu một mình vẫn không để lọt một dấu nào, không cho ghi gì ngoài quyền")
    @Abuse("A29")
    void behindTheGateStandsAnotherWall() {
        List<Cell> cells = Effort.full() ? Cells.all(Endpoints.all()) : Cells.half(Cells.some(Endpoints.all()));
        Map<String, String> before = TableHashes.of(WORLD.house().database());
        WORLD.house().bean(SwitchedGate.class).as(GateHoles.open(WORLD), () -> {
            Tally tally = MATRIX.ask(cells, false);
            System.out.println("matrix without the gate: " + tally);
            assertThat(tally.leaks()).isEmpty();
            assertThat(tally.faults()).as("what breaks").isEmpty();
            Reader.all().stream()
                    .map(Reader::role)
                    .filter(role -> tally.own(role) > 0)
                    .forEach(role -> assertThat(tally.own(role))
                            .as("own markers of " + role)
                            .isGreaterThanOrEqualTo(20));
        });
        assertThat(TableHashes.of(WORLD.house().database())).isEqualTo(before);
    }

    @Test
    @DisplayName("Một địa chỉ mới không có dòng trong bảng thì đỏ")
    void aNewAddressIsNoticed() {
        NewAddress.standing(
                WORLD, () -> assertThat(gaps()).hasSize(1).first().asString().contains("has no line"));
        assertThat(gaps()).isEmpty();
    }

    static Stream<Hole> holes() {
        return Stream.of(SqlHoles.all(), GateHoles.all(), NewAddress.holes(), List.of(NewAddress.unguarded()))
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("holes")
    @DisplayName("Mỗi lỗ hổng gài vào đều làm đỏ, và hết đỏ khi vá lại")
    void everyPlantedHoleTurnsItRed(Hole hole) {
        List<Cell> cells = Effort.full() ? Cells.all(hole.slice()) : Cells.few(hole.slice());
        hole.planting().during(WORLD, () -> {
            Tally tally = asked(hole, cells);
            System.out.println("hole: " + hole + ": " + tally);
            assertThat(hole.sign().isIn(tally))
                    .as(hole + " shows as " + hole.sign() + ": " + tally.leaks() + tally.faults())
                    .isTrue();
        });
        hole.mended().during(WORLD, () -> {
            Tally mended = asked(hole, cells);
            assertThat(mended.leaks()).isEmpty();
            assertThat(mended.faults()).isEmpty();
        });
    }

    @Test
    @DisplayName("Giá trị lạ ở từng chỗ của từng địa chỉ và biểu mẫu chỉ là chữ: không gì hỏng, chạy hay tải về")
    @Abuse({"D04", "D06", "D13"})
    void whateverAValueHoldsIsText() throws IOException {
        Untouched before = Untouched.now(WORLD.house());
        try (HostileValues hostile = new HostileValues(MATRIX, mappings())) {
            Map<String, String> answers = hostile.answers();
            System.out.println("hostile values: " + answers.size() + " questions");
            assertThat(answers).hasSizeGreaterThan(250);
            answers.values().removeIf(String::isEmpty);
            assertThat(answers).isEmpty();
            assertThat(hostile.wasFetched()).isFalse();
        }
        assertThat(Untouched.now(WORLD.house())).isEqualTo(before);
    }

    @Test
    @DisplayName("Chủ tịch công đoàn không tìm thấy một dấu hiệu nào cho biết ai là đảng viên")
    @Abuse({"A05", "A11"})
    void theUnionChairFindsNotOneSignOfMembershipInTheParty() {
        UnionChair chair = new UnionChair(WORLD, MATRIX);
        List<String> signs = new ArrayList<>();
        Untouched before = Untouched.now(WORLD.house());
        for (Cell cell : chair.questions()) {
            MATRIX.ask(cell).ifPresent(answer -> {
                UnionChair.signs(answer).forEach(sign -> signs.add(cell + ": " + sign));
                Marker.in(answer.all()).stream()
                        .filter(marker -> marker.letters().startsWith("d"))
                        .filter(marker -> !cell.place().letters().equals(marker.letters()))
                        .forEach(marker -> signs.add(cell + ": " + marker));
            });
        }
        assertThat(signs).isEmpty();
        assertThat(chair.differences()).isEmpty();
        assertThat(Untouched.now(WORLD.house())).isEqualTo(before);
    }

    private static Tally asked(Hole hole, List<Cell> cells) {
        MATRIX.forget();
        if (hole.judged()) return MATRIX.ask(cells, true);
        AtomicReference<Tally> tally = new AtomicReference<>();
        WORLD.house().bean(SwitchedGate.class).as(GateHoles.open(WORLD), () -> tally.set(MATRIX.ask(cells, false)));
        return Objects.requireNonNull(tally.get());
    }

    private static List<String> gaps() {
        return Endpoints.gaps(mappings());
    }

    private static RequestMappingHandlerMapping mappings() {
        return WORLD.house().bean(RequestMappingHandlerMapping.class);
    }
}
