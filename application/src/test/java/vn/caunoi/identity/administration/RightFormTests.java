package vn.caunoi.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.audit.Audit;
import vn.caunoi.audit.Event;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;

/** The desk of an administrator, and the forms with which he gives a right or hands a post over. */
class RightFormTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String ADMINISTRATOR = "quan-tri";
    private static final Pattern LINK = Pattern.compile("/dat-mat-khau\\?ma=[\\w-]+");

    @SuppressWarnings("NullAway.Init")
    private static Visitor administrator;

    @BeforeAll
    static void anAdministratorComesIn() {
        READERS.open(ADMINISTRATOR, Role.ADMINISTRATOR, List.of());
        administrator = READERS.visit(ADMINISTRATOR);
    }

    @Test
    @DisplayName("Không nhớ mã thì gõ tên: trang đưa ra mã và tên các nơi mà vai trò nhận được, chọn rồi mới cấp")
    void aPlaceIsChosenByName() {
        Account post = post("chi-lan", Role.CELL_SECRETARY);
        String form = form(post);
        HttpResponse<String> found = give(form, "hn-cb-001");
        assertThat(found.statusCode()).isEqualTo(422);
        assertThat(found.body())
                .contains("“hn-cb-001” không phải là mã", "<option value=\"HN-CB-001\">", "(HN-CB-001) · Đảng");
        assertThat(give(form, "chi bo").body().split("<option value=\"HN-", -1)).hasSizeBetween(2, 13);
        assertThat(give(form, "Công đoàn").body()).contains("Không có đơn vị").doesNotContain("HN-CD-");
        assertThat(give(form, "%").body()).contains("Không có đơn vị");
        assertThat(give(form, "HN-CB-001").body()).contains("Đã cấp quyền", "(HN-CB-001) · Đảng");
    }

    @Test
    @DisplayName("Trang của mỗi người kể ai mở vai trò, cấp và chấm dứt quyền, bàn giao, trao liên kết, lúc nào")
    void thePageOfAHolderTellsItsHistory() {
        Account post = post("anh-nam", Role.CELL_SECRETARY);
        String page = Addresses.holder(post.holder().id());
        give(form(post), "HN-CB-001");
        administrator.submit(page, page + "/lien-ket", Map.of());
        Account next = post("chi-ke", Role.CELL_SECRETARY);
        String handOver = Addresses.post(post.actor().accountId()) + "/ban-giao";
        administrator.submit(handOver, handOver, Map.of("cho", "chi-ke", "tu-ngay", ""));
        assertThat(history(post))
                .contains("Mở vai trò Bí thư chi bộ", "Cấp quyền: ", "Chấm dứt quyền: ", "(HN-CB-001) · Đảng")
                .contains(
                        "Cấp liên kết đặt mật khẩu", "Bàn giao vai trò Bí thư chi bộ cho Chi-ke", ADMINISTRATOR + ", ");
        assertThat(history(next))
                .contains("Mở vai trò Bí thư chi bộ", "Cấp quyền: ")
                .doesNotContain("Bàn giao");
    }

    @Test
    @DisplayName("Bàn giao trên trang: người sau có vai trò và mở được ngay, người trước hết quyền từ yêu cầu kế tiếp")
    void whoComesAfterHoldsWhatWasHandedOver() {
        Accounts accounts = HOUSE.bean(Accounts.class);
        READERS.open("nguoi-sau", Role.WOMEN_OFFICER, List.of());
        Holder successor = accounts.find("nguoi-sau").orElseThrow().holder();
        Account post = accounts.find(SampleReaders.SECRETARY).orElseThrow();
        Visitor leaving = READERS.visit(SampleReaders.SECRETARY);
        assertThat(leaving.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(200);
        String handOver = Addresses.post(post.actor().accountId()) + "/ban-giao";
        HttpResponse<String> done = administrator.submit(handOver, handOver, Map.of("cho", "nguoi-sau", "tu-ngay", ""));
        assertThat(done.uri().getPath()).isEqualTo(Addresses.holder(successor.id()));
        assertThat(done.body()).contains("Đã bàn giao cho nguoi-sau từ ngày");
        assertThat(leaving.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(404);
        assertThat(accounts.postsOf(successor).getLast().role()).isEqualTo(Role.CELL_SECRETARY);
        Visitor coming = READERS.visit("nguoi-sau");
        assertThat(coming.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(200);
        assertThat(coming.open("/to-chuc/HN-CB-002").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Trang quản trị cho biết phiên bản, dung lượng, đầu nhật ký kiểm toán và lần sao lưu cuối")
    void theDeskTellsHowTheInstallationStands() {
        assertThat(administrator.open("/quan-tri").body())
                .contains("Phiên bản")
                .containsPattern("(?s)Dung lượng cơ sở dữ liệu.{0,400}?[\\d.]+ MB")
                .containsPattern("(?s)Nhật ký kiểm toán.{0,400}?"
                        + "(?:[\\d.]+ sự kiện, mã băm cuối|Không khớp từ vị trí [\\d.]+; hãy chạy)")
                .containsPattern("(?s)Sao lưu lần cuối.{0,400}?Chưa có");
    }

    @Test
    @DisplayName("Đổi mật khẩu nhiều lần không đẩy việc mở vai trò ra khỏi lịch sử; lịch sử dài thì nói là còn nữa")
    void whatOneDoesOneselfPushesNothingOutOfTheHistory() {
        Account post = post("chi-doi", Role.CELL_SECRETARY);
        often("password.set", post);
        assertThat(history(post)).contains("Mở vai trò Bí thư chi bộ").doesNotContain("việc mới nhất");
        often("link.issued", post);
        assertThat(history(post)).contains("Chỉ kể 100 việc mới nhất").doesNotContain("Mở vai trò Bí thư chi bộ");
    }

    /** More often than the page tells. */
    private static void often(String action, Account post) {
        Event event = Event.of(action, post.holder().code());
        for (int time = 0; time <= 100; time++) HOUSE.bean(Audit.class).recordApart(HOUSE.actor(), event);
    }

    private static String history(Account post) {
        return administrator.open(Addresses.holder(post.holder().id())).body().split("Lịch sử tài khoản", 2)[1];
    }

    @Test
    @DisplayName("Bàn giao cho ai không nhận được thì biểu mẫu nói khác với tên không có")
    void whoCannotTakeAPostUpIsNotUnknown() {
        Account post = post("anh-di", Role.CELL_SECRETARY);
        Account closed = post("chi-nghi", Role.CELL_SECRETARY);
        HOUSE.bean(Accounts.class).let(HOUSE.actor(), closed.holder(), false);
        String handOver = Addresses.post(post.actor().accountId()) + "/ban-giao";
        for (String name : List.of("chi-nghi", TestInstallation.ACCOUNT, ADMINISTRATOR)) {
            assertThat(administrator
                            .submit(handOver, handOver, Map.of("cho", name, "tu-ngay", ""))
                            .body())
                    .contains(name + " không nhận bàn giao được");
        }
        assertThat(administrator
                        .submit(handOver, handOver, Map.of("cho", "khong-co", "tu-ngay", ""))
                        .body())
                .contains("Không có người nào đăng nhập bằng tên khong-co");
    }

    @Test
    @DisplayName("Trên trang của chính mình không có nút cấp quyền; một câu nói vì sao, và gõ địa chỉ thì bị từ chối")
    void nobodyIsOfferedToGiveToHimself() {
        Account self = HOUSE.bean(Accounts.class).find(ADMINISTRATOR).orElseThrow();
        Account other = HOUSE.bean(Accounts.class).open(HOUSE.actor(), self.holder(), Role.INSPECTOR, List.of());
        assertThat(administrator.open(Addresses.holder(self.holder().id())).body())
                .contains("Không ai tự cấp, tự chấm dứt quyền của chính mình")
                .doesNotContain(form(other) + "\"", "/ket-thuc\"");
        assertThat(administrator.open(form(other)).statusCode()).isEqualTo(403);
        Account post = post("anh-vu", Role.INSPECTOR);
        assertThat(administrator.open(Addresses.holder(post.holder().id())).body())
                .contains(form(post) + "\"")
                .doesNotContain("Không ai tự cấp");
    }

    private static Account post(String username, Role role) {
        String name = username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
        return HOUSE.bean(Accounts.class).open(new NewAccount(username, name, role, null, List.of()));
    }

    private static String form(Account post) {
        return Addresses.post(post.actor().accountId()) + "/quyen";
    }

    private static HttpResponse<String> give(String form, String where) {
        return administrator.submit(form, form, Map.of("noi", where, "muc-do", "RECORDS", "tu-ngay", "02/01/2016"));
    }

    @Test
    @DisplayName(
            "Bấm hai lần thì trang cho liên kết sau, liên kết còn mở được; các lời chưa đọc không nằm lại trang sau")
    void ofTwoClicksTheLaterLinkIsShown() {
        String page =
                Addresses.holder(post("chi-hai", Role.CELL_SECRETARY).holder().id());
        String token = administrator.token(page);
        administrator.click(page + "/lien-ket", token);
        administrator.click(page + "/lien-ket", token);
        administrator.click(page + "/mo", token);
        Matcher link = LINK.matcher(administrator.open(page).body());
        assertThat(link.find()).isTrue();
        assertThat(Visitor.nobody(HOUSE).open(link.group()).body()).contains("name=\"nhap-lai\"");
        assertThat(administrator.open(page).body()).doesNotContain("/dat-mat-khau", "notice-good\" role");
    }

    @Test
    @DisplayName("Biểu mẫu cấp quyền nói hết chỗ sai một lượt; vai trò đã khóa thì không có biểu mẫu")
    void theFormOfRightsSaysAllThatIsWrong() {
        Account post = HOUSE.bean(Accounts.class)
                .open(new NewAccount("chi-lien", "Liên", Role.CELL_SECRETARY, null, List.of()));
        String form = Addresses.post(post.actor().accountId()) + "/quyen";
        String wrong = administrator
                .submit(
                        form,
                        form,
                        Map.of(
                                "noi",
                                "KHONG-CO",
                                "muc-do",
                                "RECORDS",
                                "tu-ngay",
                                "02/01/2020",
                                "den-ngay",
                                "01/01/2020"))
                .body();
        assertThat(wrong).contains("KHONG-CO", "Ngày hết trước ngày bắt đầu");
        assertThat(administrator
                        .submit(form, form, Map.of("noi", "HN-UNION", "muc-do", "FIGURES", "tu-ngay", "02/01/2020"))
                        .body())
                .contains("HN-UNION thuộc hệ tổ chức khác với vai trò này");
        HOUSE.bean(Accounts.class).disable(HOUSE.actor(), post.actor());
        assertThat(administrator.open(form).statusCode()).isEqualTo(409);
    }
}
