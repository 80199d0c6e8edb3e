package vn.caunoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures off the text of a page. */
final class FigurePages {

    static final Pattern LINK = Pattern.compile("<a[^>]* href=\"(/chi-so\\?[^\"#]+)#?[^\"]*\"[^>]*>([^<]+)</a>");
    private static final Pattern ADDS =
            Pattern.compile("<td class=\"number(?: entry-adds)?\" data-label=\"Cộng vào số\">([^<]+)</td>");

    private FigurePages() {}

    static List<BigDecimal> added(String page) {
        List<BigDecimal> rows = new ArrayList<>();
        Matcher contributions = ADDS.matcher(page.contains("<tfoot>") ? page : "");
        while (contributions.find()) {
            rows.add(number(contributions.group(1)));
        }
        return rows.isEmpty() ? rows : rows.subList(0, rows.size() - 1);
    }

    static BigDecimal value(String page) {
        return number(between(page, "<span class=\"figure-value\">", "</span>"));
    }

    static BigDecimal number(String words) {
        return new BigDecimal(words.replace('−', '-').replaceAll("[^0-9,-]", "").replace(',', '.'));
    }

    static String between(String page, String start, String end) {
        assertThat(page).contains(start);
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }
}
