package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.abuse.Abuse;
import vn.caunoi.abuse.Untouched;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Transactions;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.organization.Organizations;

/** The one box over the sample of 2016: every way of typing, and the walls between the lines. */
class SearchPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final String UNION_OFFICER = "cong-doan";
    private static final String CELL = "Chi bộ Công ty Điện tử Bình Minh 01 (mẫu)";

    @BeforeAll
    static void a_union_officer_comes_in() {
        var union = Objects.requireNonNull(READERS.house()
                .bean(Transactions.class)
                .reading(
                        READERS.house().actor(),
                        () -> READERS.house()
                                .bean(Organizations.class)
                                .ids(List.of("HN-UNION"))
                                .get("HN-UNION")));
        READERS.house()
                .bean(Accounts.class)
                .open(new NewAccount(
                        UNION_OFFICER,
                        UNION_OFFICER,
                        Role.ORGANIZATION_OFFICER,
                        SampleReaders.PASSWORD,
                        List.of(Grant.unit(union, Line.UNION, Right.RECORDS))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi bộ Công ty Điện tử Bình Minh 01",
                "chi bo cong ty dien tu binh minh 01",
                "CHI BỘ CÔNG TY ĐIỆN TỬ BÌNH MINH 01",
                "điện tử bình minh 01",
                "binh minh  01",
                "01 binh minh dien",
                "HN-CB-001",
                "hn-cb-001"
            })
    void a_unit_is_found_however_it_is_typed(String typed) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(find(SampleReaders.OFFICER, Normalizer.normalize(typed, form)))
                    .as(typed)
                    .contains(">" + CELL + "</a>", "/to-chuc/HN-CB-001\"");
        }
    }

    @Test
    void a_code_comes_before_names() {
        String page = find(SampleReaders.OFFICER, "party.members");
        assertThat(page.indexOf("found-code\">party.members<"))
                .isPositive()
                .isLessThan(page.indexOf("found-code\">party.members.admitted<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lý Đức Sơn", "ly duc son", "LÝ ĐỨC", "son ly"})
    void a_person_is_found_by_who_holds_the_records(String typed) {
        assertThat(find(SampleReaders.SECRETARY, typed)).contains("Lý Đức Sơn", "href=\"/thanh-vien/", "Đảng viên · ");
        assertThat(find(SampleReaders.COMMITTEE, typed)).doesNotContain("href=\"/thanh-vien/", "Đảng viên · ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HN-CB-001", "chi bo", "Lý Đức Sơn", "HN-PARTY", "party.members", "15-GT/ĐU", "dang bo"})
    @Abuse("A11")
    void a_union_officer_finds_no_sign_of_the_party(String typed) {
        Untouched before = Untouched.now(READERS.house());
        assertThat(find(UNION_OFFICER, typed).replaceAll("(?s)<header.*?</header>", ""))
                .doesNotContain("/to-chuc/HN-CB", "/to-chuc/HN-PARTY", "/to-chuc/HN-DB", "/thanh-vien/")
                .doesNotContain("indicator=party", "15-GT/ĐU ngày", "Đảng ·", "Đảng viên ·");
        assertThat(Untouched.now(READERS.house())).isEqualTo(before);
    }

    @Test
    void a_union_officer_finds_the_own_line() {
        assertThat(find(UNION_OFFICER, "cong doan")).contains("Công đoàn", "href=\"/to-chuc/HN-CD-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15-GT/ĐU", "15-gt/du", "15-gt"})
    void a_paper_is_found_by_its_number(String typed) {
        assertThat(find(SampleReaders.OFFICER, typed)).contains(">Văn bản</h2>", "Số 15-GT/ĐU ngày 20/06/2016");
    }

    @Test
    void a_decision_leads_to_what_it_did() {
        String page = find(SampleReaders.OFFICER, "QĐ/ĐU");
        assertThat(page)
                .containsPattern("<a href=\"/to-chuc/HN-[A-Z0-9-]+\\?ngay=20\\d\\d-")
                .contains("Kết nạp");
    }

    @Test
    void zones_enterprises_and_activities_are_found() {
        assertThat(find(SampleReaders.OFFICER, "KCN-TL")).contains("href=\"/khu/KCN-TL\"");
        assertThat(find(SampleReaders.OFFICER, "binh minh")).contains("href=\"/doanh-nghiep/", "KCN Nội Bài (mẫu)");
        assertThat(find(SampleReaders.OFFICER, "lop")).contains("href=\"/hoat-dong/");
    }

    @Test
    void each_register_shows_a_few_and_leads_to_its_own_list() {
        String page = find(SampleReaders.OFFICER, "cong ty");
        String units = page.substring(page.indexOf(">Tổ chức</h2>"));
        units = units.substring(0, units.indexOf("</section>"));
        assertThat(units.split("<li>", -1)).hasSize(9);
        assertThat(units).contains("href=\"/to-chuc?tim=cong%20ty\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "%"})
    void an_empty_box_explains_itself(String typed) {
        assertThat(find(SampleReaders.OFFICER, typed)).contains("Tìm gì ở đây?").doesNotContain("class=\"card found\"");
    }

    @Test
    void what_was_not_found_is_repeated_with_hints() {
        assertThat(find(SampleReaders.OFFICER, "zzz <b>\"x"))
                .contains("Không tìm thấy gì cho “zzz &lt;b&gt;", "Không cần gõ dấu")
                .doesNotContain("zzz <b>");
    }

    @Test
    void the_box_stands_on_every_page_of_who_is_signed_in() {
        assertThat(READERS.visit(SampleReaders.OFFICER).open("/chi-so").body())
                .contains("action=\"/tim\"", "data-page-search");
    }

    private static String find(String account, String typed) {
        HttpResponse<String> page =
                READERS.visit(account).open("/tim?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
