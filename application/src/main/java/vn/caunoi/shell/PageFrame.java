package vn.caunoi.shell;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * All a page needs to know of the request before it has a title: language, house, visitor, navigation, assets. A
 * controller method takes it as a parameter.
 */
public record PageFrame(Text text, House house, Visitor visitor, Navigation navigation, Assets assets) {

    /** Who looks (nobody before signing in), the token that protects forms, what is to be said once, and the drawing. */
    public record Visitor(
            @Nullable SignedIn person,
            @Nullable CsrfToken csrf,
            @Nullable Flash flash,
            Drawn drawn) {

        /** Somebody who opens a page now. */
        public Visitor(@Nullable SignedIn person, @Nullable CsrfToken csrf, @Nullable Flash flash) {
            this(person, csrf, flash, new Drawn(UUID.randomUUID(), Instant.now()));
        }
    }

    /**
     * When the page was drawn, and the key of its forms: one that is given back keeps its key, so that what was typed into it
     * is known as the same, and recorded once.
     */
    public record Drawn(UUID key, Instant at) {

        /** The field in which each form carries the key. */
        public static final String FIELD = "_gui";
    }

    /** The entries this visitor may see, the address asked for with its filters, and whether htmx wants only a part. */
    public record Navigation(List<NavItem> items, String address, String query, boolean partial) {

        /** The entry of the page being shown: the longest address that leads to it. */
        boolean current(NavItem item) {
            return item.leadsTo(address)
                    && items.stream()
                            .noneMatch(other -> other.leadsTo(address)
                                    && other.path().length() > item.path().length());
        }
    }

    /** A page whose title is the message of that key. */
    public Page page(String titleKey, @Nullable Object... args) {
        return titled(text.t(titleKey, args));
    }

    /** A page whose title comes from a record, such as the name of a unit. */
    public Page titled(String title) {
        return new Page(this, title, List.of());
    }

    /** Whether htmx asks for a part of the page only. */
    public boolean partial() {
        return navigation.partial();
    }
}
