package vn.caunoi.shell.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.shell.Page;

/**
 * A part of a page with help beside its terms: a heading, a column head or the name of a fact that is nothing but a label
 * which a term explains gets that term's mark behind its words. So no template has to know which of its words are terms.
 */
public final class Explained implements HtmlContent {

    private final Page page;
    private final Content part;
    private final Function<Page.Term, Content> mark;

    public Explained(Page page, Content part, Function<Page.Term, Content> mark) {
        this.page = page;
        this.part = part;
        this.mark = mark;
    }

    /** Strangers get no marks: the page of terms is for who is signed in. A part inside of a part is marked once. */
    @Override
    public void writeTo(HtmlTemplateOutput output) {
        boolean marks = page.person() != null && !(output instanceof Marking);
        part.writeTo(marks ? new Marking(output, page, mark) : output);
    }

    /** Writes the page on, and the mark where an element closes right after the words of a term. */
    private static final class Marking extends OwaspHtmlTemplateOutput {

        private static final Set<String> PLACES = Set.of("h2", "h3", "th", "dt", "dd");

        private final Page page;
        private final Function<Page.Term, Content> mark;
        private boolean named;
        private String written = "";
        private Page.@Nullable Term term;

        private Marking(TemplateOutput output, Page page, Function<Page.Term, Content> mark) {
            super(output);
            this.page = page;
            this.mark = mark;
        }

        @Override
        public void setContext(String tag, @Nullable String attribute) {
            named = attribute == null && PLACES.contains(tag);
            super.setContext(tag, attribute);
        }

        @Override
        public void writeUserContent(@Nullable String words) {
            term = words != null && named && opens() ? page.termCalled(words) : null;
            written = "";
            super.writeUserContent(words);
        }

        @Override
        public void writeContent(String html) {
            Page.Term whole = html.stripLeading().startsWith("</") ? term : null;
            term = null;
            if (whole != null) mark.apply(whole).writeTo(this);
            written = html;
            super.writeContent(html);
        }

        /** Whether an element that is seen was opened just now. */
        private boolean opens() {
            return written.stripTrailing().endsWith(">")
                    && !written.substring(Math.max(0, written.lastIndexOf('<'))).contains("visually-hidden");
        }
    }
}
