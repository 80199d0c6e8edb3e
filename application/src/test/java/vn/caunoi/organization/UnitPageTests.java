package vn.caunoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.AccessPolicy;
import vn.caunoi.access.Line;
import vn.caunoi.access.Right;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Transactions;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.EnterpriseAt;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.ZoneAt;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Role;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.organization.UnitChange.Placement;
import vn.caunoi.organization.page.FirmUnits;
import vn.caunoi.organization.page.TermsDue;
import vn.caunoi.organization.page.ZoneUnits;
import vn.caunoi.shell.Assets;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.House;
import vn.caunoi.shell.Messages;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.PageFrame;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/** The register and the page of a unit over the sample of 2016: what is shown, to whom, and of which day. */
class UnitPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final String CELL = "Chi bộ Công ty Cơ khí Thành Công 10 (mẫu)";

    static {
        place("HN-CB-003", "2016-03-01", Placement.Act.HANDED_OVER, null);
    }

    private static final Clerk OFFICER = Clerk.signIn(HOUSE, SampleReaders.OFFICER);
    private static final Clerk SECRETARY = Clerk.signIn(HOUSE, SampleReaders.SECRETARY);
    private static final Clerk UNION =
            Clerk.holding(HOUSE, "cong-doan", Role.ORGANIZATION_OFFICER, "HN-UNION", Line.UNION, Right.RECORDS);

    @Test
    void the_tree_shows_every_line_that_the_reader_reaches() {
        assertThat(OFFICER.read("/to-chuc"))
                .contains("<details open", CELL, "Công đoàn các khu công nghiệp và chế xuất Hà Nội (mẫu)")
                .contains("Đoàn Thanh niên", "Hội Phụ nữ", "đơn vị cấp dưới");
        assertThat(SECRETARY.read("/to-chuc"))
                .contains("Chi bộ Công ty Điện tử Bình Minh 01 (mẫu)", "1 tổ chức đang hoạt động")
                .doesNotContain(CELL, "Công đoàn");
    }

    @ParameterizedTest
    @CsvSource({
        "tim=co khi thanh cong 10, 3",
        "tim=CƠ KHÍ THÀNH CÔNG 10&he=PARTY, 1",
        "tim=CƠ KHÍ THÀNH CÔNG 10&he=DANG, 1",
        "tim=hn-cb-01, 3",
        "loai=UPPER, 1",
        "loai=CELL&cap-tren=HN-DB-01, 3",
        "trang-thai=da-ket-thuc&tim=khong co ten nay, 0"
    })
    void filters_in_the_address_leave_what_they_say(String filters, int found) {
        String page = OFFICER.read("/to-chuc?"
                + filters.replace(" ", "%20")
                        .replace("Ơ", "%C6%A0")
                        .replace("Í", "%C3%8D")
                        .replace("À", "%C3%80")
                        .replace("Ô", "%C3%94"));
        assertThat(page).contains("<p class=\"page-lead\">" + found + " tổ chức");
    }

    @Test
    void the_list_is_sorted_and_turned_by_its_address() {
        String page = OFFICER.read("/to-chuc?xep=-ma&he=PARTY&ngay=2016-12-31");
        assertThat(page).contains("aria-sort=\"descending\"", "xep=ma\"", "he=PARTY", "value=\"31/12/2016\"");
        assertThat(page.indexOf("HN-PARTY</td>")).isLessThan(page.indexOf("HN-CB-001</td>"));
    }

    @Test
    void a_filter_by_zone_and_owner_follows_the_principal_enterprise() {
        assertThat(OFFICER.read("/to-chuc?khu=KCN-NB&loai-hinh=FDI_100&he=PARTY"))
                .contains(">KCN Nội Bài (mẫu)</option>", ">Nhóm khu HN-ZONES</option>")
                .contains("Chi bộ Công ty Điện tử Bình Minh 01 (mẫu)")
                .doesNotContain("Chi bộ Công ty May mặc Hồng Hà 02 (mẫu)");
    }

    @Test
    void a_choice_that_is_none_is_refused_with_everything_kept() {
        var answer = OFFICER.open("/to-chuc?loai=KHONG&tim=abc&ngay=31/02/2016");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“KHONG” không có trong danh sách", "value=\"abc\"", "value=\"31/02/2016\"");
        assertThat(List.of("khu=XYZ", "cap-tren=XYZ", "ngay=9999-12-31"))
                .allSatisfy(none -> assertThat(OFFICER.open("/to-chuc?" + none).statusCode())
                        .isEqualTo(422));
    }

    @Test
    void a_unit_page_says_what_is_known_of_it() {
        assertThat(OFFICER.read("/to-chuc/HN-CB-004"))
                .contains("Chi bộ Công ty Nhựa Minh Quang mới (mẫu)", "Đang hoạt động", "href=\"/to-chuc/HN-PARTY\"")
                .contains("Chi bộ Công ty Linh kiện Đại Phát 04 (mẫu) (đến trước 03/05/2016)")
                .contains("href=\"/doanh-nghiep/DN-004\"", "Doanh nghiệp chính")
                .contains("Đổi tên thành", "Văn bản số 61-QĐ/ĐU, ngày 28/04/2016", "trao-doi");
        assertThat(OFFICER.read("/to-chuc/HN-PARTY"))
                .contains("Tổ chức được lãnh đạo (3)", "href=\"/to-chuc/HN-UNION\"", "HN-ZONES", "Đơn vị trực thuộc");
        assertThat(OFFICER.read("/to-chuc/HN-CB-004?ngay=2016-05-02"))
                .contains("<h1 class=\"page-title\">Chi bộ Công ty Linh kiện Đại Phát 04 (mẫu)</h1>")
                .doesNotContain("Ghi biến động của tổ chức");
    }

    /** A union officer learns nothing of the Party: neither who leads his union nor that there is a cell. */
    @Test
    void lines_are_walls() {
        assertThat(OFFICER.read("/to-chuc/HN-UNION")).contains("Đơn vị lãnh đạo", "/to-chuc/HN-PARTY");
        String page = UNION.read("/to-chuc/HN-UNION");
        assertThat(page)
                .contains("Công đoàn các khu công nghiệp và chế xuất Hà Nội (mẫu)", "Có từ trước")
                .doesNotContain("HN-PARTY", "Đảng bộ", "lãnh đạo", "/sua");
        assertThat(UNION.read("/to-chuc")).doesNotContain("Chi bộ", "HN-PARTY", "HN-CB", "value=\"PARTY\"");
        assertThat(UNION.read("/to-chuc?tim=co%20khi")).doesNotContain("HN-CB");
        assertThat(UNION.read("/to-chuc/HN-UNION/thanh-lap"))
                .contains("HN-CD-001")
                .doesNotContain("HN-CB", "lanh-dao");
        assertThat(OFFICER.read("/to-chuc/HN-UNION/thanh-lap")).contains("lanh-dao", "HN-PARTY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/to-chuc/HN-UNION",
                "/to-chuc/HN-CB-002",
                "/to-chuc/KHONG-CO",
                "/to-chuc/HN-CB-002/doi-ten",
                "/to-chuc/HN-PARTY/truc-thuoc",
                "/to-chuc/HN-CB-001/khong-co",
                "/to-chuc/HN-CB-001?ngay=2011-01-01"
            })
    void what_the_reader_does_not_hold_is_not_there(String address) {
        assertThat(SECRETARY.open(address).statusCode()).isEqualTo(404);
    }

    /** The unit went away on 1/3/2016: the past follows the tree of its day, the file of today follows today's. */
    @Test
    void a_unit_that_was_handed_over_stays_readable_for_the_days_on_which_it_was_held() {
        Clerk party =
                Clerk.holding(HOUSE, "ban-to-chuc", Role.ORGANIZATION_OFFICER, "HN-PARTY", Line.PARTY, Right.RECORDS);
        assertThat(party.open("/to-chuc/HN-CB-003").statusCode()).isEqualTo(404);
        assertThat(party.read("/to-chuc/HN-CB-003?ngay=2016-02-28"))
                .contains("Chi bộ Công ty Bao bì Tân Tiến 03 (mẫu)", "Thành lập")
                .doesNotContain("Bàn giao ra ngoài", "/sua");
        assertThat(party.open("/to-chuc/HN-CB-003/doi-ten").statusCode()).isEqualTo(404);
        assertThat(party.read("/to-chuc?ngay=2016-02-28")).contains("HN-CB-003");
        assertThat(party.read("/to-chuc")).doesNotContain("HN-CB-003");
    }

    @Test
    void who_may_only_read_finds_no_door() {
        Clerk committee = Clerk.signIn(HOUSE, SampleReaders.COMMITTEE);
        assertThat(committee.read("/to-chuc/HN-CB-010")).contains(CELL).doesNotContain("doi-ten", "rut-lai");
        assertThat(committee.open("/to-chuc/HN-CB-010/doi-ten").statusCode()).isEqualTo(403);
    }

    @Test
    void a_term_that_ended_without_a_new_one_is_due() {
        Scope scope = HOUSE.scope();
        Unit root = HOUSE.bean(Trees.class)
                .unit(scope, "HN-PARTY", LocalDate.of(2020, 3, 1), Long.MAX_VALUE)
                .orElseThrow();
        List<Due> near = due(root, LocalDate.of(2020, 3, 1), scope);
        List<Due> late = due(root, LocalDate.of(2020, 9, 1), scope);
        assertThat(near).singleElement().satisfies(due -> {
            assertThat(due.tone()).isEqualTo(Tone.WATCH);
            assertThat(due.reason()).contains("2015-2020", "02/08/2020", "294-QĐ/TW ngày 26/5/2025");
            assertThat(due.path()).isEqualTo("/to-chuc/HN-PARTY");
        });
        assertThat(late).singleElement().extracting(Due::tone).isEqualTo(Tone.BAD);
        assertThat(due(root, LocalDate.of(2019, 9, 1), scope)).isEmpty();
    }

    @Test
    void the_page_of_an_enterprise_shows_its_organisations_within_the_walls() {
        assertThat(firm(SampleReaders.OFFICER))
                .contains(CELL, "/to-chuc/HN-CB-010?ngay=2016-12-31", "Công đoàn cơ sở", "Đoàn cơ sở");
        assertThat(firm("cong-doan")).contains("/to-chuc/HN-CD-010").doesNotContain("Chi bộ", "HN-CB", "HN-TN");
        assertThat(firm(SampleReaders.SECRETARY)).isEmpty();
    }

    @Test
    void the_page_of_a_zone_counts_organisations_by_kind_and_leads_to_them() {
        assertThat(zone(SampleReaders.OFFICER)).contains("Đảng · Chi bộ cơ sở", "Công đoàn · Công đoàn cơ sở");
        String union = zone("cong-doan");
        assertThat(union).contains("Công đoàn · Công đoàn cơ sở").doesNotContain("Đảng", "PARTY");
        Matcher link = Pattern.compile("<a href=\"([^\"]+)\">(\\d+)</a>").matcher(union);
        assertThat(link.find()).isTrue();
        assertThat(UNION.read(link.group(1).replace("&amp;", "&")))
                .contains("<p class=\"page-lead\">" + link.group(2) + " tổ chức");
    }

    private static String firm(String account) {
        long id = Objects.requireNonNull(HOUSE.bean(Transactions.class)
                .reading(
                        HOUSE.actor(),
                        () -> HOUSE.bean(Enterprises.class)
                                .ids(List.of("DN-010"))
                                .get("DN-010")));
        return drawn(HOUSE.bean(FirmUnits.class)
                .about(new EnterpriseAt(id, "DN-010", DAY, Long.MAX_VALUE), page(), scope(account)));
    }

    private static String zone(String account) {
        ZoneOwner zone = HOUSE.bean(Transactions.class)
                .reading(HOUSE.actor(), () -> HOUSE.bean(Zones.class).owner("KCN-NB"))
                .orElseThrow();
        return drawn(HOUSE.bean(ZoneUnits.class)
                .about(new ZoneAt(zone, "KCN-NB", DAY, Long.MAX_VALUE), page(), scope(account)));
    }

    private static String drawn(Optional<Cards.Card> card) {
        return card.map(each -> ((JteModel) each.content()).render()).orElse("");
    }

    private static Scope scope(String account) {
        return HOUSE.bean(AccessPolicy.class)
                .scopeOf(HOUSE.bean(Accounts.class).find(account).orElseThrow().actor());
    }

    private static Page page() {
        Text text = HOUSE.bean(Messages.class).in(Messages.VIETNAMESE);
        return new PageFrame(
                        text,
                        new House(null, "", null, null, null),
                        new PageFrame.Visitor(null, null, null),
                        new PageFrame.Navigation(List.of(), "/", "", false),
                        HOUSE.bean(Assets.class))
                .titled("");
    }

    private static List<Due> due(Unit root, LocalDate today, Scope scope) {
        return HOUSE.bean(TermsDue.class)
                .in(root.id(), today, scope, HOUSE.bean(Messages.class).in(Messages.VIETNAMESE));
    }

    private static void place(String unit, String day, Placement.Act act, @Nullable String to) {
        HOUSE.bean(Ledger.class)
                .post(
                        HOUSE.actor(),
                        PostingKind.ENTRY,
                        posting -> HOUSE.bean(Organizations.class)
                                .record(
                                        posting,
                                        Changes.adding(List.of(UnitEntry.of(
                                                unit, LocalDate.parse(day), new Placement(act, to), null)))));
    }
}
