package vn.caunoi.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.SampleReaders;
import vn.caunoi.TestInstallation;
import vn.caunoi.access.Right;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.identity.Accounts;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.NewAccount;
import vn.caunoi.identity.Role;
import vn.caunoi.indicator.Observation;
import vn.caunoi.indicator.ObservationOwner;
import vn.caunoi.indicator.Observations;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Ledger;
import vn.caunoi.ledger.PostingKind;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shared.Period;
import vn.caunoi.shell.Browser;

/** The registers of zones and enterprises, the reported figures and the targets as the officer who keeps them sees them. */
class RegistersAtAScreenTests {

    private static final SampleReaders READERS = SampleReaders.fresh();
    private static final TestInstallation HOUSE = READERS.house();
    private static final String KEEPER = "giu-so";
    private static final PaperReference PAPER = new PaperReference("15/QĐ-BQL", LocalDate.of(2016, 6, 1));

    private static long target;

    /** Name of the picture, address. */
    private static final List<List<String>> PAGES = List.of(
            List.of("zones", "/khu"),
            List.of("zones-refused", "/khu?ngay=31/02/2016"),
            List.of("zone", "/khu/KCN-NB?ngay=2016-12-31"),
            List.of("zone-group", "/khu/HN-ZONES"),
            List.of("zone-change", "/khu/KCN-NB/thay-doi"),
            List.of("zone-close", "/khu/KCN-NB/ket-thuc"),
            List.of("enterprises", "/doanh-nghiep"),
            List.of("enterprises-none", "/doanh-nghiep?tim=khong-co&ngay=31/02/2016"),
            List.of("enterprise", "/doanh-nghiep/DN-001"),
            List.of("enterprise-change", "/doanh-nghiep/DN-001/thay-doi"),
            List.of("targets", "/chi-tieu?ky=2016"),
            List.of("targets-refused", "/chi-tieu?ky=khong"),
            List.of("reported", "/so-lieu"),
            List.of("reported-refused", "/so-lieu?nam=khong"));

    @BeforeAll
    static void an_enterprise_with_a_past() {
        HOUSE.clock().set(LocalDate.of(2016, 9, 30));
        HOUSE.bean(Accounts.class)
                .open(new NewAccount(
                        KEEPER,
                        "Cán bộ giữ sổ (mẫu)",
                        Role.ORGANIZATION_OFFICER,
                        SampleReaders.PASSWORD,
                        List.of(Grant.everything(Right.RECORDS))));
        HOUSE.bean(Enterprises.class)
                .change(
                        HOUSE.actor(),
                        new EnterpriseEntry(
                                "DN-001",
                                LocalDate.of(2016, 5, 1),
                                null,
                                "Công ty trách nhiệm hữu hạn một thành viên Sản xuất và Thương mại Thiết bị Điện tử Bình Minh (mẫu)",
                                "0100109106",
                                OwnerType.LIEN_DOANH,
                                "LON",
                                "KCN-TL",
                                OperatingStatus.HOAT_DONG,
                                null,
                                PAPER));
        ObservationOwner owner = ObservationOwner.enterprise("DN-001");
        HOUSE.bean(Ledger.class)
                .post(
                        HOUSE.actor(),
                        PostingKind.ENTRY,
                        posting -> HOUSE.bean(Observations.class)
                                .record(
                                        posting,
                                        Changes.adding(List.of(
                                                Observation.on(
                                                        "labour.count",
                                                        owner,
                                                        LocalDate.of(2016, 6, 30),
                                                        BigDecimal.valueOf(1_234_567)),
                                                Observation.during(
                                                                "enterprise.revenue",
                                                                owner,
                                                                Period.year(2015),
                                                                new BigDecimal("0.125"))
                                                        .citing(PAPER)))));
        target = HOUSE.bean(Targets.class)
                .set(
                        HOUSE.actor(),
                        Target.atLeast(
                                        "labour.count",
                                        ObservationOwner.group("HN-ZONES"),
                                        Period.year(2016),
                                        BigDecimal.valueOf(150_000))
                                .citing(PAPER));
    }

    @AfterAll
    static void the_clock_runs_again() {
        HOUSE.clock().runAgain();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.LAPTOP, Browser.PHONE})
    void every_page_is_readable_with_data_and_when_something_is_wrong(int width) {
        try (Browser browser =
                Browser.at(URI.create(HOUSE.url()).getPort(), width).signIn(KEEPER, SampleReaders.PASSWORD)) {
            SoftAssertions.assertSoftly(all -> {
                PAGES.forEach(page -> all.check(() -> looked(browser, page.get(1), page.getFirst())));
                all.check(() -> looked(browser, "/chi-tieu/" + target, "target"));
                all.check(() -> refused(browser, "/ghi-khu", "zone-form-refused"));
                all.check(() -> refused(browser, "/ghi-doanh-nghiep", "enterprise-form-refused"));
                all.check(() -> refused(browser, "/chi-tieu/giao", "target-form-refused"));
                all.check(() -> refused(browser, "/chi-tieu/" + target + "/dieu-chinh", "target-adjust-refused"));
                all.check(() -> refused(browser, "/so-lieu/ghi", "reported-form-refused"));
                all.check(() -> {
                    browser.open("/doanh-nghiep/DN-001");
                    browser.page().click(".moments a");
                    browser.look("enterprise-line");
                });
            });
        }
    }

    private static void looked(Browser browser, String address, String name) {
        browser.open(address);
        browser.look(name);
    }

    private static void refused(Browser browser, String form, String name) {
        browser.open(form);
        browser.page().click("main form[method=post] button[type=submit]");
        browser.page().waitForSelector("[data-error-summary]");
        assertThat(browser.page().textContent("[data-error-summary]")).as(form).isNotBlank();
        browser.look(name);
    }
}
