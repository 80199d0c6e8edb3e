package vn.caunoi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caunoi.TestInstallation;
import vn.caunoi.Visitor;
import vn.caunoi.report.Manuscript;
import vn.caunoi.report.Reports;

/** Opens pages in English, sends their forms empty, and notes what is Vietnamese there. */
final class InEnglish {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final Visitor visitor;
    private final EnglishWords words;
    private final Map<String, Set<String>> vietnamese = new TreeMap<>();

    InEnglish(TestInstallation house, Visitor visitor) {
        this.visitor = visitor;
        this.words = EnglishWords.beside(house, printed(house));
    }

    /** What a warning about a report quotes of the paper stays as the paper says it. */
    private static Collection<String> printed(TestInstallation house) {
        Reports reports = house.bean(Reports.class);
        return reports.all(house.scope()).stream()
                .map(edition -> reports.read(house.scope(), edition.id()).manuscript())
                .flatMap(manuscript -> Stream.concat(
                        manuscript.figures().stream().map(Manuscript.Value::text),
                        manuscript
                                .blocks()
                                .filter(Manuscript.Grid.class::isInstance)
                                .map(Manuscript.Grid.class::cast)
                                .flatMap(grid -> Stream.concat(
                                        Stream.of(grid.title()),
                                        grid.columns().stream().map(Manuscript.Column::title)))))
                .toList();
    }

    void open(String address) {
        look(address, visitor.open(address + (address.contains("?") ? "&" : "?") + "lang=en"));
    }

    /** The last form of the page, with nothing filled in. */
    void sendEmpty(String address) {
        String page = visitor.open(address).body();
        Matcher form = FORM.matcher(page.substring(page.indexOf("<main")));
        String action = "";
        String fields = "";
        while (form.find()) {
            action = form.group(1);
            fields = form.group(2);
        }
        Map<String, String> hidden = new LinkedHashMap<>();
        HIDDEN.matcher(fields).results().forEach(field -> hidden.put(field.group(1), field.group(2)));
        String token = String.valueOf(hidden.remove("_csrf"));
        look(address + " sent empty", visitor.post(action.replace("&amp;", "&"), token, hidden));
    }

    private void look(String what, HttpResponse<String> answer) {
        assertThat(answer.body()).as(what).contains("<html lang=\"en\">");
        Set<String> found = words.vietnameseOn(answer.body());
        if (!found.isEmpty()) vietnamese.put(what, found);
    }

    Map<String, Set<String>> vietnamese() {
        return vietnamese;
    }
}
