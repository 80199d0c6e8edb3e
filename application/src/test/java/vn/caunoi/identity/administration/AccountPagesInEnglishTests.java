package vn.caunoi.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.house.EnglishWords;
import vn.caunoi.identity.Account;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Role;

/** Who chose English reads the pages of accounts in English: with data, what was done, and what is wrong with what was typed. */
@DisplayName("Trang tài khoản bằng tiếng Anh")
class AccountPagesInEnglishTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String PASSWORD = "Một câu dễ nhớ của riêng tôi";

    private final EnglishWords words =
            EnglishWords.beside(HOUSE, List.of("Đi họp thay", "Bảng điện tử", "Nguyễn Thị Lan"));
    private final Map<String, Set<String>> vietnamese = new TreeMap<>();

    @BeforeAll
    static void anAdministrator() {
        READERS.open(ADMINISTRATOR, Role.ADMINISTRATOR, List.of());
        READERS.open("kiem-tra", Role.INSPECTOR, List.of());
    }

    @Test
    @DisplayName("Quản trị: mở tài khoản, cấp quyền, bàn giao, khóa; điền đúng và điền sai")
    void whoAdministers() {
        Visitor administrator = READERS.visit(ADMINISTRATOR);
        look("/quan-tri", administrator.open("/quan-tri?lang=en"));
        Account officer = account(SampleReaders.OFFICER);
        String post = Addresses.post(officer.actor().accountId());
        String self = Addresses.holder(account(ADMINISTRATOR).holder().id());
        String machine =
                Addresses.holder(account(TestInstallation.ACCOUNT).holder().id());
        for (String page : List.of(
                Addresses.ACCOUNTS,
                Addresses.NEW,
                self,
                machine,
                Addresses.holder(officer.holder().id()),
                post + "/quyen",
                post + "/ban-giao",
                Addresses.holder(999_999_999))) {
            look(page, administrator.open(page));
        }
        sends(administrator, Addresses.NEW, Map.of());
        sends(administrator, Addresses.NEW, opened("Ữ!", Role.EXCHANGE));
        sends(administrator, Addresses.NEW, opened(SampleReaders.OFFICER, Role.INSPECTOR));
        sends(administrator, Addresses.NEW, opened("chi-lan", Role.CELL_SECRETARY));
        sends(administrator, post + "/quyen", Map.of());
        sends(administrator, post + "/quyen", right("NOWHERE", "31/02/2016", ""));
        sends(administrator, post + "/quyen", right("HN-CB-001", "01/01/2016", "01/01/2015"));
        String lan = Addresses.post(account("chi-lan").actor().accountId());
        sends(administrator, lan + "/quyen", right("HN-UNION", "01/01/2016", ""));
        sends(administrator, lan + "/quyen", right("HN-CB-001", "01/01/2016", ""));
        sends(administrator, lan + "/ban-giao", Map.of());
        sends(administrator, lan + "/ban-giao", Map.of("cho", "nobody", "tu-ngay", "01/01/2016"));
        sends(administrator, lan + "/ban-giao", Map.of("cho", "chi-lan"));
        sends(administrator, lan + "/ban-giao", Map.of("cho", SampleReaders.SECRETARY));
        submits(administrator, self, "/vai-tro", Map.of("vai-tro", Role.INSPECTOR.name()));
        submits(administrator, self, "/khoa", Map.of());
        String holder = Addresses.holder(account("chi-lan").holder().id());
        for (String step : List.of("/lien-ket", "/bo-xac-thuc", "/ket-thuc-phien", "/khoa", "/mo")) {
            submits(administrator, holder, step, Map.of());
        }
        HOUSE.bean(Accounts.class).open(HOUSE.actor(), account("chi-lan").holder(), Role.WOMEN_OFFICER, List.of());
        assertThat(look(holder, administrator.open(holder)).body())
                .as("a machine opened the role")
                .contains("Exchange system, ");
        assertThat(vietnamese).isEmpty();
        assertThat(administrator.open(machine + "?lang=en").body())
                .contains("Exchange system")
                .doesNotContain("Hệ thống trao đổi");
    }

    @Test
    @DisplayName("Tài khoản của mình: mật khẩu, mã truy cập, cho mượn; liên kết đặt mật khẩu; đăng nhập sai")
    void onesOwnAccount() {
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        look("/tai-khoan", officer.open("/tai-khoan?lang=en"));
        look("why", officer.open("/to-chuc/HN-CB-001/ai-xem-duoc"));
        String password = "/tai-khoan/mat-khau";
        look(password, officer.open(password));
        sends(officer, password, Map.of());
        for (String chosen :
                List.of("ngắn", SampleReaders.OFFICER + " và vài chữ nữa", "matkhaumatkhau1", "a".repeat(500))) {
            sends(officer, password, Map.of("hien-tai", "sai", "mat-khau", chosen, "nhap-lai", "khác", "ma-6-so", "1"));
        }
        submits(officer, "/tai-khoan", "/ma-truy-cap", Map.of());
        submits(officer, "/tai-khoan", "/ma-truy-cap", token("01/01/2016"));
        submits(officer, "/tai-khoan", "/ma-truy-cap", token("31/12/2026"));
        String lending = "/tai-khoan/cho-muon";
        look(lending, officer.open(lending));
        sends(officer, lending, Map.of());
        sends(officer, lending, lent("nobody", "NOWHERE", "31/02/2026"));
        sends(officer, lending, lent(SampleReaders.COMMITTEE, "HN-CB-001", "31/12/2036"));
        sends(officer, lending, lent(SampleReaders.COMMITTEE, "HN-CB-001", "31/12/2026"));
        sends(officer, lending, lent("kiem-tra", "HN-CB-001", "31/12/2026"));
        Visitor nobody = Visitor.nobody(HOUSE);
        look("link", nobody.open("/dat-mat-khau?ma=none&lang=en"));
        look("door", nobody.open("/dang-nhap?ly-do=het-phien"));
        sends(nobody, "/dang-nhap", Map.of("tai-khoan", SampleReaders.OFFICER, "mat-khau", "sai"));
        assertThat(vietnamese).isEmpty();
    }

    @Test
    @DisplayName("Trang tiếng Việt thì chỗ nào cũng bị phát hiện")
    void whatIsVietnameseIsFound() {
        Visitor officer = READERS.visit(SampleReaders.OFFICER);
        assertThat(words.vietnameseOn(officer.open("/tai-khoan").body().replace("<html lang=\"vi\">", "<html>")))
                .hasSizeGreaterThan(30);
        assertThat(words.vietnameseOn("<h1>Report: năm 2025</h1><p title=\"Đã gửi\">Nguyễn Thị Lan</p>"))
                .containsExactlyInAnyOrder("Report: năm 2025", "Đã gửi");
    }

    @Test
    @DisplayName("Liên kết đặt mật khẩu: từ người quản trị đến lúc đăng nhập")
    void aLink() {
        Visitor administrator = READERS.visit(ADMINISTRATOR);
        administrator.open("/quan-tri?lang=en");
        String opened = sends(administrator, Addresses.NEW, opened("anh-minh", Role.INSPECTOR))
                .body();
        Matcher link = Pattern.compile("/dat-mat-khau\\?ma=([\\w-]+)").matcher(opened);
        assertThat(link.find()).isTrue();
        Visitor minh = Visitor.nobody(HOUSE);
        look("link", minh.open(link.group() + "&lang=en"));
        for (String chosen : List.of("ngắn", PASSWORD)) {
            String token = minh.token(link.group());
            look(
                    "link with " + chosen,
                    minh.post(
                            "/dat-mat-khau",
                            token,
                            Map.of("ma", link.group(1), "mat-khau", chosen, "nhap-lai", chosen)));
        }
        look("link again", minh.open(link.group()));
        assertThat(vietnamese).isEmpty();
    }

    private static Account account(String username) {
        return HOUSE.bean(Accounts.class).find(username).orElseThrow();
    }

    private static Map<String, String> opened(String username, Role role) {
        return Map.of("ten-dang-nhap", username, "ho-ten", "Nguyễn Thị Lan", "vai-tro", role.name());
    }

    private static Map<String, String> right(String where, String from, String until) {
        return Map.of("noi", where, "muc-do", "RECORDS", "tu-ngay", from, "den-ngay", until);
    }

    private static Map<String, String> token(String until) {
        return Map.of("nhan", "Bảng điện tử", "lam-gi", "doc", "den-ngay", until);
    }

    private static Map<String, String> lent(String to, String unit, String until) {
        return Map.of(
                "cho",
                to,
                "noi",
                unit,
                "muc-do",
                "RECORDS",
                "de-lam-gi",
                "Đi họp thay",
                "den-ngay",
                until,
                "tu-ngay",
                "");
    }

    /** Sends the form of a page to the page itself. */
    private HttpResponse<String> sends(Visitor visitor, String page, Map<String, String> fields) {
        return look(page + " " + fields, visitor.submit(page, page, fields));
    }

    private HttpResponse<String> submits(Visitor visitor, String page, String step, Map<String, String> fields) {
        return look(page + step + " " + fields, visitor.submit(page, page + step, fields));
    }

    private HttpResponse<String> look(String what, HttpResponse<String> answer) {
        assertThat(answer.body()).as(what).contains("<html lang=\"en\">");
        Set<String> found = words.vietnameseOn(answer.body());
        if (!found.isEmpty()) vietnamese.put(what + " " + answer.statusCode(), found);
        return answer;
    }
}
