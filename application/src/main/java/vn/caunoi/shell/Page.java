package vn.caunoi.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Actor;
import vn.caunoi.shared.VietnameseName;

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

    /** The number of the account, by which a form tells that another one has signed in meanwhile. */
    public @Nullable String account() {
        SignedIn person = person();
        Actor actor = person == null ? null : person.actor();
        return actor == null ? null : Long.toString(actor.accountId());
    }

    /** The scripts of every page, one a concern; whoever is not signed in has nothing to keep, to look through or to print. */
    public List<String> scripts() {
        return person() == null
                ? List.of("forms.js")
                : List.of("forms.js", "unsent.js", "rows.js", "terms.js", "print.js");
    }

    /** What the label of that key means; null where no term explains it. */
    public @Nullable Term termOf(String labelKey) {
        String code = text().explains(labelKey);
        return code == null ? null : Term.in(text(), code);
    }

    /** What the label whose very words these are means, or the thing of this name; null where no term explains it. */
    public @Nullable Term termCalled(String label) {
        String code = text().explainsWords(label);
        return code == null ? null : Term.in(text(), code);
    }

    /** What the title means, for who is signed in; null where no term explains it. */
    public @Nullable Term term() {
        return person() == null ? null : termCalled(title());
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

    /** Whether the reader's navigation leads to that page. */
    public boolean leadsTo(String path) {
        return navigation().stream().anyMatch(item -> item.path().equals(path));
    }

    public boolean current(NavItem item) {
        return frame.navigation().current(item);
    }

    public String asset(String name) {
        return frame.assets().address(name);
    }

    /** A field of a form with its label and hint; one that comes back for each of several ({@code ten__2}) bears the words of {@code ten}. */
    public Field field(Form form, String name) {
        String key = form.key() + "." + name.replaceFirst("__.*", "");
        return new Field(form, name, t(key), text().knows(key + ".hint") ? t(key + ".hint") : "", false);
    }

    /** What a field is called away from its place, as in the summary of errors: one of several says of which, if there are words for it. */
    public String called(Form form, String name) {
        String which = form.key() + ".each." + name.replaceFirst(".*__", "");
        String label = field(form, name).label();
        return name.contains("__") && text().knows(which) ? label + " (" + t(which) + ")" : label;
    }

    /** The drawing of an icon inside the one file of icons. */
    public String icon(String name) {
        return asset("icons.svg") + "#" + name;
    }

    /** Whether there is anything that this reader may search: not for who only administers. */
    public boolean searches() {
        return person() != null && !home().equals("/quan-tri");
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

    /**
     * A term of the field in the words of the program: what it is called, what it means, and which law or paper says so.
     *
     * @param other its name in the other language
     * @param source the number and date of the paper; empty where the practice of the field says so
     */
    public record Term(String code, String name, String other, String means, String source) {

        static final String KEYS = "shell-term.";
        private static final String MEANS = ".means";

        static Term in(Text text, String code) {
            String key = KEYS + code;
            return new Term(
                    code,
                    text.t(key),
                    text.t(key + ".other"),
                    text.t(key + MEANS),
                    text.knows(key + ".source") ? text.t(key + ".source") : "");
        }

        /** Every term there is, in the order of the alphabet. */
        public static List<Term> all(Text text) {
            return text.keys(KEYS).stream()
                    .filter(key -> key.endsWith(MEANS))
                    .map(key -> in(text, key.substring(KEYS.length(), key.length() - MEANS.length())))
                    .sorted(Comparator.comparing(term -> VietnameseName.fold(term.name())))
                    .toList();
        }
    }
}
