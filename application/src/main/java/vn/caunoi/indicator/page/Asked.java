package vn.caunoi.indicator.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caunoi.indicator.FigureAddress;
import vn.caunoi.indicator.Indicator;
import vn.caunoi.indicator.Phrases;
import vn.caunoi.indicator.Question;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Text;

/**
 * A question on a page: with its address, the name of whom it is about, and the words of the reader's language.
 *
 * @param knownAt as it was typed, null for what is known now
 */
public record Asked(
        Question question, String subject, @Nullable String knownAt, Text text) {

    public Indicator indicator() {
        return question.indicator();
    }

    public FigureAddress address() {
        return FigureAddress.of(question, knownAt);
    }

    public Phrases phrases() {
        return new Phrases(text);
    }

    public Phrases words() {
        return new Phrases(text);
    }

    public String number(BigDecimal value) {
        return phrases().number(value, indicator().decimals());
    }

    public String signed(BigDecimal value) {
        return phrases().signed(value, indicator().decimals());
    }

    /** A paper by its number and, where it is known, its day. */
    String cited(PaperReference paper) {
        return paper.dated() == null
                ? paper.number()
                : text.t("indicator.rows.paper.dated", paper.number(), paper.dated());
    }
}
