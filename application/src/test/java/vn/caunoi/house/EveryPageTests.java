package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.SampleReaders;
import vn.caunoi.access.Right;
import vn.caunoi.identity.Grant;
import vn.caunoi.identity.Role;
import vn.caunoi.shell.Browser;
import vn.caunoi.shell.PageController;

/**
 * Every page that the application answers is opened with data, on a laptop and on a phone, and in its error state, without
 * a fault of accessibility or of the content policy. A page that nobody wrote down here fails the test.
 */
class EveryPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    /**
     * A page with records in it, and the same where something is wrong with what was asked; empty where there is no such
     * state. An address may be followed by what to click on there: {@code /to-chuc/A >> a[href$='/sua']}. The error state
     * {@code !} is the form sent as it stands, with nothing filled in.
     */
    private record Visit(String data, String error) {}

    /** The address as it is mapped | with data | in its error state. */
    private static final Map<String, Visit> PAGES = visits("""
            /tong-quan | /tong-quan?unit=HN-PARTY&year=2016 | /tong-quan?asOf=31/02/2016
            /tong-quan/xu-huong | /tong-quan/xu-huong?unit=HN-PARTY&year=2016 | /tong-quan/xu-huong?unit=NOWHERE
            /viec-can-lam | /viec-can-lam?unit=HN-PARTY | /viec-can-lam?unit=NOWHERE
            /tim | /tim?q=cong%20ty |
            /thuat-ngu | /thuat-ngu |
            /chi-so | /chi-so?indicator=party.members&unit=HN-PARTY&period=2016&by=child | /chi-so?indicator=none&unit=X
            /chi-so/can-doi | /chi-so/can-doi?unit=HN-PARTY&period=2016&kind=member.ADMITTED.IN | /chi-so/can-doi?unit=X&kind=X
            /bao-cao | /bao-cao?mau=year&unit=HN-PARTY&ky=2016 | /bao-cao?mau=year&unit=HN-PARTY&ky=2016-Q1
            /bao-cao/danh-sach | /bao-cao/danh-sach |
            /bao-cao/{id:\\d{1,18}} | /bao-cao/1 | /bao-cao/999999999
            /bao-cao/{id:\\d{1,18}}/sua | /bao-cao/1/sua?phan=tham-tra | /bao-cao/1/sua?phan=khong-co
            /bao-cao/{id:\\d{1,18}}/so-da-in | /bao-cao/1 >> a[href*='/so-da-in?'] | !
            /bao-cao/{id:\\d{1,18}}/kiem-tra | /bao-cao/1/kiem-tra | /bao-cao/2/kiem-tra
            /bao-cao/{id:\\d{1,18}}/hien-nay | /bao-cao/2/hien-nay | /bao-cao/1/hien-nay
            /bao-cao/hang-loat | /bao-cao/hang-loat |
            /bao-cao/mau | /bao-cao/mau | !
            /bao-cao/mau/xem | /bao-cao/mau/xem?he=party&ma=year&ban=1 | /bao-cao/mau/xem?he=party&ma=year&ban=1&ky=2016-Q1
            /bao-cao/hang-loat/{batch:\\d{1,18}} | | /bao-cao/hang-loat/999999999
            /chi-so/chenh-lech | /chi-so/chenh-lech?indicator=party.members&unit=HN-PARTY&period=2015&period2=2016 | \
            /chi-so/chenh-lech?indicator=party.members&unit=HN-PARTY&period=2015&period2=2016-13
            /nhap-du-lieu | /nhap-du-lieu |
            /nhap-du-lieu/{job} | | /nhap-du-lieu/none
            /nhap-du-lieu/lan/{batch} | | /nhap-du-lieu/lan/999999
            /to-chuc | /to-chuc | /to-chuc?loai=KHONG&ngay=31/02/2016
            /to-chuc/{ma} | /to-chuc/HN-CB-001?ngay=2016-12-31 | /to-chuc/NOWHERE
            /to-chuc/{ma}/ai-xem-duoc | /to-chuc/HN-CB-001/ai-xem-duoc | /to-chuc/NOWHERE/ai-xem-duoc
            /to-chuc/{ma}/truc-thuoc | | /to-chuc/NOWHERE/truc-thuoc
            /to-chuc/{ma}/xep-loai | /to-chuc/HN-CB-001/xep-loai | !
            /to-chuc/{ma}/{viec} | /to-chuc/HN-CB-001/doi-ten | /to-chuc/HN-CB-001/khong-co
            /to-chuc/{ma}/but-toan/{entry}/sua | /to-chuc/HN-CB-001 >> a[href$='/sua'] | /to-chuc/HN-CB-001/but-toan/1/sua
            /to-chuc/{ma}/but-toan/{entry}/rut-lai | /to-chuc/HN-CB-001 >> a[href$='/rut-lai'] | /to-chuc/X/but-toan/1/rut-lai
            /thanh-vien | /thanh-vien?tim=nguyen | /thanh-vien?ngay=31/02/2016
            /thanh-vien/{person:\\d{1,18}} | /thanh-vien?tim=nguyen >> tbody a[href^='/thanh-vien/'] | /thanh-vien/999999999
            /thanh-vien/{person:\\d{1,18}}/so/{loai} | /thanh-vien?tim=nguyen >> tbody a[href^='/thanh-vien/'] >> \
            main a[href*='/so/'] | !
            /thanh-vien/{person:\\d{1,18}}/cung-nguoi | /thanh-vien?tim=nguyen >> tbody a[href^='/thanh-vien/'] >> \
            main a[href$='/cung-nguoi'] | !
            /thanh-vien/tim-so | /thanh-vien/tim-so | !
            /thanh-vien/doi-chieu | /thanh-vien/doi-chieu |
            /thanh-vien/doi-chieu/{one:\\d{1,18}}/{other:\\d{1,18}} | | /thanh-vien/doi-chieu/1/999999999
            /thanh-vien/doi-chieu/ghi-lai/{entry:\\d{1,18}} | | /thanh-vien/doi-chieu/ghi-lai/999999999
            /thanh-vien/ghi | /thanh-vien/ghi?to-chuc=HN-CB-001 | /thanh-vien/ghi?to-chuc=NOWHERE
            /thanh-vien/ghi/{slug} | /thanh-vien/ghi/ket-nap?to-chuc=HN-CB-001 | /thanh-vien/ghi/khong-co?to-chuc=HN-CB-001
            /thanh-vien/but-toan/{entry:\\d{1,18}} | /thanh-vien?tim=nguyen >> tbody a[href^='/thanh-vien/'] >> \
            main a[href^='/thanh-vien/but-toan/'] | /thanh-vien/but-toan/999999999
            /doanh-nghiep | /doanh-nghiep | /doanh-nghiep?ngay=31/02/2016
            /doanh-nghiep/{code} | /doanh-nghiep/DN-001 | /doanh-nghiep/NOWHERE
            /doanh-nghiep/{code}/dong/{entry} | /doanh-nghiep/DN-001 >> .moments a | /doanh-nghiep/DN-001/dong/999999999
            /doanh-nghiep/{code}/thay-doi | /doanh-nghiep/DN-001/thay-doi | /doanh-nghiep/NOWHERE/thay-doi
            /ghi-doanh-nghiep | /ghi-doanh-nghiep | !
            /khu | /khu | /khu?ngay=31/02/2016
            /khu/{code} | /khu/KCN-NB?ngay=2016-12-31 | /khu/NOWHERE
            /khu/{code}/dong/{entry} | /khu/KCN-NB >> .moments a | /khu/KCN-NB/dong/999999999
            /khu/{code}/ket-thuc | /khu/KCN-NB/ket-thuc | !
            /khu/{code}/thay-doi | /khu/KCN-NB/thay-doi | /khu/NOWHERE/thay-doi
            /ghi-khu | /ghi-khu | !
            /hoat-dong | /hoat-dong?he=CONG_DOAN | /hoat-dong?tu=31/02/2016
            /hoat-dong/lich | /hoat-dong/lich?thang=2016-04 | /hoat-dong/lich?thang=2016-13
            /hoat-dong/doi-thoai | /hoat-dong/doi-thoai?nam=2024&to-chuc=HN-UNION | /hoat-dong/doi-thoai?to-chuc=NOWHERE
            /hoat-dong/moi | /hoat-dong/moi?loai=LOP_NHAN_THUC&to-chuc=HN-PARTY |
            /hoat-dong/{entry:\\d{1,18}} | /hoat-dong >> tbody a[href^='/hoat-dong/'] | /hoat-dong/999999999
            /hoat-dong/{entry:\\d{1,18}}/dinh-chinh | /hoat-dong >> tbody a[href^='/hoat-dong/'] >> \
            main a[href$='/dinh-chinh'] | /hoat-dong/999999999/dinh-chinh
            /chi-tieu | /chi-tieu?ky=2016 | /chi-tieu?ky=khong
            /chi-tieu/giao | /chi-tieu/giao | !
            /chi-tieu/{entry} | /chi-tieu?ky=2016 >> tbody a[href^='/chi-tieu/'] | /chi-tieu/999999999
            /chi-tieu/{entry}/dieu-chinh | /chi-tieu?ky=2016 >> tbody a[href^='/chi-tieu/'] >> \
            main a[href$='/dieu-chinh'] | !
            /so-lieu | /so-lieu | /so-lieu?nam=khong
            /so-lieu/dong/{entry} | /so-lieu >> tbody a[href^='/so-lieu/dong/'] | /so-lieu/dong/999999999
            /so-lieu/ghi | /so-lieu/ghi | !
            """);

    private static final int[] ON_BOTH = {Browser.LAPTOP, Browser.PHONE};
    /** An error differs from its page by a few words, and these are tightest on a phone. */
    private static final int[] ON_THE_PHONE = {Browser.PHONE};

    private static final String EVERYTHING = "toan-quyen";
    private static final Set<String> LOOKED_AT = new TreeSet<>();
    private static final Set<String> SENT_EMPTY = new TreeSet<>();

    private static Map<String, Visit> visits(String table) {
        return table.lines()
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(),
                        cells -> new Visit(cells[1].strip(), cells[2].strip()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Pages before the door and of accounts are looked at by the tests of the shell, of identity and of the first day, with accounts of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/dang-nhap",
            "/xac-thuc",
            "/dat-mat-khau",
            "/thiet-lap",
            "/thiet-lap/xong",
            "/tai-khoan",
            "/tai-khoan/mat-khau",
            "/tai-khoan/cho-muon",
            "/co-quan",
            "/quan-tri",
            "/quan-tri/tai-khoan",
            "/quan-tri/tai-khoan/moi",
            "/quan-tri/tai-khoan/{nguoi:\\d{1,18}}",
            "/quan-tri/vai-tro/{vaiTro:\\d{1,18}}/quyen",
            "/quan-tri/vai-tro/{vaiTro:\\d{1,18}}/ban-giao");

    @Test
    void no_page_is_forgotten() {
        Set<String> mapped = new TreeSet<>(mapped());
        mapped.removeAll(ELSEWHERE);
        assertThat(PAGES.keySet()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void every_page_is_clean_with_data_and_in_its_error_state() {
        List<String> faults = new ArrayList<>();
        int port = URI.create(READERS.house().url()).getPort();
        READERS.open(EVERYTHING, Role.ORGANIZATION_OFFICER, List.of(Grant.everything(Right.RECORDS)));
        TwoReports.keep(READERS.house());
        try (Browser browser = Browser.at(port, Browser.LAPTOP).signIn(EVERYTHING, SampleReaders.PASSWORD)) {
            PAGES.values().forEach(visit -> {
                look(browser, visit.data(), 200, faults);
                if (visit.error().equals("!")) {
                    SENT_EMPTY.add(shown(browser));
                    sendEmpty(browser, visit.data(), faults);
                } else {
                    look(browser, visit.error(), 400, faults);
                }
            });
        }
        assertThat(faults).isEmpty();
        everyPageSpeaksEnglish();
    }

    /** The same pages again, in the other language: what the program says is English, what people wrote stays as it is. */
    private static void everyPageSpeaksEnglish() {
        InEnglish english = new InEnglish(READERS.house(), READERS.visit(EVERYTHING));
        assertThat(LOOKED_AT).hasSizeGreaterThan(PAGES.size());
        assertThat(SENT_EMPTY).hasSizeGreaterThan(10);
        LOOKED_AT.forEach(english::open);
        SENT_EMPTY.forEach(english::sendEmpty);
        assertThat(english.vietnamese()).isEmpty();
    }

    private static void sendEmpty(Browser browser, String address, List<String> faults) {
        browser.page().setViewportSize(Browser.LAPTOP, 900);
        browser.page()
                .locator("main form[method=post] button[type=submit]")
                .last()
                .click();
        try {
            browser.page().waitForSelector("[data-error-summary]", new Page.WaitForSelectorOptions().setTimeout(3_000));
        } catch (TimeoutError nothingSaid) {
            faults.add(
                    address + " sent empty says nothing, at " + browser.page().url());
            return;
        }
        inspect(browser, address + " sent empty", ON_THE_PHONE, faults);
    }

    private static void look(Browser browser, String address, int least, List<String> faults) {
        if (address.isEmpty()) {
            return;
        }
        browser.page().setViewportSize(Browser.LAPTOP, 900);
        Response answer = open(browser, address);
        if (answer.status() < least || answer.status() >= least + 100) {
            faults.add(address + " answered " + answer.status());
        }
        LOOKED_AT.add(shown(browser));
        browser.page().waitForFunction("() => !document.querySelector('[hx-trigger=load]')");
        inspect(browser, address, least == 200 ? ON_BOTH : ON_THE_PHONE, faults);
    }

    private static String shown(Browser browser) {
        return browser.page().url().substring(READERS.house().url().length()).replaceAll("#.*", "");
    }

    private static void inspect(Browser browser, String address, int[] widths, List<String> faults) {
        for (int width : widths) {
            browser.page().setViewportSize(width, width == Browser.PHONE ? 740 : 900);
            Stream.of(
                            width == widths[0] ? browser.accessFaults() : browser.accessFaultsOfWidth(),
                            browser.policyViolations(),
                            sideways(browser))
                    .flatMap(List::stream)
                    .forEach(fault -> faults.add(address + " at " + width + ": " + fault));
        }
    }

    private static Response open(Browser browser, String address) {
        List<String> steps = List.of(address.split(" >> "));
        Response answer = browser.open(steps.getFirst());
        for (String step : steps.subList(1, steps.size())) {
            String next = browser.page().locator(step).first().getAttribute("href");
            assertThat(next).as(address).isNotNull();
            answer = browser.open(next);
        }
        return answer;
    }

    private static List<String> sideways(Browser browser) {
        int pixels = browser.sideways();
        return pixels == 0 ? List.of() : List.of(pixels + " pixels beyond the window");
    }

    private static Set<String> mapped() {
        return READERS.house().bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(mapping -> isPage(mapping.getKey(), mapping.getValue()))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    /** Asked for by a browser, and answered by a drawn page rather than by a file. */
    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
        boolean drawn = answer.isAssignableFrom(JteModel.class)
                || ResolvableType.forClassWithGenerics(ResponseEntity.class, JteModel.class)
                        .isAssignableFrom(answer);
        return method.getBeanType().isAnnotationPresent(PageController.class)
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && drawn;
    }
}
