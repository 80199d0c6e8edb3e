package vn.caunoi.report;

import java.math.BigDecimal;
import java.util.List;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.report.YearResult.Item;
import vn.caunoi.report.YearResult.Section;
import vn.caunoi.shell.Text;

/** Tells the results of a year in the one sentence of the yearly reports, in the words of the message files. */
public final class YearSentence {

    private static final String CELL = "GRASSROOTS_CELL";

    private final Text text;
    private final Phrases phrases;
    private final Rounding rounding;

    public YearSentence(Text text, Rounding rounding) {
        this.text = text;
        this.phrases = new Phrases(text);
        this.rounding = rounding;
    }

    /** "Năm 2016, … đã thành lập mới được 10/10 chi bộ, kết nạp 106 đảng viên; …" */
    public Sentence of(YearResult result) {
        List<Sentence> groups = result.sections().stream()
                .filter(section -> !section.told().isEmpty())
                .map(this::group)
                .toList();
        return fill(
                "report.year.sentence",
                Sentence.of(Integer.toString(result.year().first().getYear())),
                Sentence.of(result.unit().name()),
                joined("report.year.join.groups", groups));
    }

    private Sentence group(Section section) {
        Sentence clauses = joined(
                "report.year.join.clauses",
                section.told().stream().map(this::clause).toList());
        return section.alone()
                ? clauses
                : fill(
                        "report.year.group.of",
                        clauses,
                        Sentence.of(section.owner().name()));
    }

    private Sentence clause(Item item) {
        String key = "report.year.clause." + item.indicator().code();
        BigDecimal value = item.figure().value();
        if (value == null) {
            return fill("report.year.clause.none", Sentence.of(item.indicator().name(text.language())));
        }
        boolean cells = text.knows(key + ".cells") && item.consistsOf(CELL);
        return fill(cells ? key + ".cells" : key, Sentence.of(number(item, value), item.address()));
    }

    /** The figure against its plan where there is one, else alone, round where the office chose so. */
    private String number(Item item, BigDecimal value) {
        int decimals = item.indicator().decimals();
        AgainstPlan plan = item.plan();
        if (plan != null && plan.plan().value().signum() > 0 && text.knows(ofPlan(item))) {
            return text.t(
                    ofPlan(item),
                    phrases.number(value, decimals),
                    phrases.number(plan.plan().value(), decimals));
        }
        if (!item.figure().qualifier().equals("DUNG")) {
            return phrases.quantity(value, item.figure().qualifier(), decimals);
        }
        Rounding.Rounded rounded = rounding.of(value);
        return phrases.quantity(rounded.value(), rounded.qualifier().name(), decimals);
    }

    private static String ofPlan(Item item) {
        return "report.year.clause." + item.indicator().code() + ".of-plan";
    }

    private Sentence joined(String key, List<Sentence> sentences) {
        return sentences.stream()
                .reduce((before, next) -> fill(key, before, next))
                .orElse(Sentence.of(""));
    }

    private Sentence fill(String key, Sentence... places) {
        return Sentence.fill(text.t(key), places);
    }
}
