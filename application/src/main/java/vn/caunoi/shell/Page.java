package vn.caunoi.shell;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** One page as every template receives it: the frame, its title and the way that leads to it. */
public record Page(PageFrame frame, String title, List<Crumb> crumbs) {

    /** The same page, reached through one more step. */
    public Page under(String labelKey, String path) {
        return new Page(
                frame,
                title,
                Stream.concat(crumbs.stream(), Stream.of(new Crumb(t(labelKey), path)))
                        .toList());
    }

    /** The same page, reached through a step whose label comes from a record. */
    public Page under(Crumb step) {
        return new Page(
                frame, title, Stream.concat(crumbs.stream(), Stream.of(step)).toList());
    }

    public Text text() {
        return frame.text();
    }

    public String t(String key, @Nullable Object... args) {
        return frame.text().t(key, args);
    }

    public House house() {
        return frame.house();
    }

    public @Nullable SignedIn person() {
        return frame.visitor().person();
    }

    public @Nullable CsrfToken csrf() {
        return frame.visitor().csrf();
    }

    public @Nullable Flash flash() {
        return frame.visitor().flash();
    }

    public List<NavItem> navigation() {
        return frame.navigation().items();
    }

    public boolean current(NavItem item) {
        return frame.navigation().current(item);
    }

    public String asset(String name) {
        return frame.assets().address(name);
    }

    /** A field of a form with its label and hint. */
    public Field field(Form form, String name) {
        String key = form.key() + "." + name;
        return new Field(form, name, t(key), text().knows(key + ".hint") ? t(key + ".hint") : "", false);
    }

    /** The drawing of an icon inside the one file of icons. */
    public String icon(String name) {
        return asset("icons.svg") + "#" + name;
    }

    /** Where the reader's work begins: the first page of his navigation. */
    public String home() {
        return navigation().isEmpty() ? "/tong-quan" : navigation().getFirst().path();
    }

    /** The address of this very page, with what was asked. */
    public String address() {
        return frame.navigation().address() + "?" + frame.navigation().query();
    }

    /** This very page in the other language. */
    public String inOtherLanguage() {
        return UriComponentsBuilder.fromPath(frame.navigation().address())
                .query(frame.navigation().query())
                .replaceQueryParam("lang", otherLanguage())
                .build()
                .toUriString();
    }

    public String otherLanguage() {
        return text().language().equals("en") ? "vi" : "en";
    }
}
