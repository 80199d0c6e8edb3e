package vn.caunoi.indicator.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.caunoi.indicator.Differences.Opened;
import vn.caunoi.indicator.Differences.Part;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.shell.Text;

/** A difference in one sentence, as people explain it: "+36 = 53 thành lập − 17 giải thể, kết thúc". */
public final class DifferenceWords {

    /** More than these are not read as a sum; the rest is one term. */
    private static final int MOST_TERMS = 6;

    private static final Comparator<Part> ADDED_FIRST =
            Comparator.comparing((Part part) -> part.value().signum() < 0);

    private final Text text;
    private final Question from;
    private final Question to;
    private final String fromName;
    private final String toName;

    /**
     * Of two questions.
     *
     * @param fromName whose the first figure is
     * @param toName whose the second figure is
     */
    public DifferenceWords(Text text, Question from, Question to, String fromName, String toName) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.fromName = fromName;
        this.toName = toName;
    }

    /** What the entries are, and where it is needed why only one of the figures counts them. */
    public String label(Part part) {
        String words = new Phrases(text).directed(part.kind());
        Question counts = part.inLater() ? to : from;
        return switch (part.cause()) {
            case CROSSED -> words;
            case RECORDED -> ofLaterPin(part) ? said("recorded", words) : said("void", words);
            case TIME -> isSum() ? words : said("of", words, new Phrases(text).when(counts.when()));
            case SCOPE ->
                fromName.equals(toName)
                        ? said(part.inLater() ? "only-to" : "only-from", words)
                        : said("of", words, part.inLater() ? toName : fromName);
        };
    }

    /** A stock grows by what happened since; what happened in a period stands beside what happened in another one. */
    private boolean isSum() {
        return from.indicator().source() == Indicator.Source.RECORDS
                && (from.indicator().way().isStock() || from.indicator().way() == Indicator.Way.AT_END);
    }

    private boolean ofLaterPin(Part part) {
        return part.inLater() == to.pin() > from.pin();
    }

    private String said(String key, String... words) {
        return text.t("indicator.difference.kind." + key, (Object[]) words);
    }

    /** The difference and what it is the sum of; that the two are made of the same where nothing differs. */
    public String sentence(Opened opened) {
        String difference = signed(opened.difference());
        return opened.entries() == 0
                ? text.t("indicator.difference.same")
                : text.t("indicator.difference.sum", difference, terms(opened.kinds()));
    }

    /** The parts as a sum, the largest first, what takes away behind what adds. */
    public String terms(List<Part> parts) {
        List<Part> counting =
                parts.stream().filter(part -> part.value().signum() != 0).toList();
        if (counting.isEmpty()) {
            return text.t("indicator.difference.cancelled");
        }
        List<String> terms = counting.stream()
                .limit(MOST_TERMS)
                .sorted(ADDED_FIRST)
                .map(part -> term(part.value(), lower(label(part))))
                .collect(Collectors.toCollection(ArrayList::new));
        BigDecimal rest = counting.stream().skip(MOST_TERMS).map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rest.signum() != 0) {
            terms.add(term(rest, text.t("indicator.difference.rest")));
        }
        String sum = String.join(" ", terms);
        return sum.startsWith("+ ") ? sum.substring(2) : "−" + sum.substring(2);
    }

    private String term(BigDecimal value, String words) {
        return (value.signum() < 0 ? "− " : "+ ") + number(value.abs()) + " " + words;
    }

    /** Names of units keep their capitals, and so do the short forms of bodies. */
    private static String lower(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    private String number(BigDecimal value) {
        return new Phrases(text).number(value, from.indicator().decimals());
    }

    private String signed(BigDecimal value) {
        return new Phrases(text).signed(value, from.indicator().decimals());
    }
}
