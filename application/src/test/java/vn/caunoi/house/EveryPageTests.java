package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
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
import vn.caunoi.shell.Browser;
import vn.caunoi.shell.PageController;

/**
 * Every page that the application answers is opened with data and in its error state, on a laptop and on a phone, without
 * a fault of accessibility or of the content policy. A page that nobody wrote down here fails the test.
 */
class EveryPageTests {

    private static final SampleReaders READERS = SampleReaders.fresh();

    /** A page with records in it, and the same where something is wrong with what was asked; blank where nothing can be. */
    private record Visit(String data, String error) {}

    private static final String NOTHING_CAN_BE_WRONG = "";

    /** By the address as it is mapped. */
    private static final Map<String, Visit> PAGES = new TreeMap<>(Map.of(
            "/tong-quan",
            new Visit("/tong-quan?unit=HN-PARTY&year=2016", "/tong-quan?asOf=31/02/2016"),
            "/tong-quan/xu-huong",
            new Visit("/tong-quan/xu-huong?unit=HN-PARTY&year=2016", "/tong-quan/xu-huong?unit=NOWHERE"),
            "/viec-can-lam",
            new Visit("/viec-can-lam?unit=HN-PARTY", "/viec-can-lam?unit=NOWHERE"),
            "/tim",
            new Visit("/tim?q=cong%20ty", NOTHING_CAN_BE_WRONG),
            "/chi-so",
            new Visit(
                    "/chi-so?indicator=party.members&unit=HN-PARTY&period=2016&by=enterprise-type",
                    "/chi-so?indicator=party.members&unit=HN-PARTY&asOf=31/02/2016"),
            "/chi-so/can-doi",
            new Visit(
                    "/chi-so/can-doi?unit=HN-PARTY&line=DANG&of=members&period=2016&kind=TRANSFERRED.IN",
                    "/chi-so/can-doi?unit=HN-PARTY&line=NONE&of=members&period=2016&kind=TRANSFERRED.IN"),
            "/ket-qua-nam",
            new Visit("/ket-qua-nam?unit=HN-PARTY&year=2016", "/ket-qua-nam?unit=NOWHERE&year=2016"),
            "/nhap-du-lieu",
            new Visit("/nhap-du-lieu", NOTHING_CAN_BE_WRONG),
            "/nhap-du-lieu/{job}",
            new Visit(NOTHING_CAN_BE_WRONG, "/nhap-du-lieu/none"),
            "/nhap-du-lieu/lan/{batch}",
            new Visit("/nhap-du-lieu/lan/1", "/nhap-du-lieu/lan/999999")));

    /** The page before all others needs no account; it is looked at by the tests of the shell. */
    private static final Set<String> ELSEWHERE = Set.of("/dang-nhap");

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
        try (Browser browser =
                Browser.at(port, Browser.LAPTOP).signIn(SampleReaders.OFFICER, SampleReaders.PASSWORD)) {
            PAGES.values().forEach(visit -> {
                look(browser, visit.data(), 200, faults);
                look(browser, visit.error(), 400, faults);
            });
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Browser browser, String address, int least, List<String> faults) {
        if (address.isEmpty()) {
            return;
        }
        browser.page().setViewportSize(Browser.LAPTOP, 900);
        Response answer = browser.open(address);
        if (answer.status() < least || answer.status() >= least + 100) {
            faults.add(address + " answered " + answer.status());
        }
        browser.page().waitForFunction("() => !document.querySelector('[hx-trigger=load]')");
        for (int width : new int[] {Browser.LAPTOP, Browser.PHONE}) {
            browser.page().setViewportSize(width, width == Browser.PHONE ? 740 : 900);
            Stream.of(browser.accessFaults(), browser.policyViolations(), sideways(browser))
                    .flatMap(List::stream)
                    .forEach(fault -> faults.add(address + " at " + width + ": " + fault));
        }
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
