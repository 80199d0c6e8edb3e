package vn.caunoi.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Holder;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;

/** Accounts through their pages: opened, given rights, switched between, lent and closed, and never a record for who administers. */
class AccountPagesTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";
    private static final Pattern LINK = Pattern.compile("/dat-mat-khau\\?ma=([\\w-]+)");
    private static Visitor administrator;

    @BeforeAll
    static void anAdministrator() {
        READERS.open(ADMINISTRATOR, Role.ADMINISTRATOR, List.of());
        READERS.open("kiem-tra", Role.INSPECTOR, List.of());
        administrator = READERS.visit(ADMINISTRATOR);
    }

    @Test
    @DisplayName("Tài khoản trao đổi dữ liệu không có liên kết đặt mật khẩu, cũng không bàn giao cho ai")
    void aMachineGetsNoPasswordAndNoSuccessor() {
        Account machine =
                HOUSE.bean(Accounts.class).find(TestInstallation.ACCOUNT).orElseThrow();
        String page = Addresses.holder(machine.holder().id());
        assertThat(administrator.open(page).body()).doesNotContain("/lien-ket\"", "/ban-giao\"");
        String token = administrator.token(page);
        assertThat(administrator.post(page + "/lien-ket", token, Map.of()).statusCode())
                .isEqualTo(403);
        String handOver = Addresses.post(machine.actor().accountId()) + "/ban-giao";
        assertThat(administrator
                        .post(handOver, token, Map.of("cho", SampleReaders.OFFICER))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Mở tài khoản, trao liên kết, cấp quyền, xem vì sao xem được, rồi lấy lại quyền")
    void somebodyComesInAndLeaves() {
        HttpResponse<String> opened = open("chi-lan", "Nguyễn Thị Lan", Role.CELL_SECRETARY);
        choosePassword(opened.body());
        Visitor lan = Visitor.signIn(HOUSE, "chi-lan", PASSWORD);
        assertThat(lan.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(404);

        String post = path(opened.body(), "/quan-tri/vai-tro/\\d+/quyen");
        HttpResponse<String> refused = administrator.submit(
                post, post, Map.of("noi", "KHONG-CO", "muc-do", "RECORDS", "tu-ngay", "01/01/2016"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Không có đơn vị, khu hay nhóm khu nào mã KHONG-CO");
        HttpResponse<String> given = administrator.submit(
                post, post, Map.of("noi", "HN-CB-001", "muc-do", "RECORDS", "tu-ngay", "01/01/2016"));
        assertThat(given.body()).contains("Đã cấp quyền", "HN-CB-001", "Đang có");

        assertThat(lan.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(200);
        assertThat(lan.open("/to-chuc/HN-CB-001/ai-xem-duoc").body())
                .contains("Nguyễn Thị Lan", "(ông/bà)", ADMINISTRATOR + " cấp", SampleReaders.OFFICER);
        assertThat(lan.open("/to-chuc/HN-CB-002/ai-xem-duoc").statusCode()).isEqualTo(404);

        String end = path(given.body(), "/quan-tri/quyen/\\d+/ket-thuc");
        administrator.submit("/quan-tri/tai-khoan", end, Map.of());
        assertThat(lan.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "A24: quản trị viên không mở được hồ sơ, số liệu hay báo cáo nào; người khác không vào được trang quản trị")
    @Abuse("A24")
    void whoAdministersReadsNothing() {
        Untouched before = Untouched.now(HOUSE);
        for (String record : List.of(
                "/tong-quan",
                "/to-chuc",
                "/to-chuc/HN-CB-001",
                "/thanh-vien",
                "/thanh-vien/1",
                "/chi-so?indicator=party.members&unit=HN-PARTY&asOf=2016-12-31",
                "/bao-cao",
                "/tim?q=nguyen",
                "/hoat-dong",
                "/doanh-nghiep")) {
            assertThat(administrator.open(record).statusCode()).as(record).isEqualTo(403);
        }
        assertThat(administrator.open("/quan-tri").body()).contains("Công việc lập báo cáo", "Đang chờ 0, đang chạy 0");
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        for (String page : List.of(
                "/quan-tri", "/co-quan", "/quan-tri/tai-khoan", "/quan-tri/tai-khoan/moi", "/quan-tri/tai-khoan/1")) {
            assertThat(officer.open(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    @Test
    @DisplayName("B10: không khóa được quản trị viên cuối cùng; B09: không tự cấp quyền cho mình")
    @Abuse({"B10", "B09"})
    void theLastAdministratorStays() {
        Holder self =
                HOUSE.bean(Accounts.class).find(ADMINISTRATOR).orElseThrow().holder();
        String page = Addresses.holder(self.id());
        var other = HOUSE.bean(Accounts.class).open(HOUSE.actor(), self, Role.INSPECTOR, List.of());
        Untouched before = Untouched.now(HOUSE);
        HttpResponse<String> closing = administrator.submit(page, page + "/khoa", Map.of());
        assertThat(closing.statusCode()).isEqualTo(409);
        assertThat(closing.body())
                .contains("Không thực hiện được việc này", "quản trị viên cuối cùng")
                .doesNotContain("Có người đã sửa trước");
        HttpResponse<String> taken =
                administrator.submit(page, page + "/vai-tro", Map.of("vai-tro", "ORGANIZATION_OFFICER"));
        assertThat(taken.body()).contains("Không ai tự mở vai trò cho mình");
        String right = Addresses.post(other.actor().accountId()) + "/quyen";
        assertThat(administrator
                        .submit(right, right, Map.of("noi", "HN-PARTY", "muc-do", "RECORDS", "tu-ngay", "01/01/2016"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Untouched.now(HOUSE)).isEqualTo(before);
    }

    @Test
    @DisplayName("Một người hai vai trò: chuyển qua lại, không xem chéo")
    void twoPostsAreSwitchedBetween() {
        HttpResponse<String> opened = open("anh-minh", "Trần Văn Minh", Role.CELL_SECRETARY);
        choosePassword(opened.body());
        Holder minh = HOUSE.bean(Accounts.class).find("anh-minh").orElseThrow().holder();
        String page = Addresses.holder(minh.id());
        String party = path(opened.body(), "/quan-tri/vai-tro/\\d+/quyen");
        administrator.submit(party, party, Map.of("noi", "HN-CB-001", "muc-do", "RECORDS", "tu-ngay", "01/01/2016"));
        String both = administrator
                .submit(page, page + "/vai-tro", Map.of("vai-tro", Role.UNION_CHAIR.name()))
                .body();
        String union = both.lines()
                .flatMap(line -> Pattern.compile("/quan-tri/vai-tro/\\d+/quyen")
                        .matcher(line)
                        .results())
                .map(found -> found.group())
                .filter(path -> !path.equals(party))
                .findFirst()
                .orElseThrow();
        administrator.submit(union, union, Map.of("noi", "HN-UNION", "muc-do", "RECORDS", "tu-ngay", "01/01/2016"));

        Visitor visitor = Visitor.signIn(HOUSE, "anh-minh", PASSWORD);
        assertThat(visitor.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/to-chuc/HN-UNION").statusCode()).isEqualTo(404);
        String number = union.replaceAll("\\D+", "");
        visitor.submit("/tai-khoan", "/tai-khoan/vai-tro", Map.of("tai-khoan", number));
        assertThat(visitor.open("/to-chuc/HN-UNION").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/to-chuc/HN-CB-001").statusCode()).isEqualTo(404);
        String foreign = Long.toString(HOUSE.actor().accountId());
        assertThat(visitor.submit("/tai-khoan", "/tai-khoan/vai-tro", Map.of("tai-khoan", foreign))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Mã truy cập: chỉ hiện một lần, chỉ đọc thì không nhập được, hủy là hết")
    void aTokenDoesWhatItIsFor() {
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        String shown = officer.submit(
                        "/tai-khoan",
                        "/tai-khoan/ma-truy-cap",
                        Map.of("nhan", "Bảng điện tử", "lam-gi", "doc", "den-ngay", "31/12/2026"))
                .body();
        Matcher token = Pattern.compile("<code class=\"key\">([\\w-]+)</code>").matcher(shown);
        assertThat(token.find()).isTrue();
        assertThat(officer.open("/tai-khoan").body())
                .doesNotContain(token.group(1))
                .contains("Bảng điện tử");
        assertThat(asking(token.group(1)).statusCode()).isEqualTo(200);
        assertThat(TestInstallation.send(
                                HOUSE.request("/api/v1/imports?dryRun=true")
                                        .header("Authorization", "Bearer " + token.group(1))
                                        .header("Content-Type", "multipart/form-data; boundary=x")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nx\r\n--x--\r\n")))
                        .statusCode())
                .isEqualTo(403);
        Matcher number = Pattern.compile("name=\"ma\" value=\"(\\d+)\"").matcher(shown);
        assertThat(number.find()).isTrue();
        officer.submit("/tai-khoan", "/tai-khoan/ma-truy-cap/ket-thuc", Map.of("ma", number.group(1)));
        assertThat(asking(token.group(1)).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Cho mượn qua trang: không giữ thì không cho mượn được, và nghe như không có")
    void lendingSoundsTheSameForWhatIsNotHeld() {
        Visitor secretary = READERS.visit(SampleReaders.SECRETARY);
        String foreign = lend(secretary, "HN-CB-002").body();
        String unknown = lend(secretary, "KHONG-CO").body();
        assertThat(foreign).contains("không tự giữ quyền ấy ở HN-CB-002");
        assertThat(unknown).contains("không tự giữ quyền ấy ở KHONG-CO");
        assertThat(lend(secretary, "HN-CB-001").body()).contains("Đã cho kiem-tra", "Đi họp thay");
    }

    @Test
    @DisplayName("Các trang tài khoản đọc được ở 1366 và 360 điểm ảnh")
    void thePagesAreClean() {
        open("chi-hoa", "Lê Thị Hoa", Role.WOMEN_OFFICER);
        List<String> faults = new ArrayList<>();
        int port = URI.create(HOUSE.url()).getPort();
        Account officer = HOUSE.bean(Accounts.class).find(SampleReaders.OFFICER).orElseThrow();
        String holder = Addresses.holder(officer.holder().id());
        long post = officer.actor().accountId();
        try (Browser browser = Browser.at(port, Browser.LAPTOP).signIn(ADMINISTRATOR, SampleReaders.PASSWORD)) {
            Stream.of(
                            "/co-quan",
                            "/quan-tri",
                            "/quan-tri/tai-khoan",
                            "/quan-tri/tai-khoan/moi",
                            holder,
                            Addresses.post(post) + "/quyen",
                            Addresses.post(post) + "/ban-giao",
                            "/tai-khoan/mat-khau",
                            "/tai-khoan")
                    .forEach(address -> look(browser, address, faults));
        }
        try (Browser browser = Browser.at(port, Browser.LAPTOP).signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            Stream.of("/tai-khoan", "/tai-khoan/cho-muon", "/to-chuc/HN-CB-001/ai-xem-duoc", "/dat-mat-khau?ma=khong")
                    .forEach(address -> look(browser, address, faults));
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Browser browser, String address, List<String> faults) {
        browser.open(address);
        for (int width : new int[] {Browser.LAPTOP, Browser.PHONE}) {
            browser.page().setViewportSize(width, 900);
            Stream.of(browser.accessFaults(), browser.policyViolations())
                    .flatMap(List::stream)
                    .forEach(fault -> faults.add(address + " at " + width + ": " + fault));
            if (browser.sideways() != 0) faults.add(address + " at " + width + " is too wide");
        }
    }

    private static HttpResponse<String> lend(Visitor from, String unit) {
        return from.submit(
                "/tai-khoan/cho-muon",
                "/tai-khoan/cho-muon",
                Map.of(
                        "cho", "kiem-tra",
                        "noi", unit,
                        "muc-do", "RECORDS",
                        "de-lam-gi", "Đi họp thay",
                        "den-ngay", "31/12/2026",
                        "tu-ngay", ""));
    }

    private static HttpResponse<String> asking(String token) {
        return TestInstallation.send(
                HOUSE.request("/api/v1/figures?indicator=party.members&unit=HN-PARTY&asOf=2016-12-31")
                        .header("Authorization", "Bearer " + token)
                        .GET());
    }

    private static HttpResponse<String> open(String username, String name, Role role) {
        HttpResponse<String> opened = administrator.submit(
                Addresses.NEW,
                Addresses.NEW,
                Map.of("ten-dang-nhap", username, "ho-ten", name, "vai-tro", role.name()));
        assertThat(opened.body()).contains("Đã mở tài khoản", name);
        return opened;
    }

    private static void choosePassword(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        String token = administrator.token("/tai-khoan");
        administrator.post(
                "/dat-mat-khau", token, Map.of("ma", link.group(1), "mat-khau", PASSWORD, "nhap-lai", PASSWORD));
    }

    private static String path(String body, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }
}
