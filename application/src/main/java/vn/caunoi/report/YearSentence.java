package vn.caunoi.report;

import java.math.BigDecimal;
import java.util.List;
import vn.caunoi.indicator.Comparisons.AgainstPlan;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.report.YearResult.Item;
import vn.caunoi.report.YearResult.Section;
import vn.caunoi.shell.House;
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

    /** "Năm 2016, … đã thành lập mới được 10/10 chi bộ, kết nạp 106 đảng viên; …"; of what did not happen, nothing. */
    public Sentence of(YearResult result) {
        List<Sentence> groups = result.sections().stream()
                .filter(section -> !happened(section).isEmpty())
                .map(this::group)
                .toList();
        return groups.isEmpty()
                ? sentence("report.year.sentence.nothing", result, nothing(result))
                : sentence("report.year.sentence", result, joined("report.year.join.groups", groups));
    }

    /** The same, saying behind it which of its figures newspapers printed. */
    public Sentence of(YearResult result, House house) {
        return of(result).noting(house::isFromThePress, figures -> text.t("report.year.sentence.press", figures));
    }

    private Sentence sentence(String key, YearResult result, Sentence told) {
        return fill(
                key,
                Sentence.of(Integer.toString(result.year().first().getYear())),
                Sentence.of(result.unit().name()),
                told);
    }

    /** What could have happened in the lines of which the reader was told. */
    private Sentence nothing(YearResult result) {
        return joined(
                "report.year.join.clauses",
                result.sections().stream()
                        .filter(section -> !section.told().isEmpty())
                        .map(section -> section.owner().line())
                        .distinct()
                        .map(line -> Sentence.of(text.t("report.year.nothing." + line)))
                        .toList());
    }

    /** Without the figures that are zero, unless a plan wanted something else. */
    private static List<Item> happened(Section section) {
        return section.told().stream()
                .filter(item -> item.plan() != null
                        || item.figure().value() == null
                        || item.figure().value().signum() != 0)
                .toList();
    }

    private Sentence group(Section section) {
        List<Item> told = happened(section);
        Sentence clauses = joined(
                "report.year.join.clauses",
                told.stream().map(item -> clause(item, told.size() == 1)).toList());
        return section.alone()
                ? clauses
                : fill(
                        "report.year.group.of",
                        clauses,
                        Sentence.of(section.owner().name()));
    }

    /** A clause that stands alone says by itself what another one before it would have said. */
    private Sentence clause(Item item, boolean alone) {
        String key = "report.year.clause." + item.indicator().code();
        BigDecimal value = item.figure().value();
        if (value == null) {
            return fill("report.year.clause.none", Sentence.of(item.indicator().name(text.language())));
        }
        return fill(wording(key, item, alone), Sentence.of(number(item, value), item.address()));
    }

    private String wording(String key, Item item, boolean alone) {
        if (text.knows(key + ".cells") && item.consistsOf(CELL)) {
            return key + ".cells";
        }
        return alone && text.knows(key + ".alone") ? key + ".alone" : key;
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
