package vn.caunoi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person at a screen: Debian's Chromium, opened once for all tests, with one window a test. Each page looked at by
 * {@link #look} is checked for accessibility, for the content policy and for sideways scrolling; a page with a fault, and with
 * {@code -Dcaunoi.pictures=true} every page, is kept as a picture in {@code target/screenshots}.
 */
public final class Browser implements AutoCloseable {

    public static final int LAPTOP = 1366;
    public static final int PHONE = 360;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final boolean PICTURES = Boolean.getBoolean("caunoi.pictures");
    /** The shell without windows of its own does the same with less work; where Debian has none, the whole browser does. */
    private static final Path PROGRAM = Stream.of("chromium-headless-shell", "chromium")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");
    private static final String WATCH_POLICY = "window.policyViolations = [];"
            + "document.addEventListener('securitypolicyviolation', event => window.policyViolations.push("
            + "event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber));";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** What the same page can do wrong in a narrow window only. */
    private static final List<String> RULES_OF_WIDTH = List.of("target-size", "scrollable-region-focusable");

    private static final String CHECK_ACCESS = "async rules => (await axe.run(document, {runOnly: rules, "
            + "resultTypes: ['violations']})).violations.flatMap(rule => "
            + "rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary))";

    private static final String OVERLAPS = "() => [...document.body.children]"
            + ".filter(band => band.scrollHeight > band.clientHeight + 1 && !band.matches('.skip-link')"
            + " && !band.querySelector('details[open]'))"
            + ".map(band => band.tagName + '.' + band.className)";

    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final String home;
    private final BrowserContext window;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    private Browser(String home, int width, boolean scripts) {
        this.home = home;
        window = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 740 : 900)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setHasTouch(width == PHONE)
                        .setIgnoreHTTPSErrors(home.startsWith("https:"))
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
        window.addInitScript(WATCH_POLICY);
        page = window.newPage();
        page.setDefaultTimeout(10_000);
        page.onPageError(scriptErrors::add);
    }

    /** A window on the application at that port, as wide as asked. */
    public static Browser at(int port, int width) {
        return new Browser("http://127.0.0.1:" + port, width, true);
    }

    /** A window on the application at that address; under TLS its certificate is taken as it is. */
    public static Browser over(String url, int width) {
        return new Browser(url, width, true);
    }

    /** The same with scripts switched off. */
    public static Browser withoutScripts(int port, int width) {
        return new Browser("http://127.0.0.1:" + port, width, false);
    }

    public Page page() {
        return page;
    }

    public Response open(String path) {
        Response response = page.navigate(home + path);
        assertThat(response).as(path).isNotNull();
        return response;
    }

    public Browser signIn(String account, String password) {
        open("/dang-nhap");
        page.fill("[name=tai-khoan]", account);
        page.fill("[name=mat-khau]", password);
        page.click("main button[type=submit]");
        return this;
    }

    /** Finds fault with the page, and keeps a picture of it where there is one. */
    public void look(String name) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        try {
            findFault(name);
        } catch (AssertionError fault) {
            picture(name);
            throw fault;
        }
        if (PICTURES) {
            picture(name);
        }
    }

    private void findFault(String name) {
        assertThat(accessFaults()).as("accessibility of " + name).isEmpty();
        assertThat(policyViolations()).as("content policy of " + name).isEmpty();
        assertThat(scriptErrors).as("script errors of " + name).isEmpty();
        assertThat(sideways()).as("pixels beyond the window of " + name).isZero();
        assertThat(overlaps())
                .as("parts of " + name + " that lie over each other")
                .isEmpty();
    }

    private void picture(String name) {
        int width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
    }

    /** WCAG 2.2 A and AA; the script is handed over by the driver, so the page's content policy stays as it is. */
    public List<String> accessFaults() {
        return accessFaults(RULES);
    }

    /** Of a page that was looked at in another width before: what the width makes of it. */
    public List<String> accessFaultsOfWidth() {
        return accessFaults(RULES_OF_WIDTH);
    }

    @SuppressWarnings("unchecked")
    private List<String> accessFaults(List<String> rules) {
        if ((Boolean) page.evaluate("() => typeof axe === 'undefined'")) {
            page.evaluate(Axe.SCRIPT);
        }
        return (List<String>) page.evaluate(CHECK_ACCESS, rules);
    }

    @SuppressWarnings("unchecked")
    public List<String> policyViolations() {
        return (List<String>) page.evaluate("() => window.policyViolations");
    }

    public int sideways() {
        return (Integer) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /** The bands of the page (banner, header, navigation, content, footer) whose content runs into the next one. */
    @SuppressWarnings("unchecked")
    public List<String> overlaps() {
        return (List<String>) page.evaluate(OVERLAPS);
    }

    /** The letters of an element that stand outside its box: accents cut off at the top or bottom. */
    public boolean clipped(String selector) {
        ElementHandle element = page.querySelector(selector);
        assertThat(element).as(selector).isNotNull();
        return (Boolean) element.evaluate(
                "e => e.scrollHeight > e.clientHeight + 1 && getComputedStyle(e).overflowY !== 'visible'");
    }

    @Override
    public void close() {
        window.close();
    }

    /** Read by the first page that is looked at. */
    private static final class Axe {

        static final String SCRIPT = read();

        private static String read() {
            try {
                return Files.readString(AXE) + "; true";
            } catch (IOException missing) {
                throw new IllegalStateException("axe-core is not installed: run the Maven build once", missing);
            }
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
