package vn.caunoi.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** An official paper as a page of HTML with the form of its kind, for who prints it. */
final class PrintedPaper {

    private static final String FORM = "/reports/paper.css";

    private final OfficialPaper paper;
    private final Html page;

    private PrintedPaper(OfficialPaper paper) {
        this.paper = paper;
        this.page = Html.page(paper.language());
    }

    static Document of(OfficialPaper paper) {
        PrintedPaper printed = new PrintedPaper(paper);
        printed.write();
        return printed.page.document();
    }

    private void write() {
        Html about = page.add("head");
        about.add("title").say(paper.kind() + " " + paper.about());
        about.add("meta").with("name", "author").with("content", paper.head().issuer());
        about.add("meta").with("name", "subject").with("content", paper.about());
        about.add("style").say(form());
        boolean party = paper.form() == OfficialPaper.Form.PARTY;
        Html body = page.add("body", party ? "party" : "state");
        pageHeads(body);
        if (party) {
            partyHead(body, paper.head());
        } else {
            stateHead(body, paper.head());
        }
        title(body, party);
        end(body);
        if (!paper.annex().isEmpty()) {
            blocks(body.add("div", "annex"), paper.annex());
        }
    }

    /** Taken out of the flow to stand at the top: the number from the second page on, the mark on every one. */
    private void pageHeads(Html body) {
        mark(body.add("div", "first"), paper.mark());
        Html later = body.add("div", "later");
        later.add("div", "page");
        mark(later, paper.mark());
    }

    private static void mark(Html head, @Nullable String mark) {
        if (mark != null) {
            head.add("div", "mark", mark);
        }
    }

    private void partyHead(Html body, OfficialPaper.Head head) {
        Html table = body.add("table", "head");
        Html names = table.add("tr");
        Html left = names.add("td", "left");
        left.add("div").say(capitals(head.superior()));
        left.add("div", "bold", capitals(head.issuer()));
        left.add("div").say("*");
        names.add("td").add("span", "party-name ruled", capitals(head.party()));
        numberAndDay(table, head);
    }

    private void stateHead(Html body, OfficialPaper.Head head) {
        Html table = body.add("table", "head");
        Html names = table.add("tr");
        Html left = names.add("td", "left");
        left.add("div").say(capitals(head.superior()));
        left.add("div", "bold", capitals(head.issuer()));
        left.add("div", "rule");
        Html right = names.add("td");
        right.add("div", "bold", capitals(head.party()));
        right.add("div").add("span", "motto bold ruled", Objects.requireNonNullElse(head.motto(), ""));
        numberAndDay(table, head);
    }

    private static void numberAndDay(Html table, OfficialPaper.Head head) {
        Html row = table.add("tr");
        row.add("td", "number", head.number());
        row.add("td", "number place italic", head.placeAndDay());
    }

    private void title(Html body, boolean party) {
        body.add("h1").say(capitals(paper.kind()));
        body.add("h2").say(paper.about());
        body.add("div", party ? "short" : "rule", party ? "-----" : "");
    }

    /** Who signs never stands on a page without words: the last of them goes along. */
    private void end(Html body) {
        List<OfficialPaper.Block> blocks = paper.blocks();
        int last = blocks.isEmpty() ? 0 : blocks.size() - 1;
        blocks(body, blocks.subList(0, last));
        Html together = body.add("div", "together");
        blocks(together, blocks.subList(last, blocks.size()));
        signature(together, paper.signature());
    }

    private static void blocks(Html in, List<OfficialPaper.Block> blocks) {
        blocks.forEach(block -> {
            switch (block) {
                case OfficialPaper.Paragraph(String text, boolean open) -> in.add("p", open ? "open" : "", text);
                case OfficialPaper.Heading(String text) -> in.add("h3").say(text);
                case OfficialPaper.Caption(String text) -> in.add("div", "caption", text);
                case OfficialPaper.Table table -> PrintedTable.add(in, table);
                case OfficialPaper.Chart chart -> PrintedChart.add(in, chart);
            }
        });
    }

    private void signature(Html body, OfficialPaper.Signature signature) {
        Html row = body.add("table", "sign").add("tr");
        Html left = row.add("td");
        left.add("div", "receive", signature.recipientsTitle());
        signature.recipients().forEach(recipient -> left.add("div", "recipients", recipient));
        Html right = row.add("td", "titles");
        signature.titles().forEach(line -> right.add("div").say(capitals(line)));
        right.add("div", "name", Objects.requireNonNullElse(signature.name(), ""));
    }

    private String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag(paper.language()));
    }

    private static String form() {
        try (InputStream form = Objects.requireNonNull(PrintedPaper.class.getResourceAsStream(FORM), FORM)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
