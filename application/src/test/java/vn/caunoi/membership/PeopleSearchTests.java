package vn.caunoi.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.membership.MembersWorld.OFFICER;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Actor;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.membership.People.Found;

@DisplayName("Tìm người")
class PeopleSearchTests {

    /** As they stand in the records. */
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Hoà",
            "Trần Văn Hòa",
            "Lê Thị Hoa",
            "Đỗ Quốc Thuỵ",
            "Phạm Thúy Uyên",
            "Hoàng Khoẻ",
            "Bùi Thị Loan",
            "Đặng Đình Đức",
            "Vũ Uỷ Quyền",
            "Võ Hữu Hoá",
            "Ngô Thuý Quỳnh",
            "Dương Thị Đào",
            "Lý Quỳnh Giao",
            "Hồ Xuân Huệ",
            "Đinh Công Tráng",
            "Trịnh Thị Mỹ Duyên",
            "Cao Bá Quát",
            "Mai Thị Lựu",
            "Tô Ngọc Vân",
            "Phan Đăng Lưu",
            "Nguyễn Đức Cảnh",
            "Lương Thế Vinh",
            "Đoàn Thị Điểm",
            "Nguyễn Thị Ngọc Ánh",
            "Trần Thị Lý",
            "Nguyễn Huệ",
            "Kiều Anh Tuấn",
            "Đào Duy Từ",
            "Chu Văn An",
            "Ông Ích Khiêm",
            "Âu Dương Lân",
            "Ưng Bình",
            "Phùng Khắc Khoan",
            "Huỳnh Thúc Kháng",
            "Tạ Uyên",
            "Giáp Thị Ẻn",
            "Nông Văn Dền",
            "La Thị Tám",
            "Triệu Thị Trinh",
            "Hà Huy Tập",
            "Quách Thị Trang",
            "Thái Phiên",
            "Khổng Thị Hằng",
            "Viên Đình Kỳ",
            "Mạc Thị Bưởi",
            "Lâm Quý",
            "Nghiêm Xuân Yêm",
            "Doãn Uẩn",
            "Bế Văn Đàn",
            "Phó Đức Chính",
            "Từ Dũ",
            "Sầm Thị Ước",
            "Lục Thị Toàn",
            "Vương Thừa Vũ",
            "Tống Duy Tân",
            "Đàm Quang Trung",
            "Nhâm Thị Xoan",
            "Hứa Thị Nguyệt",
            "Kim Đồng",
            "Yên Thế Hoả",
            "Ninh Tốn",
            "Cù Chính Lan",
            "Trương Định");

    /** Nobody is called so; each is built of letters and words that others bear. */
    private static final List<String> NOBODY = List.of(
            "Nguyễn Thị Hòai An", "Hào", "Thị Nguyễnn", "uyen thuyy", "dducc", "hoaa", "%", "_", "\\", "an chu vo");

    private static final String[][] TONE_PLACES = {
        {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oẻ", "ỏe"}, {"uỷ", "ủy"}, {"uý", "úy"}, {"uỵ", "ụy"}, {"uỳ", "ùy"}
    };

    private static MembersWorld world;

    @BeforeAll
    static void enter() {
        world = new MembersWorld().unit("A", Line.PARTY, "2015-01-01").unit("B", Line.PARTY, "2015-01-01");
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            movements.add(
                    Movement.admission(LocalDate.of(2016, 1, 5), "A", Who.named("N%02d".formatted(i), NAMES.get(i))));
        }
        movements.add(Movement.leaving(
                LocalDate.of(2016, 1, 6), MovementKind.RESIGNED, "A", Who.named("N03", "Đỗ Quốc Thuỵ")));
        world.members().record(OFFICER, movements.toArray(Movement[]::new));
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    private static List<String> variants(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return List.of(
                name,
                Normalizer.normalize(name, Normalizer.Form.NFD),
                moved(name, 0, 1),
                moved(name, 1, 0),
                folded,
                name.toUpperCase(Locale.ROOT),
                folded.toLowerCase(Locale.ROOT),
                "  " + name.replace(" ", "\u00A0 ").replace('Đ', 'd').replace('đ', 'D') + " ");
    }

    private static String moved(String name, int from, int to) {
        String moved = name;
        for (String[] places : TONE_PLACES) {
            moved = moved.replaceAll(places[from] + "\\b(?U)", places[to]);
        }
        return moved;
    }

    @Test
    @DisplayName("mỗi cách viết trong bảng 500 trường hợp đều ra đúng người, cách viết của người khác thì không")
    void everyWayOfWritingFindsItsPerson() {
        List<String> lost = new ArrayList<>();
        int cases = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            String code = "N%02d".formatted(i);
            String other = NAMES.get((i + 7) % NAMES.size());
            for (String typed : variants(NAMES.get(i))) {
                cases++;
                if (!codes(typed).contains(code)) {
                    lost.add(typed + " does not find " + code);
                }
            }
            if (codes(other).contains(code)) {
                lost.add(other + " finds " + code);
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(500);
        assertThat(lost).isEmpty();
    }

    @Test
    @DisplayName("từ không ai mang thì không ra ai")
    void whatNobodyIsCalledFindsNobody() {
        assertThat(NOBODY)
                .allSatisfy(typed -> assertThat(codes(typed)).as(typed).isEmpty());
    }

    @Test
    @DisplayName("gõ có dấu thì người viết đúng như gõ đứng trước; xếp theo tên")
    void whoIsSpelledAsTypedComesFirst() {
        assertThat(names("hoa")).startsWith("Lê Thị Hoa");
        assertThat(names("Hoà")).startsWith("Nguyễn Thị Hoà", "Trần Văn Hòa").contains("Lê Thị Hoa");
        assertThat(names("hóa")).startsWith("Võ Hữu Hoá");
        assertThat(names("nguyen")).startsWith("Nguyễn Thị Ngọc Ánh", "Nguyễn Đức Cảnh", "Nguyễn Thị Hoà");
    }

    @Test
    @DisplayName("ai đang sinh hoạt đứng trước người đã ra khỏi, kể cả khi người đã ra viết đúng như gõ")
    void whoIsAMemberTodayComesFirst() {
        assertThat(names("thuỵ")).hasSize(3).endsWith("Đỗ Quốc Thuỵ");
        assertThat(names("n03")).startsWith("Đỗ Quốc Thuỵ");
        assertThat(names("đ")).endsWith("Đỗ Quốc Thuỵ");
    }

    @Test
    @DisplayName("tìm được bằng mã; giới hạn số người trả về")
    void theOfficesKeyFindsToo() {
        assertThat(codes("n05")).containsExactly("N05");
        assertThat(world.people().find(all(), "n", null, 3)).hasSize(3);
    }

    @Test
    @DisplayName("ai chỉ có quyền số liệu hoặc quyền ở đơn vị khác thì không tìm thấy ai")
    void wallsHideEverybody() {
        Actor elsewhere = new Actor(8);
        world.reach(elsewhere, "B", Right.RECORDS);
        Actor figures = new Actor(9);
        world.reach(figures, "A", Right.FIGURES);
        assertThat(world.people().find(world.scope(elsewhere, Right.RECORDS, "B"), "hoa", null, 9))
                .isEmpty();
        assertThat(world.people().find(world.scope(figures, Right.FIGURES, "A"), "hoa", null, 9))
                .isEmpty();
        // the second wall alone
        assertThat(world.people().find(world.scope(figures, Right.RECORDS, "A"), "hoa", null, 9))
                .isEmpty();
    }

    private static Scope all() {
        return world.scope(OFFICER, Right.RECORDS, "A", "B");
    }

    private static List<String> codes(String typed) {
        return world.people().find(all(), typed, null, 100).stream()
                .map(Found::code)
                .toList();
    }

    private static List<String> names(String typed) {
        return world.people().find(all(), typed, null, 100).stream()
                .map(found -> String.valueOf(found.fullName()))
                .toList();
    }
}
